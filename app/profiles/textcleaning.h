#pragma once

#include "base/secretstring.h"

#include <QString>

namespace Connector::Profiles {

/// What was done to an input before it was judged, so that a person can be told.
struct Cleaning
{
    bool trimmed = false;
    bool dashesOrSpacesRemoved = false;
    bool lineBreaksRemoved = false;
    bool invisibleCharactersRemoved = false;
    bool quotesRemoved = false;

    bool any() const
    {
        return trimmed || dashesOrSpacesRemoved || lineBreaksRemoved || invisibleCharactersRemoved
            || quotesRemoved;
    }
    bool operator==(const Cleaning &) const = default;
};

/// An input that passed, what was cleaned on the way, and what it probably should be.
template<typename T>
struct Checked
{
    T value;
    Cleaning cleaned = {};
    /// A TIN that is accepted as typed, yet differs from the rules of the SDK's FAQ (digits end in
    /// zero, none directly after the prefix, IG instead of SG and OG): what it would be by them.
    /// Empty otherwise.
    QString suggestion = {};
};

/// What copying from a portal, a mail or a settings file leaves behind goes: blanks and tabs at the
/// ends, line breaks with the blanks around them, characters that cannot be seen (no-break and
/// zero-width spaces, byte order and direction marks, soft hyphens, control characters) and a pair
/// of surrounding quotation marks. The rest stays as it is. Notes in `cleaning` what was found and
/// leaves its other members alone.
QString cleaned(const QString &text, Cleaning &cleaning);
/// The same for secret bytes (UTF-8), without ever making a QString of them.
SecretString cleanedSecret(const SecretString &secret, Cleaning &cleaning);

/// `cleaned`, and blanks and hyphens of every kind within the text go too.
QString withoutSeparators(const QString &text, Cleaning &cleaning);

} // namespace Connector::Profiles
