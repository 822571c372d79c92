#include "diagnostics/erroradvice.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::Sentences)
};

constexpr QChar wideFullStop(0x3002);

struct FieldWord
{
    const char *field;
    const char *word;
};

//: The words for input fields, as they stand inside a sentence: "The client id is missing."
constexpr std::array fieldWords{
    FieldWord{"answer", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "answer")},
    FieldWord{"api_url", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "API URL")},
    FieldWord{"business_id", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "business id")},
    FieldWord{"client", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "local client")},
    FieldWord{"client_id", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client id")},
    FieldWord{"client_secret", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client secret")},
    FieldWord{"client_secret_2", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client secret 2")},
    FieldWord{"connection", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "connection")},
    FieldWord{"connections", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "list of connections")},
    FieldWord{"environment", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "environment")},
    FieldWord{"expect_tin", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "expected TIN")},
    FieldWord{"expires", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "expiry date")},
    FieldWord{"file", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "file")},
    FieldWord{"file_password", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "file password")},
    FieldWord{"file_user", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "file user")},
    FieldWord{"home", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "data folder")},
    FieldWord{"id", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "id")},
    FieldWord{"identity_url", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "identity URL")},
    FieldWord{"key", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "setting")},
    FieldWord{"label", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "label")},
    FieldWord{"login", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "login type")},
    FieldWord{"min_valid", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "minimum validity")},
    FieldWord{"name", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "name")},
    FieldWord{"os_user", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "user of this computer")},
    FieldWord{"overlap", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "overlap")},
    FieldWord{"port", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "port")},
    FieldWord{"reason", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "reason")},
    FieldWord{"redirect_uri", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "redirect URI")},
    FieldWord{"rights", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "rights")},
    FieldWord{"rob", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "business registration number")},
    FieldWord{"scope", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "scope")},
    FieldWord{"secret", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client secret")},
    FieldWord{"secret_1", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client secret 1")},
    FieldWord{"secret_2", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "client secret 2")},
    FieldWord{"secret_expires",
              QT_TRANSLATE_NOOP("Diagnostics::FieldName", "expiry date of the secret")},
    FieldWord{"since", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "start time")},
    FieldWord{"status", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "status")},
    FieldWord{"system", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "system")},
    FieldWord{"taxpayer", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "taxpayer")},
    FieldWord{"taxpayers", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "list of taxpayers")},
    FieldWord{"tin", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "TIN")},
    FieldWord{"token_body",
              QT_TRANSLATE_NOOP("Diagnostics::FieldName", "form of the token request")},
    FieldWord{"token_url", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "token URL")},
    FieldWord{"value", QT_TRANSLATE_NOOP("Diagnostics::FieldName", "value")},
};

} // namespace

QString fieldName(QStringView field)
{
    if (field.isEmpty())
        return fieldName(u"value");
    for (const FieldWord &entry : fieldWords) {
        if (field == QLatin1StringView(entry.field))
            return QCoreApplication::translate("Diagnostics::FieldName", entry.word);
    }
    // A field that is not in the table is still better named than passed over.
    return field.toString().replace(u'_', u' ');
}

QString sentenceFor(const Error &error)
{
    const Advice advice = adviceFor(error);
    return joined(advice.title, advice.fix.section(u'\n', 0, 0));
}

QString joined(const QString &first, const QString &second)
{
    return first.endsWith(wideFullStop) ? first + second : first + u' ' + second;
}

QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(wideFullStop) ? sentence.chopped(1)
                                                                      : sentence;
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
