#include "profiles/connectionprofile.h"

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

// Switches without default: a new value does not compile until it has its word.
static QLatin1StringView wordOf(System system)
{
    switch (system) {
    case System::MyInvois:
        return "myinvois"_L1;
    case System::Bridge:
        return "bridge"_L1;
    case System::Myob:
        return "myob"_L1;
    case System::MyobDesktop:
        return "myob-desktop"_L1;
    }
    return {};
}

static QLatin1StringView wordOf(LoginMode login)
{
    switch (login) {
    case LoginMode::Taxpayer:
        return "taxpayer"_L1;
    case LoginMode::Intermediary:
        return "intermediary"_L1;
    }
    return {};
}

static QLatin1StringView wordOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return "production"_L1;
    case Environment::Sandbox:
        return "sandbox"_L1;
    case Environment::Practice:
        return "practice"_L1;
    case Environment::Custom:
        return "custom"_L1;
    }
    return {};
}

template<typename Enum>
static std::optional<Enum> valueOf(QStringView text, std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        if (text == wordOf(value))
            return value;
    }
    return std::nullopt;
}

QString toText(System system)
{
    return wordOf(system);
}

QString toText(LoginMode login)
{
    return wordOf(login);
}

QString toText(Environment environment)
{
    return wordOf(environment);
}

std::optional<System> systemFromText(QStringView text)
{
    return valueOf(text, {System::MyInvois, System::Bridge, System::Myob, System::MyobDesktop});
}

std::optional<LoginMode> loginModeFromText(QStringView text)
{
    return valueOf(text, {LoginMode::Taxpayer, LoginMode::Intermediary});
}

std::optional<Environment> environmentFromText(QStringView text)
{
    return valueOf(text,
                   {Environment::Production, Environment::Sandbox, Environment::Practice,
                    Environment::Custom});
}

} // namespace Connector::Profiles
