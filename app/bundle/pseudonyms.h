#pragma once

#include <QByteArray>
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
    explicit Pseudonyms(QByteArray key);

    /// Empty for an empty text. A TIN keeps its prefix: "tin-IG-7K2QPD".
    QString of(Kind kind, const QString &text) const;

private:
    QByteArray m_key;
};

} // namespace Connector::Bundle
