#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Connector::Bundle {

/// What a name stands for; each kind has a word of its own in the pseudonym.
enum class Kind { Connection, Client, Program, Taxpayer, Tin, ClientId, Host, Path, User, Person };

/// Names become the same pseudonym wherever they occur in the bundles of one home, and cannot be
/// turned back without its key, which stays there: "host-7K2QPD" (HMAC, RFC 2104, cut to 30 bits).
/// Letters count without case, so that one host is one host.
class Pseudonyms
{
public:
    /// Of the kinds in `shown` names stay what they are, because their owner wants it so.
    explicit Pseudonyms(QByteArray key, QSet<Kind> shown = {});

    bool areShown(Kind kind) const { return m_shown.contains(kind); }

    /// Empty for an empty text. A TIN keeps its prefix: "tin-IG-7K2QPD".
    QString of(Kind kind, const QString &text) const;

private:
    QByteArray m_key;
    QSet<Kind> m_shown;
};

} // namespace Connector::Bundle
