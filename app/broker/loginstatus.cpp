#include "broker/loginstatus.h"

namespace Connector::Broker {

QString toText(LoginState state)
{
    switch (state) {
    case LoginState::SignedOut:
        return QStringLiteral("signed_out");
    case LoginState::Idle:
        return QStringLiteral("idle");
    case LoginState::Fresh:
        return QStringLiteral("fresh");
    case LoginState::Renewing:
        return QStringLiteral("renewing");
    case LoginState::BackingOff:
        return QStringLiteral("backing_off");
    case LoginState::NeedsAttention:
        return QStringLiteral("needs_attention");
    case LoginState::WaitingForKeychain:
        return QStringLiteral("waiting_for_keychain");
    case LoginState::Paused:
        return QStringLiteral("paused");
    case LoginState::NotApplicable:
        return QStringLiteral("not_applicable");
    }
    return {};
}

} // namespace Connector::Broker
