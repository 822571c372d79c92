#include "commands/connectioninput.h"

#include "application/practicehome.h"
#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "practice/scenarios.h"
#include "profiles/credentialrules.h"
#include "profiles/inputrules.h"

#include <algorithm>

namespace Connector::Commands {

using Profiles::ConnectionProfile;
using Profiles::Environment;
using Profiles::LoginMode;
using Profiles::System;

namespace {

Error unknownValue(const QString &field, const QString &allowed)
{
    return {.code = ErrorCode::InputUnknownValue, .detail = allowed, .field = field};
}

Error notApplicable(const QString &field, const QString &why)
{
    return {.code = ErrorCode::InputNotApplicable, .detail = why, .field = field};
}

QString knownSystems()
{
    QStringList words;
    for (const Identity::UpstreamSystem *system : Identity::systems())
        words.append(Profiles::toText(system->system()));
    return words.join(QStringLiteral(", "));
}

Result<> checkSystem(const ConnectionInput &input, ConnectionProfile &profile)
{
    const QString field = QStringLiteral("system");
    if (input.system.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = field};
    const auto system = Profiles::systemFromText(input.system);
    if (!system)
        return unknownValue(field, knownSystems());
    profile.system = *system;
    return {};
}

QString onlyMyInvois()
{
    return QStringLiteral("only MyInvois logs in for a taxpayer or as an intermediary");
}

Result<> checkLogin(const ConnectionInput &input, ConnectionProfile &profile)
{
    const auto login = input.login.isEmpty() ? std::optional(LoginMode::Taxpayer)
                                             : Profiles::loginModeFromText(input.login);
    if (!login)
        return unknownValue(QStringLiteral("login"), QStringLiteral("taxpayer, intermediary"));
    if (profile.system != System::MyInvois && !input.login.isEmpty())
        return notApplicable(QStringLiteral("login"), onlyMyInvois());
    profile.login = *login;
    return {};
}

Result<> checkEnvironment(const ConnectionInput &input, ConnectionProfile &profile)
{
    const QString field = QStringLiteral("environment");
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const auto environment = input.environment.isEmpty()
        ? system.usualEnvironment()
        : Profiles::environmentFromText(input.environment);
    if (!environment && input.environment.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = field};
    if (!environment || !system.environments().contains(*environment)) {
        QStringList words;
        for (const Environment known : system.environments())
            words.append(Profiles::toText(known));
        return unknownValue(field, words.join(QStringLiteral(", ")));
    }
    profile.environment = *environment;
    return {};
}

/// The addresses and whatever else only this system has.
Result<> checkParticulars(const ConnectionInput &input, ConnectionProfile &profile)
{
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const auto fields = system.fields();
    for (auto setting = input.settings.cbegin(); setting != input.settings.cend(); ++setting) {
        const bool isKnown = std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
            return field.key == setting.key();
        });
        if (!isKnown && !setting->isEmpty()) {
            return notApplicable(
                setting.key(),
                QStringLiteral("the system %1 has no such field").arg(toText(profile.system)));
        }
    }
    return system.take(
        {.identityUrl = input.identityUrl, .apiUrl = input.apiUrl, .settings = input.settings},
        profile);
}

Result<> checkPracticeClientId(const ConnectionInput &input, ConnectionProfile &profile)
{
    const QString field = QStringLiteral("client_id");
    const auto &scenarios = Practice::scenarios();
    const auto usual = std::find_if(scenarios.begin(), scenarios.end(), [&](const auto &scenario) {
        return scenario.intermediary == (profile.login == LoginMode::Intermediary)
            && scenario.system == Profiles::toText(profile.system);
    });
    const Practice::Scenario *scenario = Practice::scenarioOfClient(input.clientId.trimmed());
    if (input.clientId.isEmpty() && usual != scenarios.end())
        scenario = &*usual;
    if (!scenario || scenario->system != Profiles::toText(profile.system))
        return Error{.code = ErrorCode::InputPracticeOnly, .field = field};
    profile.clientId = UpstreamClientId(scenario->clientId);
    return {};
}

Result<> checkClientId(const ConnectionInput &input, ConnectionProfile &profile, QStringList &notes)
{
    if (profile.environment == Environment::Practice)
        return checkPracticeClientId(input, profile);
    const auto clientId = Identity::systemOf(profile).checkClientId(input.clientId);
    if (!clientId) {
        if (profile.system == System::MyInvois && !input.clientId.isEmpty()
            && Profiles::areSwapped(input.clientId, input.secret1)) {
            return Error{.code = ErrorCode::CredentialsSwapped,
                         .field = QStringLiteral("client_id")};
        }
        return clientId.error();
    }
    if (Practice::scenarioOfClient(clientId->value.toString())) {
        return notApplicable(QStringLiteral("client_id"),
                             QStringLiteral("this id belongs to the environment practice"));
    }
    noteCleaning(clientId->cleaned, QStringLiteral("client_id"), notes);
    profile.clientId = clientId->value;
    return {};
}

Result<> checkWhom(const ConnectionInput &input, ConnectionProfile &profile, QStringList &notes)
{
    if (profile.system != System::MyInvois && !input.expectTin.isEmpty())
        return notApplicable(QStringLiteral("expect_tin"), onlyMyInvois());
    if (!input.taxpayers.isEmpty() && profile.login != LoginMode::Intermediary) {
        return notApplicable(QStringLiteral("taxpayer"),
                             QStringLiteral("only an intermediary connection has taxpayers"));
    }
    auto taxpayers = checkTaxpayers(input.taxpayers, notes);
    if (!taxpayers)
        return taxpayers.error();
    profile.taxpayers = *taxpayers;
    if (input.expectTin.isEmpty())
        return {};
    const auto tin = Profiles::checkTin(input.expectTin, QStringLiteral("expect_tin"));
    if (!tin)
        return tin.error();
    noteTaxpayer(
        {.value = {tin->value, {}}, .cleaned = tin->cleaned, .suggestion = tin->suggestion},
        QStringLiteral("expect_tin"), notes);
    profile.expectTin = tin->value;
    return {};
}

Result<> checkExpires(const ConnectionInput &input, const QDate &today, ConnectionProfile &profile)
{
    if (input.secretExpires.isEmpty())
        return {};
    const auto date =
        Profiles::checkExpiry(input.secretExpires, today, QStringLiteral("secret_expires"));
    if (!date)
        return date.error();
    profile.secretExpires = *date;
    return {};
}

bool isReserved(const ConnectionId &id)
{
    return id.toString().startsWith(Application::practicePrefix);
}

/// The ids of the ready connections stay free for them.
ConnectionId freeId(const Store::ProfileStore &profiles, const QString &name)
{
    const ConnectionId id = profiles.freeId(name);
    return isReserved(id) ? profiles.freeId(QStringLiteral("own ") + name) : id;
}

Result<> checkNames(const ConnectionInput &input, const Store::ProfileStore &profiles,
                    ConnectionProfile &profile)
{
    const auto name = Profiles::checkName(input.name);
    if (!name)
        return name.error();
    profile.name = *name;
    if (input.id.isNull()) {
        profile.id = freeId(profiles, *name);
        return profiles.mayAdd(profile);
    }
    const auto id = Profiles::checkId(input.id);
    if (!id)
        return id.error();
    if (isReserved(*id)) {
        return Error{.code = ErrorCode::InputIdTaken,
                     .detail = QStringLiteral("the prefix practice- is kept for practice"),
                     .field = QStringLiteral("id")};
    }
    profile.id = *id;
    return profiles.mayAdd(profile);
}

Result<Vault::Credentials> practiceCredentials(const ConnectionInput &input,
                                               const ConnectionProfile &profile)
{
    const QString &id = profile.clientId.toString();
    const Practice::Scenario *scenario = Practice::scenarioOfClient(id);
    if (!scenario) {
        return Error{.code = ErrorCode::InputPracticeOnly, .field = QStringLiteral("client_id")};
    }
    // Anything typed here could be real; it is refused, not stored.
    const auto mayBeTyped = [&](const SecretString &typed) {
        Profiles::Cleaning ignored;
        const SecretString clean = Profiles::cleanedSecret(typed, ignored);
        return clean.isEmpty() || Practice::isPublished(id, clean.reveal());
    };
    if (!mayBeTyped(input.secret1)) {
        return Error{.code = ErrorCode::InputPracticeOnly,
                     .field = QStringLiteral("client_secret")};
    }
    if (!mayBeTyped(input.secret2)) {
        return Error{.code = ErrorCode::InputPracticeOnly,
                     .field = QStringLiteral("client_secret_2")};
    }
    return Vault::Credentials{SecretString::copyOf(scenario->secret1),
                              SecretString::copyOf(scenario->secret2),
                              SecretString::copyOf(scenario->filePassword)};
}

} // namespace

QList<Option> settingOptions()
{
    QList<Option> options;
    for (const Identity::UpstreamSystem *system : Identity::systems()) {
        for (const Identity::SettingField &field : system->fields()) {
            const QString name = QString(field.key).replace(u'_', u'-');
            const bool isKnown =
                std::any_of(options.begin(), options.end(),
                            [&](const Option &option) { return option.name == name; });
            if (!isKnown)
                options.append({.name = name, .value = field.value, .what = field.what});
        }
    }
    return options;
}

ConnectionInput connectionInput(Invocation &invocation)
{
    QMap<QString, QString> settings;
    for (const Option &option : settingOptions()) {
        if (!invocation.has(option.name))
            continue;
        // An empty value is given, and says that the setting goes; a null one would be absent.
        QString value = invocation.value(option.name);
        if (value.isNull())
            value = QStringLiteral("");
        settings.insert(QString(option.name).replace(u'-', u'_'),
                        option.value.isEmpty() ? QStringLiteral("yes") : value);
    }
    return {.name = invocation.positionals.value(0),
            .id = invocation.value(QStringLiteral("id")),
            .system = invocation.value(QStringLiteral("system")),
            .login = invocation.value(QStringLiteral("login")),
            .environment = invocation.value(QStringLiteral("environment")),
            .identityUrl = invocation.value(QStringLiteral("identity-url")),
            .apiUrl = invocation.value(QStringLiteral("api-url")),
            .clientId = invocation.value(QStringLiteral("client-id")),
            .taxpayers = invocation.values(QStringLiteral("taxpayer")),
            .expectTin = invocation.value(QStringLiteral("expect-tin")),
            .secretExpires = invocation.value(QStringLiteral("secret-expires")),
            .settings = settings,
            .secret1 = std::move(invocation.secret1),
            .secret2 = std::move(invocation.secret2)};
}

Result<CheckedConnection> checkConnection(const ConnectionInput &input,
                                          const Store::ProfileStore &profiles, const QDate &today)
{
    CheckedConnection checked;
    ConnectionProfile &profile = checked.profile;
    for (const auto &check : std::initializer_list<std::function<Result<>()>>{
             [&] { return checkNames(input, profiles, profile); },
             [&] { return checkSystem(input, profile); },
             [&] { return checkLogin(input, profile); },
             [&] { return checkEnvironment(input, profile); },
             [&] { return checkParticulars(input, profile); },
             [&] { return checkClientId(input, profile, checked.notes); },
             [&] { return checkWhom(input, profile, checked.notes); },
             [&] { return checkExpires(input, today, profile); }}) {
        if (const Result<> result = check(); !result)
            return result.error();
    }
    auto credentials = checkSecrets(input, profile, checked.notes);
    if (!credentials)
        return credentials.error();
    checked.credentials = std::move(*credentials);
    return checked;
}

/// Of MyInvois both addresses are judged together; what was not typed stays.
static Result<> changeParticulars(const ConnectionInput &input, const ConnectionProfile &before,
                                  ConnectionProfile &profile)
{
    ConnectionInput given;
    given.settings = input.settings;
    given.identityUrl = input.identityUrl;
    given.apiUrl = input.apiUrl;
    const bool hasAddress = !input.identityUrl.isNull() || !input.apiUrl.isNull();
    if (!hasAddress && input.settings.isEmpty())
        return {};
    if (profile.system == System::MyInvois && profile.environment == Environment::Custom) {
        if (input.identityUrl.isNull())
            given.identityUrl = before.identityUrl.toString(QUrl::FullyEncoded);
        if (input.apiUrl.isNull())
            given.apiUrl = before.apiUrl.toString(QUrl::FullyEncoded);
    }
    return checkParticulars(given, profile);
}

Result<CheckedConnection> checkChange(const ConnectionInput &input, const ConnectionProfile &before,
                                      const QDate &today)
{
    CheckedConnection checked{.profile = before, .credentials = {}, .notes = {}};
    ConnectionProfile &profile = checked.profile;
    if (!input.name.isNull()) {
        const auto name = Profiles::checkName(input.name);
        if (!name)
            return name.error();
        profile.name = *name;
    }
    if (const auto result = changeParticulars(input, before, profile); !result)
        return result.error();
    if (!input.clientId.isNull()) {
        if (const auto result = checkClientId(input, profile, checked.notes); !result)
            return result.error();
    }
    if (!input.expectTin.isNull()) {
        profile.expectTin.clear();
        ConnectionInput whom;
        whom.expectTin = input.expectTin;
        const auto taxpayers = profile.taxpayers;
        if (const auto result = checkWhom(whom, profile, checked.notes); !result)
            return result.error();
        profile.taxpayers = taxpayers;
    }
    if (!input.secretExpires.isNull()) {
        profile.secretExpires.reset();
        if (const auto result = checkExpires(input, today, profile); !result)
            return result.error();
    }
    return checked;
}

Result<Vault::Credentials> checkSecrets(const ConnectionInput &input,
                                        const ConnectionProfile &profile, QStringList &notes)
{
    if (profile.environment == Environment::Practice)
        return practiceCredentials(input, profile);
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    const QString first = QStringLiteral("client_secret");
    const QString second = QStringLiteral("client_secret_2");
    Vault::Credentials credentials;
    auto checked = system.checkSecret(input.secret1, profile.clientId, first);
    if (!checked)
        return checked.error();
    noteCleaning(checked->cleaned, first, notes);
    credentials.secret1 = std::move(checked->value);
    if (input.secret2.isEmpty())
        return credentials;
    if (system.secondSecret() != Identity::SecondSecret::Fallback) {
        const QString field =
            system.hasFileUser(profile) ? QStringLiteral("file_password") : second;
        auto password = system.checkFilePassword(input.secret2, profile, field);
        if (!password)
            return password.error();
        credentials.filePassword = std::move(*password);
        return credentials;
    }
    checked = system.checkSecret(input.secret2, profile.clientId, second);
    if (!checked)
        return checked.error();
    noteCleaning(checked->cleaned, second, notes);
    credentials.secret2 = std::move(checked->value);
    return credentials;
}

void noteCleaning(const Profiles::Cleaning &cleaning, const QString &field, QStringList &notes)
{
    const QString sentence = Diagnostics::cleaningSentence(cleaning, field);
    if (!sentence.isEmpty())
        notes.append(sentence);
}

void noteTaxpayer(const Profiles::Checked<Profiles::Taxpayer> &checked, const QString &field,
                  QStringList &notes)
{
    noteCleaning(checked.cleaned, field, notes);
    if (!checked.suggestion.isEmpty()) {
        notes.append(Diagnostics::suggestionSentence(
            {.field = field, .typed = checked.value.toString(), .suggested = checked.suggestion}));
    }
}

Result<QList<Profiles::LabelledTaxpayer>> checkTaxpayers(const QStringList &texts,
                                                         QStringList &notes)
{
    const QString field = QStringLiteral("taxpayer");
    QList<Profiles::LabelledTaxpayer> taxpayers;
    for (const QString &text : texts) {
        const auto checked = Profiles::checkTaxpayer(text, field);
        if (!checked)
            return checked.error();
        const bool twice = std::any_of(taxpayers.begin(), taxpayers.end(), [&](const auto &other) {
            return other.taxpayer == checked->value;
        });
        if (twice) {
            return Error{.code = ErrorCode::InputTaxpayerTaken,
                         .detail = checked->value.toString(),
                         .field = field};
        }
        noteTaxpayer(*checked, field, notes);
        taxpayers.append({.taxpayer = checked->value, .label = {}});
    }
    return taxpayers;
}

} // namespace Connector::Commands
