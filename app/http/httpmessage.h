#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Connector::Http {

struct Header
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// Header fields in the order they came, names compared without case (RFC 9110 section 5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields)
        : m_fields(fields)
    {}

    void add(QByteArray name, QByteArray value);
    /// The first value, or an empty one.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return count(name) > 0; }
    qsizetype count(QByteArrayView name) const;
    const QList<Header> &fields() const { return m_fields; }

private:
    QList<Header> m_fields;
};

} // namespace Connector::Http
