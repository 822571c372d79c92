#include "ui/wizard/draftrules.h"

#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "practice/scenarios.h"
#include "profiles/inputrules.h"
#include "profiles/names.h"
#include "ui/logins/loginrow.h"
#include "ui/logins/malaysiantime.h"
#include "ui/wizard/taxpayerlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Connector::Ui {

using Kind = Verdict::Kind;
using Profiles::Environment;
using Profiles::System;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Draft)
};

Verdict bad(const Error &error)
{
    return {.kind = Kind::Bad, .words = Diagnostics::sentenceFor(error), .allows = false};
}

Verdict missing(const QString &words = {}, bool isOnItsWay = false)
{
    return {.kind = Kind::Open, .words = words, .allows = isOnItsWay};
}

Verdict good(const QString &words, const Profiles::Cleaning &cleaning, const QString &field)
{
    const QString cleaned = Diagnostics::cleaningSentence(cleaning, field);
    return {.kind = Kind::Good,
            .words = cleaned.isEmpty() ? words : Diagnostics::joined(words, cleaned)};
}

UpstreamClientId cleanId(const QString &text)
{
    const auto checked = Profiles::checkMyInvoisClientId(text);
    return checked ? checked->value : UpstreamClientId(text);
}

Verdict verdictOnSecret(const SecretString &secret, const QString &clientId, const QString &field)
{
    const auto checked = Profiles::checkSecret(secret, cleanId(clientId), field);
    if (!checked)
        return bad(checked.error());
    return good(Tr::tr("%n characters.", nullptr, int(checked->value.size())), checked->cleaned,
                field);
}

bool isTaken(const QString &name, const QStringList &taken)
{
    return std::ranges::any_of(taken, [key = Profiles::nameKey(name)](const QString &other) {
        return Profiles::nameKey(other) == key;
    });
}

/// The login that has this id already. As taxpayer and as intermediary one system of MyInvois may
/// log in with the same id.
const Profiles::ConnectionProfile *sharingLogin(const Draft &draft, const UpstreamClientId &id,
                                                const QList<Profiles::ConnectionProfile> &others)
{
    const auto found = std::ranges::find_if(others, [&](const auto &other) {
        return other.system == draft.system && other.environment == draft.environment
            && other.login == draft.login
            && other.clientId.toString().compare(id.toString(), Qt::CaseInsensitive) == 0;
    });
    return found == others.end() ? nullptr : &*found;
}

QString sharingWords(const Profiles::ConnectionProfile &other)
{
    if (other.login == Profiles::LoginMode::Intermediary) {
        //: %1 is the name of a login.
        return Tr::tr("%1 has this client ID already, and both would share its limit of logins. "
                      "One more client can be added to %1 instead.")
            .arg(other.name);
    }
    //: %1 is the name of a login.
    return Tr::tr("%1 has this client ID already, and both would share its limit of logins. One "
                  "more package can use %1 instead.")
        .arg(other.name);
}

/// The fields that only this system has, without those that were left empty.
Identity::ConnectionTexts textsOf(const Draft &draft)
{
    Identity::ConnectionTexts texts;
    for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field) {
        if (field->trimmed().isEmpty())
            continue;
        if (field.key() == u"api_url")
            texts.apiUrl = *field;
        else
            texts.settings.insert(field.key(), *field);
    }
    return texts;
}

template<typename T>
Result<Profiles::Cleaning> cleaningOf(const Result<Profiles::Checked<T>> &checked)
{
    if (!checked)
        return checked.error();
    return checked->cleaned;
}

/// The error of this field, if what was typed breaks its rule.
Result<Profiles::Cleaning> checkField(const Draft &draft, const QString &field)
{
    const Identity::UpstreamSystem &system = Identity::systemOf(draft.system);
    if (field == u"client_id") {
        return cleaningOf(system.checkClientId(draft.clientId));
    }
    if (field == u"client_secret") {
        return cleaningOf(
            system.checkSecret(draft.secret1, UpstreamClientId(draft.clientId), field));
    }
    Profiles::ConnectionProfile profile{.system = draft.system, .environment = draft.environment};
    const auto taken = system.take(textsOf(draft), profile);
    if (field == u"file_password") {
        const auto password = system.checkFilePassword(draft.filePassword, profile, field);
        return password ? Result<Profiles::Cleaning>(Profiles::Cleaning{}) : password.error();
    }
    if (!taken && taken.error().field == field)
        return taken.error();
    return Profiles::Cleaning{};
}

bool isEmpty(const Draft &draft, const QString &field)
{
    if (field == u"client_id")
        return draft.clientId.trimmed().isEmpty();
    if (field == u"client_secret")
        return draft.secret1.isEmpty();
    if (field == u"file_password")
        return draft.filePassword.isEmpty();
    return draft.fields.value(field).trimmed().isEmpty();
}

/// What is worth knowing about a field before anything is typed there.
QString hintOn(System system, const QString &field)
{
    if (field == u"token_url")
        return Tr::tr("Leave it empty for the usual address.");
    if (field == u"scope" && system == System::Myob)
        return Tr::tr("Leave it empty for the usual ones.");
    if (field == u"scope")
        return Tr::tr("Leave it empty for all that the credential allows.");
    if (field == u"redirect_uri")
        return Tr::tr("Exactly as it is registered with the API key, up to the last slash.");
    if (field == u"key_made")
        return Tr::tr("This decides which rights a sign-in can ask for.");
    if (field == u"business_id")
        return Tr::tr("Usually the sign-in says it.");
    if (field == u"api_url")
        return Tr::tr("Leave it empty if AccountRight runs on this computer.");
    if (field == u"file_user" && system == System::Myob)
        return Tr::tr("Only if the file is not linked to my.MYOB.");
    if (field == u"file_user")
        return Tr::tr("A user of the company file, usually Administrator.");
    if (field == u"file_password" || (field == u"client_secret" && system == System::MyobDesktop))
        return Tr::tr("May be empty, if the user has none.");
    return {};
}

/// A password that was typed before its user was taken back counts for nothing.
bool hasFilePassword(const Draft &draft)
{
    return draft.system == System::Myob && !isEmpty(draft, QStringLiteral("file_user"));
}

Commands::ConnectionInput inputOf(const Draft &draft)
{
    const Identity::ConnectionTexts texts = textsOf(draft);
    Commands::ConnectionInput input;
    input.name = draft.name;
    input.system = Profiles::toText(draft.system);
    if (draft.system == System::MyInvois)
        input.login = Profiles::toText(draft.login);
    input.environment = Profiles::toText(draft.environment);
    input.apiUrl = texts.apiUrl;
    input.settings = texts.settings;
    input.clientId = draft.clientId;
    input.secretExpires = draft.expires.trimmed();
    if (!isPractice(draft)) {
        input.secret1 = draft.secret1.clone();
        input.secret2 = hasFilePassword(draft) ? draft.filePassword.clone() : draft.secret2.clone();
    }
    return input;
}

QList<Profiles::LabelledTaxpayer> practiceTaxpayers(const QString &clientId)
{
    QList<Profiles::LabelledTaxpayer> taxpayers;
    const Practice::Scenario *scenario = Practice::scenarioOfClient(clientId);
    for (const QString &text : scenario ? scenario->taxpayers : QStringList()) {
        const QString who = text.section(u'|', 0, 0);
        taxpayers.append({.taxpayer = {who.section(u':', 0, 0), who.section(u':', 1)},
                          .label = text.section(u'|', 1)});
    }
    return taxpayers;
}

} // namespace

Tone toneOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Open:
        return Tone::Quiet;
    case Verdict::Kind::Good:
        return Tone::Good;
    case Verdict::Kind::Doubtful:
        return Tone::Waiting;
    case Verdict::Kind::Bad:
        return Tone::Person;
    }
    Q_UNREACHABLE();
}

Verdict verdictOnName(const QString &name, const QStringList &taken)
{
    if (name.trimmed().isEmpty())
        return missing(Tr::tr("A name of your own, shown wherever this login is named."));
    const auto checked = Profiles::checkName(name);
    if (!checked)
        return bad(checked.error());
    if (isTaken(*checked, taken))
        return bad({.code = ErrorCode::InputNameTaken,
                    .detail = *checked,
                    .field = QStringLiteral("name")});
    return {.kind = Kind::Open,
            .words = Tr::tr("A name of your own, shown wherever this login is named.")};
}

Verdict verdictOnClientId(const Draft &draft, const QList<Profiles::ConnectionProfile> &others)
{
    if (draft.clientId.trimmed().isEmpty())
        return missing();
    const QString field = QStringLiteral("client_id");
    const auto checked = Profiles::checkMyInvoisClientId(draft.clientId);
    if (!checked) {
        if (Profiles::areSwapped(draft.clientId, draft.secret1))
            return bad({.code = ErrorCode::CredentialsSwapped, .field = field});
        return bad(checked.error());
    }
    if (draft.environment != Environment::Practice
        && Practice::scenarioOfClient(checked->value.toString())) {
        return {.kind = Kind::Bad,
                .words = Tr::tr("This id belongs to Practice. Choose Practice in the first step."),
                .allows = false};
    }
    if (const auto *other = sharingLogin(draft, checked->value, others)) {
        const QString cleaned = Diagnostics::cleaningSentence(checked->cleaned, field);
        const QString words = sharingWords(*other);
        return {.kind = Kind::Doubtful,
                .words = cleaned.isEmpty() ? words : Diagnostics::joined(words, cleaned)};
    }
    return good(Tr::tr("Looks right."), checked->cleaned, field);
}

Verdict verdictOnSecret1(const Draft &draft)
{
    if (draft.secret1.isEmpty())
        return missing({}, draft.isTypingSecret);
    return verdictOnSecret(draft.secret1, draft.clientId, QStringLiteral("client_secret"));
}

Verdict verdictOnSecret2(const Draft &draft)
{
    if (draft.secret2.isEmpty()) {
        return {.kind = Kind::Open,
                .words = Tr::tr("Used when MyInvois refuses the first one. No call from your "
                                "accountant.")};
    }
    if (draft.secret2.equals(draft.secret1)) {
        return {.kind = Kind::Doubtful,
                .words = Tr::tr("This is the same as secret 1. The portal shows two different "
                                "ones.")};
    }
    return verdictOnSecret(draft.secret2, draft.clientId, QStringLiteral("client_secret_2"));
}

Verdict verdictOnExpiry(const QString &text, const QDate &today)
{
    if (text.trimmed().isEmpty()) {
        return {.kind = Kind::Open,
                .words = Tr::tr("Chosen when the ERP was registered, as year-month-day. You are "
                                "reminded 90, 30, 14, 7 and 1 days before.")};
    }
    const auto date = Profiles::checkExpiry(text, today, QStringLiteral("secret_expires"));
    if (!date)
        return bad(date.error());
    const QString day = dayText(*date);
    if (*date == today)
        return {.kind = Kind::Doubtful, .words = Tr::tr("%1, which is today.").arg(day)};
    return {.kind = Kind::Good,
            //: %1 is a date, %n a number of days.
            .words = Tr::tr("%1, in %n days.", nullptr, int(today.daysTo(*date))).arg(day)};
}

Verdict verdictOnField(const Draft &draft, const QString &field)
{
    const QString hint = hintOn(draft.system, field);
    const auto checked = checkField(draft, field);
    if (!checked) {
        const ErrorCode code = checked.error().code;
        if (code == ErrorCode::InputLanAddress) {
            return {.kind = Kind::Doubtful,
                    .words = Tr::tr("This is another computer. Without encryption, everybody who "
                                    "can read this network can read the password."),
                    .allows = false};
        }
        if (isEmpty(draft, field))
            return missing(hint, field == u"client_secret" && draft.isTypingSecret);
        if (code == ErrorCode::InputUrlNotHttps && field == u"redirect_uri") {
            return {.kind = Kind::Bad,
                    .words = Tr::tr("MYOB takes https addresses, http addresses of this computer "
                                    "and http://desktop."),
                    .allows = false};
        }
        return bad(checked.error());
    }
    if (isEmpty(draft, field))
        return {.kind = Kind::Open, .words = hint};
    if (field == u"client_id" && Practice::scenarioOfClient(draft.clientId.trimmed())) {
        return {.kind = Kind::Bad,
                .words = Tr::tr("This id belongs to Practice. Choose Practice in the first step."),
                .allows = false};
    }
    if (field == u"key_made" || field == u"token_body" || field == u"allow_lan")
        return {.kind = Kind::Open, .words = hint};
    QString words = Tr::tr("Looks right.");
    if (field == u"client_secret")
        words = Tr::tr("%n characters.", nullptr, int(draft.secret1.size()));
    else if (field == u"file_password")
        words = Tr::tr("%n characters.", nullptr, int(draft.filePassword.size()));
    return good(words, *checked, field);
}

bool isAsked(const Draft &draft, const QString &field)
{
    if (field == u"file_password")
        return hasFilePassword(draft);
    if (field != u"allow_lan")
        return true;
    Draft without{.system = draft.system, .environment = draft.environment};
    without.fields.insert(QStringLiteral("api_url"), draft.fields.value(QStringLiteral("api_url")));
    const auto checked = checkField(without, QStringLiteral("api_url"));
    return !checked && checked.error().code == ErrorCode::InputLanAddress;
}

/// Every field that the system has allows it to go on.
static bool allowsSystem(const Draft &draft)
{
    QStringList fields{QStringLiteral("client_id"), QStringLiteral("client_secret"),
                       QStringLiteral("api_url")};
    if (isAsked(draft, QStringLiteral("file_password")))
        fields << QStringLiteral("file_password");
    for (const auto &field : Identity::systemOf(draft.system).fields())
        fields << field.key;
    return std::ranges::all_of(
        fields, [&](const QString &field) { return verdictOnField(draft, field).allows; });
}

bool isComplete(WizardStep step, const Draft &draft, const QStringList &takenNames,
                const QDate &today)
{
    switch (step) {
    case WizardStep::Credentials:
        if (!verdictOnName(draft.name, takenNames).allows)
            return false;
        if (isPractice(draft))
            return true;
        if (draft.system != System::MyInvois)
            return allowsSystem(draft);
        return verdictOnClientId(draft).allows && verdictOnSecret1(draft).allows
            && verdictOnSecret2(draft).allows && verdictOnExpiry(draft.expires, today).allows;
    case WizardStep::Taxpayers: {
        const auto lines = readTaxpayers(draft.taxpayers);
        return !goodTaxpayers(lines).isEmpty();
    }
    case WizardStep::SignIn:
        return draft.isSignedIn;
    case WizardStep::Environment:
    case WizardStep::Login:
    case WizardStep::Trial:
    case WizardStep::Package:
    case WizardStep::Done:
        return true;
    }
    Q_UNREACHABLE();
}

Result<Commands::CheckedConnection>
connectionOf(const Draft &draft, const Store::ProfileStore &profiles, const QDate &today)
{
    auto checked = Commands::checkConnection(inputOf(draft), profiles, today);
    if (!checked || draft.login != Profiles::LoginMode::Intermediary)
        return checked;
    checked->profile.taxpayers = draft.environment == Environment::Practice
        ? practiceTaxpayers(draft.clientId)
        : goodTaxpayers(readTaxpayers(draft.taxpayers));
    if (checked->profile.taxpayers.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = QStringLiteral("taxpayers")};
    return checked;
}

QStringList namesOf(const QList<Profiles::ConnectionProfile> &profiles)
{
    QStringList names;
    for (const auto &profile : profiles)
        names << profile.name;
    return names;
}

QString proposedName(const Draft &draft, const QStringList &taken)
{
    const bool isMyInvois = draft.system == System::MyInvois || isPractice(draft);
    const QString base = draft.system == System::MyobDesktop && !isMyInvois
        ? QStringLiteral("AccountRight")
        : !isMyInvois ? systemName(draft.system)
        : draft.login == Profiles::LoginMode::Taxpayer
        //: The name that is proposed for the first login.
        ? Tr::tr("My company")
        : Tr::tr("My firm");
    QString name = base;
    for (int number = 2; isTaken(name, taken); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    return name;
}

} // namespace Connector::Ui
