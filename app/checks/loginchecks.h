#pragma once

#include "application/logincauses.h"
#include "broker/tokenbroker.h"
#include "checks/check.h"
#include "http/client.h"
#include "identity/apiprobe.h"

namespace Connector::Checks {

/// A token for the login: the one at hand, or one login within the budget. Where the login for a
/// taxpayer fails and no other taxpayer has a token, a second one without onbehalfof tells the
/// appointment from the credentials.
class LoginCheck final : public Check
{
    Q_OBJECT

public:
    LoginCheck(Broker::TokenBroker &broker, Application::LoginCauses &causes,
               QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("login"); }
    Layer layer() const override { return Layer::Service; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void onToken(const Broker::Token &token);
    void onError(const Error &error);
    void goOn();
    void tryPlainLogin();
    void finish(CheckResult result);

    Broker::TokenBroker &m_broker;
    Application::LoginCauses &m_causes;
    Subject m_subject;
    Knowledge m_known;
    Error m_error;
    Done m_done;
};

/// What the token says about itself fits the connection.
class TokenCheck final : public Check
{
    Q_OBJECT

public:
    TokenCheck(const Broker::TokenBroker &broker, const Clock &clock, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("token"); }
    Layer layer() const override { return Layer::Service; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    const Broker::TokenBroker &m_broker;
    const Clock &m_clock;
};

/// The API takes the token: one cheap call, where the system has one that is always allowed.
class ApiCheck final : public Check
{
    Q_OBJECT

public:
    ApiCheck(const Broker::TokenBroker &broker, Http::Client &client, const Clock &clock,
             QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("api"); }
    Layer layer() const override { return Layer::Service; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    CheckResult judge(Knowledge known, const Identity::ApiProbeAnswer &seen,
                      const QString &path) const;

    const Broker::TokenBroker &m_broker;
    Http::Client &m_client;
    const Clock &m_clock;
};

} // namespace Connector::Checks
