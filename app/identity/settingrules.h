#pragma once

#include "identity/upstreamsystem.h"

#include <QStringList>

namespace Connector::Identity {

/// Judges the settings of a connection one after the other and puts them into its profile. The
/// first that breaks its rule is the result; an absent one changes nothing, an empty one goes.
class SettingTaker
{
public:
    /// Both outlive the taker.
    SettingTaker(const ConnectionTexts &texts, Profiles::ConnectionProfile &profile);

    /// https, or http to this machine; a full address, with its path. Errors: those of
    /// Profiles::checkTokenAddress().
    void address(const QString &key);
    /// Errors: InputUnknownValue.
    void choice(const QString &key, const QStringList &words);
    /// RFC 6749 section 3.3; blanks in a row become one. Errors: InputNotText, InputTooLong.
    void scopes(const QString &key);
    /// Any text a person may see in one line. Errors: InputNotText, InputTooLong.
    void text(const QString &key, qsizetype longest);
    /// 8-4-4-4-12 hexadecimal digits, kept in lower case. Errors: InputUnknownValue.
    void guid(const QString &key);
    /// A switch: "yes" where it is given.
    void flag(const QString &key);

    const Result<> &result() const { return m_result; }

private:
    const QString *given(const QString &key) const;
    void put(const QString &key, const QString &value);
    void refuse(const QString &key, ErrorCode code, const QString &detail);

    const ConnectionTexts &m_texts;
    Profiles::ConnectionProfile &m_profile;
    Result<> m_result;
};

} // namespace Connector::Identity
