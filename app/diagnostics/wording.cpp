#include "diagnostics/wording.h"

#include "diagnostics/erroradvice.h"
#include "diagnostics/inputrulewords.h"

#include <QCoreApplication>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::Wording)
};

QString portalPath(const QString &tab)
{
    const QStringList path{u"MyTax"_s, u"MyInvois"_s, u"View Taxpayer Profile"_s,
                           u"Representatives"_s, tab};
    return path.join(u" \u2192 "_s);
}

} // namespace

QString erpPath()
{
    return portalPath(u"ERP"_s);
}

QString intermediariesPath()
{
    return portalPath(u"Intermediaries"_s);
}

QString steps(const QStringList &lines)
{
    return lines.join(u'\n');
}

QString detailOf(const Error &error)
{
    if (error.rule) {
        const QString words = wordsOf(*error.rule);
        return error.line ? wordsAtLine(*error.line, words) : words;
    }
    QString detail = error.detail.simplified();
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return detail;
}

QString detailed(const QString &text, const Error &error)
{
    const QString detail = detailOf(error);
    if (detail.isEmpty())
        return text;
    //: %1 is one or more sentences, %2 a rule of the input or a technical detail in English.
    return Tr::tr("%1 Details: %2.").arg(text, detail);
}

QString limited(const QString &specific, const QString &general, const Error &error)
{
    const QString limit = detailOf(error);
    return limit.isEmpty() ? general : specific.arg(limit);
}

QString waiting(const Error &error)
{
    if (!error.retryAfter)
        return Tr::tr("Wait a minute; the login is repeated by itself.");
    //: %1 is a number of seconds.
    return Tr::tr("Wait %1 s; the login is repeated by itself.").arg(error.retryAfter->count());
}

QString nameOf(const Error &error, QStringView usualField)
{
    return fieldName(error.field.isEmpty() ? usualField : QStringView(error.field));
}

} // namespace Connector::Diagnostics
