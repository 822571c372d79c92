#pragma once

#include "bundle/pseudonyms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Connector::Bundle {

/// Prose in which nothing is left that names somebody or opens something. Only a Scrubber makes it.
class Scrubbed
{
public:
    const QString &text() const { return m_text; }

private:
    friend class Scrubber;
    explicit Scrubbed(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

/// Goes over texts of the log and of others: names that this home knows, and whatever has the form
/// of a TIN, a UUID, an address, a path, a mail address or a token, become pseudonyms; long strings
/// that could be a secret are taken out.
class Scrubber
{
public:
    explicit Scrubber(const Pseudonyms &names);

    /// A name to look for as a whole word, without case. Shorter than three letters it is left out:
    /// it would hit every other word.
    void know(Kind kind, const QString &name);

    Scrubbed scrub(const QString &text) const;

private:
    struct Known
    {
        Kind kind;
        QString name;
    };

    /// What may be read is kept aside under a mark, so that no later rule takes it for something
    /// else.
    using Aside = QStringList;
    QString nameFor(Kind kind, const QString &found, Aside &aside) const;
    QString replaceKnown(QString text, Aside &aside) const;
    QString replaceForms(QString text, Aside &aside) const;

    const Pseudonyms &m_names;
    /// Longest first, so that a name within a longer one does not spoil it.
    QList<Known> m_known;
};

} // namespace Connector::Bundle
