#pragma once

#include "application/services.h"
#include "commands/invocation.h"
#include "profiles/taxpayerrules.h"
#include "vault/credentialvault.h"

#include <QMap>
#include <QStringList>

namespace Connector::Commands {

/// What a person gives for a connection, field by field as text: from options or from a row of a
/// file. An absent field is null, an empty one is empty.
struct ConnectionInput
{
    QString name = {};
    QString id = {};
    QString system = {};
    QString login = {};
    QString environment = {};
    QString identityUrl = {};
    QString apiUrl = {};
    QString clientId = {};
    QStringList taxpayers = {};
    QString expectTin = {};
    QString secretExpires = {};
    /// What only some systems have, by Identity::SettingField::key.
    QMap<QString, QString> settings = {};
    SecretString secret1 = {};
    SecretString secret2 = {};
};

/// A connection whose every field passed its rule, with the sentences about what was cleaned.
struct CheckedConnection
{
    Profiles::ConnectionProfile profile = {};
    Vault::Credentials credentials = {};
    QStringList notes = {};
};

ConnectionInput connectionInput(Invocation &invocation);

/// An option for each field that only some systems have.
QList<Option> settingOptions();

/// Judges every field; the first that breaks its rule is the error. Touches neither network nor
/// store, except to see which ids are free.
Result<CheckedConnection> checkConnection(const ConnectionInput &input,
                                          const Store::ProfileStore &profiles, const QDate &today);

/// Judges the fields that are present and puts them into a copy of `before`. A client id or an
/// address that changes needs the secret again; Connections::change() sees to that.
Result<CheckedConnection> checkChange(const ConnectionInput &input,
                                      const Profiles::ConnectionProfile &before,
                                      const QDate &today);

/// Judges new secrets for a connection; the first one has to be there. Practice needs none and
/// takes none but the published.
Result<Vault::Credentials> checkSecrets(const ConnectionInput &input,
                                        const Profiles::ConnectionProfile &profile,
                                        QStringList &notes);

/// The sentences about one field that was accepted: what was cleaned, what it probably should be.
void noteCleaning(const Profiles::Cleaning &cleaning, const QString &field, QStringList &notes);
void noteTaxpayer(const Profiles::Checked<Profiles::Taxpayer> &checked, const QString &field,
                  QStringList &notes);

/// Judges `TIN[:ROB]` texts; one that occurs twice is InputTaxpayerTaken.
Result<QList<Profiles::LabelledTaxpayer>> checkTaxpayers(const QStringList &texts,
                                                         QStringList &notes);

} // namespace Connector::Commands
