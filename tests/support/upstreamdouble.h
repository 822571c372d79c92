#pragma once

#include "support/scriptedserver.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QUrl>

namespace Connector::Test {

/// A login as it reached the upstream.
struct UpstreamLogin
{
    QByteArray clientId;
    QByteArray secret;
    QByteArray onBehalfOf;
    /// Milliseconds since the double was made.
    qint64 at = 0;
};

/// An identity service for the environment `custom`: knows one client, hands out tokens with the
/// claims of LHDN's and records every login. Same thread as the test.
class UpstreamDouble
{
public:
    enum class Mood {
        /// Tokens for the right credentials, invalid_client for others.
        Normal,
        /// invalid_client for everybody.
        Refusing,
        /// 503 with a page of HTML.
        Down,
    };

    UpstreamDouble();

    QString address() const;
    const QList<UpstreamLogin> &logins() const { return m_logins; }
    void forgetLogins() { m_logins.clear(); }
    /// The tokens handed out so far, the latest last.
    const QList<QByteArray> &tokens() const { return m_tokens; }

    QByteArray clientId = "11111111-2222-4333-8444-555555555555";
    QByteArray secret = "upstream-secret-canary-7Qm2";
    QByteArray ownerTin = "C1234567890";
    int lifetime = 3600;
    Milliseconds delay{0};
    Mood mood = Mood::Normal;

private:
    ScriptedAnswer answer(const RecordedRequest &request);
    QByteArray token(const QByteArray &tin);

    ScriptedServer m_server;
    QElapsedTimer m_clock;
    QList<UpstreamLogin> m_logins;
    QList<QByteArray> m_tokens;
};

} // namespace Connector::Test
