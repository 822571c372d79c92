#include "diagnostics/erroradvice.h"

#include <QCoreApplication>
#include <QStringList>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::Sentences)
};

} // namespace

QString sentenceFor(const Error &error)
{
    const Advice advice = adviceFor(error);
    return advice.title + u' ' + advice.fix.section(u'\n', 0, 0);
}

QString cleaningSentence(const Profiles::Cleaning &cleaning, QStringView field)
{
    QStringList removed;
    if (cleaning.trimmed)
        removed << Tr::tr("spaces at the ends");
    if (cleaning.dashesOrSpacesRemoved)
        removed << Tr::tr("spaces or hyphens");
    if (cleaning.lineBreaksRemoved)
        removed << Tr::tr("line breaks");
    if (cleaning.invisibleCharactersRemoved)
        removed << Tr::tr("invisible characters");
    if (cleaning.quotesRemoved)
        removed << Tr::tr("quotation marks");
    if (removed.isEmpty())
        return {};
    //: %1 is a field such as "client id", %2 a list such as "line breaks, quotation marks".
    return Tr::tr("Removed from the %1: %2.").arg(fieldName(field), removed.join(u", "_s));
}

QString suggestionSentence(const Suggestion &suggestion)
{
    if (suggestion.suggested.isEmpty())
        return {};
    //: %1 is a field such as "TIN", %2 what was typed, %3 what it would be by the rules of LHDN.
    return Tr::tr("The %1 %2 was taken as typed; by the rules for TINs it would be %3.")
        .arg(fieldName(suggestion.field), suggestion.typed, suggestion.suggested);
}

} // namespace Connector::Diagnostics
