#include "ui/wizard/trialwords.h"

#include "diagnostics/erroradvice.h"
#include "profiles/taxpayerrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace Connector::Ui {

using Application::TrialStep;
using Kind = TrialStep::Kind;
using State = TrialStep::State;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Trial)
};

bool isMyInvois(const Profiles::ConnectionProfile &profile)
{
    return profile.system == Profiles::System::MyInvois;
}

QString titleOf(const TrialStep &step, const Profiles::ConnectionProfile &profile)
{
    switch (step.kind) {
    case Kind::Keychain:
        return Tr::tr("Keychain");
    case Kind::Address:
        return Tr::tr("Address");
    case Kind::Encryption:
        return Tr::tr("Encryption");
    case Kind::Clock:
        return Tr::tr("Clock");
    case Kind::Login:
        //: %1 is a TIN.
        return step.taxpayer.isEmpty() ? Tr::tr("Login")
                                       : Tr::tr("Login for %1").arg(step.taxpayer.toString());
    case Kind::Token:
        return isMyInvois(profile) ? Tr::tr("Whose token") : Tr::tr("What it opens");
    case Kind::Api:
        return Tr::tr("One API call");
    }
    Q_UNREACHABLE();
}

QString whoseToken(const TrialStep &step, const Profiles::ConnectionProfile &profile)
{
    if (step.fact.isEmpty() && !isMyInvois(profile))
        return Tr::tr("the answer does not say");
    if (step.fact.isEmpty())
        return Tr::tr("the token does not say");
    const bool isOwn = isMyInvois(profile) && profile.login == Profiles::LoginMode::Taxpayer;
    if (isOwn && Profiles::isIndividual(step.fact)) {
        //: %1 is a TIN.
        return Tr::tr("%1, a person. Keys of a company are made in the company's profile.")
            .arg(step.fact);
    }
    return step.fact;
}

QString passedDetail(const TrialStep &step, const Profiles::ConnectionProfile &profile)
{
    switch (step.kind) {
    case Kind::Keychain:
        return Tr::tr("ready");
    case Kind::Address:
        //: %1 is a host name.
        return Tr::tr("%1 answers").arg(step.fact);
    case Kind::Encryption:
        return Tr::tr("the certificate is valid");
    case Kind::Clock:
        return step.fact.isEmpty() ? Tr::tr("nothing to compare with")
                                   : Tr::tr("%n seconds apart", nullptr, step.fact.toInt());
    case Kind::Login:
        if (profile.system == Profiles::System::MyobDesktop)
            return Tr::tr("user and password are accepted");
        return step.fact == u"2" ? Tr::tr("token received with secret 2")
                                 : Tr::tr("token received");
    case Kind::Token:
        return whoseToken(step, profile);
    case Kind::Api:
        return Tr::tr("the token is accepted");
    }
    Q_UNREACHABLE();
}

QString tookText(const TrialStep &step)
{
    if (!step.took)
        return {};
    //: Milliseconds.
    return Tr::tr("%1 ms").arg(QLocale().toString(qlonglong(step.took->count())));
}

void addAdvice(const TrialStep &step, TrialWords &words)
{
    const Diagnostics::Advice advice = Diagnostics::adviceFor(step.error.value_or(Error{}));
    words.detail = advice.title;
    words.advice = {advice.title, advice.cause, advice.fix};
}

} // namespace

TrialWords trialWords(const TrialStep &step, const Profiles::ConnectionProfile &profile)
{
    TrialWords words{.title = titleOf(step, profile)};
    switch (step.state) {
    case State::Ahead:
        break;
    case State::Running:
        words.detail = Tr::tr("under way");
        words.shape = Glyph::Renewing;
        words.tone = Tone::Accent;
        break;
    case State::Passed:
        words.detail = passedDetail(step, profile);
        words.took = tookText(step);
        words.shape = Glyph::Live;
        words.tone = Tone::Good;
        break;
    case State::Doubtful:
        addAdvice(step, words);
        words.shape = Glyph::Waiting;
        words.tone = Tone::Waiting;
        break;
    case State::Failed:
        addAdvice(step, words);
        words.took = tookText(step);
        words.shape = Glyph::Person;
        words.tone = Tone::Person;
        break;
    case State::NotReached:
        words.detail = Tr::tr("not reached");
        break;
    }
    return words;
}

} // namespace Connector::Ui
