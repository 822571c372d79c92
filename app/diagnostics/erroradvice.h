#pragma once

#include "base/result.h"
#include "profiles/inputrules.h"

#include <QString>

namespace Connector::Diagnostics {

/// An error in words for people, translated. Every part ends with a full stop; nothing is secret.
struct Advice
{
    /// What happened, in one sentence.
    QString title;
    /// Why it happens.
    QString cause;
    /// What to do: one step per line, the first one most likely to help.
    QString fix;
};

/// The one place where a code becomes words. Sources: SDK site of LHDN (FAQ, Login as Taxpayer
/// System, Login as Intermediary System, Integration Practices) and MYOB's developer pages; words
/// of the portal are given as the portal shows them.
Advice adviceFor(const Error &error);

/// What happened and the first step, for a line of output or below an input field. Names the field
/// of an input error.
QString sentenceFor(const Error &error);

/// One sentence after the other. After a full stop of Chinese no space follows.
QString joined(const QString &first, const QString &second);

/// A sentence as a title or as part of a list, also in Chinese.
QString withoutFullStop(const QString &sentence);

/// What people call a field of the JSON contract: "client_id" is the client id. Inside a sentence.
QString fieldName(QStringView field);

/// What was removed from an input before it was judged; empty if nothing was.
QString cleaningSentence(const Profiles::Cleaning &cleaning, QStringView field);

/// An input that was accepted although the rules make another value more likely.
struct Suggestion
{
    QString field;
    QString typed;
    QString suggested;
};

/// Offers the suggested value without claiming that the typed one is wrong.
QString suggestionSentence(const Suggestion &suggestion);

} // namespace Connector::Diagnostics
