#include "practice/scenarios.h"

#include <utility>

namespace Connector::Practice {

using namespace Qt::StringLiterals;

namespace {

// Valid by the rules for TINs, and plainly made up.
constexpr auto companyTin = "C9999990010"_L1;
constexpr auto firmTin = "C9999990020"_L1;
constexpr auto tradingTin = "C9999990110"_L1;
constexpr auto soleProprietor = "IG99999990120:209903000012"_L1;
constexpr auto strangerTin = "C9999990130"_L1;

Scenario scenario(Situation situation, const char *name, const char *what)
{
    Scenario made;
    made.situation = situation;
    made.name = QString::fromLatin1(name);
    made.what = QString::fromLatin1(what);
    made.clientId =
        u"fa15e000-0000-4000-8000-%1"_s.arg(static_cast<int>(situation) + 1, 12, 10, '0'_L1);
    made.secret1 = "practice-" + QByteArray(name) + "-worthless-secret-1";
    made.secret2 = "practice-" + QByteArray(name) + "-worthless-secret-2";
    made.ownerTin = companyTin;
    return made;
}

Scenario forTaxpayers(Scenario made, QStringList taxpayers, QStringList appointedBy)
{
    made.intermediary = true;
    made.ownerTin = firmTin;
    made.taxpayers = std::move(taxpayers);
    made.appointedBy = std::move(appointedBy);
    return made;
}

/// A scenario of another system; nobody's TIN matters there.
Scenario ofSystem(const QString &system, Scenario made)
{
    made.system = system;
    made.ownerTin.clear();
    return made;
}

Scenario companyFile(Scenario made)
{
    made = ofSystem(u"myob-desktop"_s, std::move(made));
    made.settings = {{u"file_user"_s, u"Administrator"_s}};
    return made;
}

/// A file that is not linked to my.MYOB, so that its own user has to come along.
Scenario unlinkedFile(Scenario made)
{
    made = ofSystem(u"myob"_s, std::move(made));
    made.settings = {{u"file_user"_s, u"Latihan"_s}};
    made.filePassword = "practice-worthless-file-password";
    return made;
}

QList<Scenario> makeScenarios()
{
    return {
        scenario(Situation::Ok, "ok", "Every login succeeds, with either secret."),
        forTaxpayers(scenario(Situation::Intermediary, "intermediary",
                              "An intermediary acts for three taxpayers, one of which has not "
                              "appointed it."),
                     {tradingTin + u"|Latihan Trading Sdn Bhd"_s,
                      soleProprietor + u"|Kedai Latihan (sole proprietor)"_s,
                      strangerTin + u"|Belum Lantik Sdn Bhd (not appointed)"_s},
                     {QString(tradingTin), QString(soleProprietor)}),
        scenario(Situation::WrongSecret, "wrong-secret",
                 "Both secrets are refused with invalid_client."),
        scenario(Situation::Secret2, "secret-2", "Secret 1 is refused and secret 2 is accepted."),
        scenario(Situation::Blocked, "blocked", "The ERP system is blocked: User blocked."),
        scenario(Situation::WrongEnvironment, "wrong-environment",
                 "The credentials belong to the other environment: status 403."),
        scenario(Situation::Empty400, "empty-400", "Every login is refused with an empty body."),
        scenario(Situation::Maintenance, "maintenance",
                 "A maintenance page comes instead of data, with status 403 or 503."),
        scenario(Situation::RateLimited, "rate-limited",
                 "Every login is one too many: status 429 with Retry-After."),
        scenario(Situation::Slow, "slow", "Every login succeeds after eight seconds."),
        scenario(Situation::Down, "down", "The connection is closed without an answer."),
        scenario(Situation::CaptivePortal, "captive-portal",
                 "A sign-in page of the network comes instead of an answer, with status 200."),
        scenario(Situation::NoToken, "no-token", "The answer is JSON without a token."),
        scenario(Situation::ShortLife, "short-life", "The token lives for 120 seconds."),
        scenario(Situation::TinMismatch, "tin-mismatch", "The token is for another taxpayer."),
        forTaxpayers(scenario(Situation::NotAppointed, "not-appointed",
                              "The login of the intermediary itself works, the one for its only "
                              "taxpayer is refused."),
                     {strangerTin + u"|Belum Lantik Sdn Bhd"_s}, {}),
        scenario(Situation::ClockSkew, "clock-skew",
                 "The clock of the service is one hour behind, so a token seems expired at once."),
        ofSystem(u"bridge"_s,
                 scenario(Situation::Bridge, "bridge",
                          "MyInvois Bridge: every login succeeds, as a form or as JSON.")),
        ofSystem(u"bridge"_s,
                 scenario(Situation::BridgeRevoked, "bridge-revoked",
                          "MyInvois Bridge: the credential was revoked: client_revoked.")),
        ofSystem(u"bridge"_s,
                 scenario(Situation::BridgeRateLimited, "bridge-rate-limited",
                          "MyInvois Bridge: every login is one too many: rate_limit_exceeded.")),
        ofSystem(
            u"myob"_s,
            scenario(Situation::Myob, "myob", "MYOB online: signed in, every login succeeds.")),
        ofSystem(u"myob"_s,
                 scenario(Situation::MyobSignInAgain, "myob-sign-in-again",
                          "MYOB online: the refresh token is void: invalid_grant.")),
        companyFile(scenario(Situation::MyobDesktop, "myob-desktop",
                             "MYOB on this computer: its company files are listed.")),
        unlinkedFile(scenario(Situation::MyobFileUser, "myob-file-user",
                              "MYOB online: the company file has a user of its own, whose "
                              "password goes along.")),
    };
}

} // namespace

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all = makeScenarios();
    return all;
}

const Scenario *scenarioOfClient(QStringView clientId)
{
    for (const Scenario &scenario : scenarios()) {
        if (clientId.compare(scenario.clientId, Qt::CaseInsensitive) == 0)
            return &scenario;
    }
    return nullptr;
}

bool isPublished(QStringView clientId, QByteArrayView secret)
{
    const Scenario *scenario = scenarioOfClient(clientId);
    return scenario
        && (secret == scenario->secret1 || secret == scenario->secret2
            || (!secret.isEmpty() && secret == scenario->filePassword));
}

} // namespace Connector::Practice
