#include "checks/machinechecks.h"

#include "identity/systems.h"
#include "profiles/credentialrules.h"
#include "profiles/taxpayerrules.h"

namespace Connector::Checks {

using namespace Qt::StringLiterals;

namespace {

/// One fixed name for each connection: what a crash leaves behind, the next check takes away.
ConnectionUuid probeOf(const Profiles::ConnectionProfile &profile)
{
    return ConnectionUuid(u"probe-"_s + profile.uuid.toString());
}

Vault::Binding probeBinding()
{
    return {.environment = u"practice"_s,
            .tokenUrl = u"http://127.0.0.1/"_s,
            .clientId = u"probe"_s,
            .login = u"taxpayer"_s};
}

Result<> checkTyped(const Profiles::ConnectionProfile &profile)
{
    if (profile.system == Profiles::System::MyInvois) {
        const auto clientId = Profiles::checkMyInvoisClientId(profile.clientId.toString());
        if (!clientId)
            return clientId.error();
    }
    for (const auto &entry : profile.taxpayers) {
        const auto taxpayer = Profiles::checkTaxpayer(entry.taxpayer.toString(), u"taxpayers"_s);
        if (!taxpayer)
            return taxpayer.error();
    }
    return {};
}

} // namespace

void InputCheck::run(const Subject &subject, Knowledge known, Done done)
{
    if (!subject.profile) {
        done(skipped(std::move(known), u"no connection"_s));
        return;
    }
    if (const auto typed = checkTyped(*subject.profile); !typed) {
        done(failed(std::move(known), typed.error()));
        return;
    }
    done(passed(std::move(known), u"client id and taxpayers have the right form"_s));
}

KeychainCheck::KeychainCheck(const Broker::UpstreamDirectory &upstreams, QObject *parent)
    : Check(parent)
    , m_upstreams(upstreams)
{}

void KeychainCheck::run(const Subject &subject, Knowledge known, Done done)
{
    if (!subject.profile || subject.profile->environment == Profiles::Environment::Practice) {
        done(skipped(std::move(known), u"Practice needs no keychain"_s));
        return;
    }
    m_subject = subject;
    m_known = std::move(known);
    m_done = std::move(done);
    m_vault = &m_upstreams.vault(*subject.profile);
    m_vault->examine({this, [this](const Result<Vault::KeychainState> &state) {
                          if (state)
                              onState(*state);
                          else
                              fail(state.error());
                      }});
}

void KeychainCheck::onState(Vault::KeychainState state)
{
    if (state == Vault::KeychainState::Available)
        writeProbe();
    else
        fail({.code = Vault::errorFor(state)});
}

void KeychainCheck::writeProbe()
{
    m_vault->write(probeOf(*m_subject.profile), probeBinding(), {SecretString::copyOf("probe"), {}},
                   {this, [this](const Result<> &written) {
                        if (written)
                            readProbe();
                        else
                            fail(written.error());
                    }});
}

void KeychainCheck::readProbe()
{
    m_vault->read(probeOf(*m_subject.profile), probeBinding(),
                  {this, [this](const Result<Vault::Credentials> &read) {
                       if (read)
                           removeProbe();
                       else
                           fail(read.error());
                   }});
}

void KeychainCheck::removeProbe()
{
    m_vault->remove(probeOf(*m_subject.profile), {this, [this](const Result<> &removed) {
                                                      if (removed)
                                                          readSecret();
                                                      else
                                                          fail(removed.error());
                                                  }});
}

void KeychainCheck::readSecret()
{
    m_vault->read(m_subject.profile->uuid,
                  Broker::bindingOf(*m_subject.profile, m_subject.tokenUrl),
                  {this, [this](const Result<Vault::Credentials> &read) { onSecret(read); }});
}

void KeychainCheck::onSecret(const Result<Vault::Credentials> &credentials)
{
    if (!credentials) {
        fail(credentials.error());
        return;
    }
    const auto judged =
        Identity::systemOf(*m_subject.profile)
            .checkSecret(credentials->secret1, m_subject.profile->clientId, u"secret_1"_s);
    if (!judged) {
        fail(judged.error());
        return;
    }
    if (judged->cleaned.any()) {
        fail({.code = ErrorCode::CredentialsHiddenCharacters, .field = u"secret_1"_s});
        return;
    }
    m_done(passed(std::move(m_known), u"written, read and removed; the secret is there"_s));
}

void KeychainCheck::fail(const Error &error)
{
    m_done(failed(std::move(m_known), error));
}

} // namespace Connector::Checks
