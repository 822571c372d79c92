#include "http/httpmessage.h"

#include <algorithm>
#include <utility>

namespace Connector::Http {

static bool hasName(const Header &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

void Headers::add(QByteArray name, QByteArray value)
{
    m_fields.append({std::move(name), std::move(value)});
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header &header : m_fields) {
        if (hasName(header, name))
            return header.value;
    }
    return {};
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(),
                         [name](const Header &header) { return hasName(header, name); });
}

} // namespace Connector::Http
