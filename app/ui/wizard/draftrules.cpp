#include "ui/wizard/draftrules.h"

#include "diagnostics/erroradvice.h"
#include "practice/scenarios.h"
#include "profiles/inputrules.h"
#include "profiles/names.h"
#include "ui/wizard/taxpayerlist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Connector::Ui {

using Kind = Verdict::Kind;
using Profiles::Environment;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Draft)
};

Verdict bad(const Error &error)
{
    return {.kind = Kind::Bad, .words = Diagnostics::sentenceFor(error), .allows = false};
}

Verdict missing(const QString &words = {})
{
    return {.kind = Kind::Open, .words = words, .allows = false};
}

Verdict good(const QString &words, const Profiles::Cleaning &cleaning, const QString &field)
{
    const QString cleaned = Diagnostics::cleaningSentence(cleaning, field);
    return {.kind = Kind::Good, .words = cleaned.isEmpty() ? words : words + u' ' + cleaned};
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

Commands::ConnectionInput inputOf(const Draft &draft)
{
    Commands::ConnectionInput input;
    input.name = draft.name;
    input.system = Profiles::toText(Profiles::System::MyInvois);
    input.login = Profiles::toText(draft.login);
    input.environment = Profiles::toText(draft.environment);
    input.clientId = draft.clientId;
    input.secretExpires = draft.expires;
    if (draft.environment != Environment::Practice) {
        input.secret1 = draft.secret1.clone();
        input.secret2 = draft.secret2.clone();
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

Verdict verdictOnClientId(const Draft &draft)
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
    return good(Tr::tr("Looks right."), checked->cleaned, field);
}

Verdict verdictOnSecret1(const Draft &draft)
{
    if (draft.secret1.isEmpty())
        return missing();
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
    const QString day = QLocale().toString(*date, QLocale::LongFormat);
    return {.kind = Kind::Good,
            //: %1 is a date, %n a number of days.
            .words = Tr::tr("%1, in %n days.", nullptr, int(today.daysTo(*date))).arg(day)};
}

bool isComplete(WizardStep step, const Draft &draft, const QStringList &takenNames,
                const QDate &today)
{
    switch (step) {
    case WizardStep::Credentials:
        if (!verdictOnName(draft.name, takenNames).allows)
            return false;
        if (draft.environment == Environment::Practice)
            return true;
        return verdictOnClientId(draft).allows && verdictOnSecret1(draft).allows
            && verdictOnSecret2(draft).allows && verdictOnExpiry(draft.expires, today).allows;
    case WizardStep::Taxpayers: {
        const auto lines = readTaxpayers(draft.taxpayers);
        return !goodTaxpayers(lines).isEmpty();
    }
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

QString proposedName(const Draft &draft, const QStringList &taken)
{
    const QString base = draft.login == Profiles::LoginMode::Taxpayer
        //: The name that is proposed for the first login.
        ? Tr::tr("My company")
        : Tr::tr("My firm");
    QString name = base;
    for (int number = 2; isTaken(name, taken); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    return name;
}

} // namespace Connector::Ui
