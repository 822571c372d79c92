#pragma once

#include <QList>
#include <QString>

namespace Connector::Ui {

/// What an accounting package needs to ask for tokens. The secret is that of the local client: good
/// on this computer only, shown once.
struct PackageSettings
{
    QString name = {};
    QString clientId = {};
    QString clientSecret = {};
    /// For packages that ask for the full address of the token.
    QString tokenUrl = {};
    /// For packages that ask for one address of MyInvois.
    QString baseUrl = {};
    /// Where it calls the API of a login that no token opens; empty for every other one.
    QString apiUrl = {};

    bool operator==(const PackageSettings &) const = default;
};

/// A few lines that fetch a token or call the API, in one language.
struct Snippet
{
    /// "Python": never translated.
    QString language;
    /// With {client_id}, {client_secret} and {token_url} or {api_url} in it.
    QString text;
};

/// The languages to choose from, the one that needs nothing installed first. A new language is an
/// entry here; one that runs on Debian is run by interop/snippets as well.
const QList<Snippet> &snippets();

/// The same for a login that no token opens: the first call of the API.
const QList<Snippet> &apiSnippets();

/// Those of the two that are of use with these settings.
const QList<Snippet> &snippetsFor(const PackageSettings &settings);

/// The text with the settings in place.
QString filledIn(const Snippet &snippet, const PackageSettings &settings);

/// Every setting, one per line, for pasting into a package or a mail to whoever sets it up.
QString allSettings(const PackageSettings &settings);

} // namespace Connector::Ui
