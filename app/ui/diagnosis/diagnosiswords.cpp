#include "ui/diagnosis/diagnosiswords.h"

#include "diagnostics/erroradvice.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>
#include <QLocale>

namespace Connector::Ui {

using namespace Qt::StringLiterals;
using State = CheckShown::State;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Diagnosis)
};

struct Words
{
    const char *name = nullptr;
    /// When it passed and no more is known.
    const char *good = nullptr;
};

/// By the words of the contract, in the order in which they are made.
const QHash<QString, Words> &checkWords()
{
    static const QHash<QString, Words> words{
        {QStringLiteral("input"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "What was typed"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "has the right form")}},
        {QStringLiteral("keychain"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Keychain"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "written, read and removed a test entry")}},
        {QStringLiteral("proxy"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Proxy"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the way to the service is known")}},
        {QStringLiteral("dns"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Address"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the name is found")}},
        {QStringLiteral("tcp"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Connection"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the port answers")}},
        {QStringLiteral("tls"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Certificate"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "valid")}},
        {QStringLiteral("server"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Service, clock"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "answers")}},
        {QStringLiteral("login"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Login"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "token received")}},
        {QStringLiteral("difference"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Tried otherwise"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the result is part of the cause")}},
        {QStringLiteral("token"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Whose token"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the expected one")}},
        {QStringLiteral("api"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "One API call"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the token is accepted")}},
        {QStringLiteral("tin"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "TIN and number"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the service knows them")}},
        {QStringLiteral("endpoint"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Endpoint"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "packages can reach it")}},
        {QStringLiteral("packages"),
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Packages"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "no package is refused")}},
    };
    return words;
}

/// What checks say in the same few words every time, and what people read instead.
QString phrase(const QString &detail)
{
    static const QHash<QString, const char *> phrases{
        {u"none"_s, QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "none is set")},
        {u"this computer needs none"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not needed here")},
        {u"an earlier check failed"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not reached")},
        {u"no answer in time"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "no answer in time")},
        {u"Practice needs no keychain"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not needed in Practice")},
        {u"this login serves to learn from"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not needed in Practice")},
        {u"with client secret 2"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "token received with client secret 2")},
        {u"document types were listed"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "document types were listed")},
        {u"the company file opens"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the company file opens")},
        {u"the service has no such call"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "the service has no such call")},
        {u"it was never started"_s, QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not started")},
        {u"no instance is running"_s, QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "not started")},
        {u"also through the proxy of the environment"_s,
         QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "answers, through the proxy as well")},
    };
    const char *words = phrases.value(detail);
    return words ? Tr::tr(words) : QString();
}

/// A host name that may go on in the next line after each of its dots.
QString breakable(QString host)
{
    return host.replace(u'.', u".\u200b"_s);
}

QString clockWords(const CheckShown &check)
{
    if (check.seen.clockAhead->count() == 0)
        return Tr::tr("answers, clocks agree");
    const QString seconds = QLocale().toString(qlonglong(std::abs(check.seen.clockAhead->count())));
    //: Of the service. %1 is a number of seconds.
    return check.check == "server"_L1 ? Tr::tr("answers, clocks %1 s apart").arg(seconds)
                                      //: %1 is a number of seconds.
                                      : Tr::tr("clocks %1 s apart").arg(seconds);
}

QString nameWords(const Sighting &seen)
{
    const QString host = seen.proxy.isEmpty() ? seen.host : seen.proxy.section(u':', 0, -2);
    if (host.isEmpty())
        return {};
    const QHostAddress number(host);
    if (number.isNull())
        return Tr::tr("%1 found").arg(breakable(host));
    //: %1 is an address of four numbers.
    return number.isLoopback() ? Tr::tr("%1, this computer").arg(host) : host;
}

QString portWords(const CheckShown &check)
{
    if (!check.detail.contains(u':'))
        return {};
    const QString port = check.detail.section(u':', -1);
    return check.seen.proxy.isEmpty() ? Tr::tr("port %1 answers").arg(port)
                                      : Tr::tr("port %1 of the proxy answers").arg(port);
}

QString issuerWords(const QString &detail)
{
    static const QString start = u"trusted, from "_s;
    const QString issuer = detail.startsWith(start) ? detail.sliced(start.size()) : QString();
    //: Of a certificate. %1 is a name such as "DigiCert Global Root G2".
    return issuer.isEmpty() ? QString() : Tr::tr("valid, issued by %1").arg(issuer);
}

/// Empty where no more is known than that it passed.
QString seenWords(const CheckShown &check)
{
    const Sighting &seen = check.seen;
    if (check.check == "proxy"_L1 && !seen.proxy.isEmpty())
        return breakable(seen.proxy);
    if (check.check == "dns"_L1)
        return nameWords(seen);
    if (check.check == "tcp"_L1)
        return portWords(check);
    if (check.check == "tls"_L1)
        return issuerWords(check.detail);
    if (check.check == "server"_L1 && seen.clockAhead)
        return clockWords(check);
    if (check.check == "token"_L1 && !seen.issuedTo.isEmpty())
        return Tr::tr("issued to %1").arg(seen.issuedTo);
    if (check.check == "endpoint"_L1 && check.detail.startsWith("127.0.0.1:"_L1))
        return Tr::tr("%1 answers").arg(check.detail);
    return phrase(check.detail);
}

QString passedWords(const CheckShown &check, const QString &otherwise)
{
    const QString seen = seenWords(check);
    return seen.isEmpty() ? otherwise : seen;
}

QString refusalWords(const CheckShown &check)
{
    const QString refused = Tr::tr("refused: %1").arg(check.detail);
    //: %1 is "refused: ..." with the word of the service.
    return check.seen.worksWithoutTaxpayer ? Tr::tr("%1; works without a taxpayer").arg(refused)
                                           : refused;
}

/// Of a token that was issued but is not what was wanted; empty for every other failure.
QString wrongTokenWords(const CheckShown &check)
{
    const Sighting &seen = check.seen;
    if (seen.clockAhead)
        return clockWords(check);
    if (seen.issuedTo.isEmpty() || seen.expected.isEmpty() || seen.issuedTo == seen.expected)
        return {};
    //: Two TINs.
    return Tr::tr("issued to %1 instead of %2").arg(seen.issuedTo, seen.expected);
}

/// "status 401" of an answer; empty for every other detail.
QString statusWords(const QString &detail)
{
    static const QString start = u"status "_s;
    bool isNumber = false;
    const int status = detail.startsWith(start) ? detail.sliced(start.size()).toInt(&isNumber) : 0;
    //: %1 is a number of HTTP, such as 401.
    return isNumber ? Tr::tr("refused with status %1").arg(status) : QString();
}

/// What is known in the language of the person; empty where only the detail is known.
QString knownFailure(const CheckShown &check)
{
    if (check.check == "server"_L1 && check.seen.clockAhead)
        return clockWords(check);
    if (check.check == "dns"_L1 && check.detail == check.seen.host)
        return Tr::tr("%1 not found").arg(breakable(check.detail));
    if (check.check == "token"_L1) {
        if (const QString words = wrongTokenWords(check); !words.isEmpty())
            return words;
    }
    if (const QString words = phrase(check.detail); !words.isEmpty())
        return words;
    if (const auto code = errorCodeFromId(check.detail))
        return Diagnostics::withoutFullStop(Diagnostics::adviceFor({.code = *code}).title);
    return statusWords(check.detail);
}

QString failedWords(const CheckShown &check)
{
    if (check.detail.isEmpty())
        return Tr::tr("not in order");
    if (const QString words = knownFailure(check); !words.isEmpty())
        return words;
    return check.check == "login"_L1 ? refusalWords(check) : check.detail;
}

QString skippedWords(const CheckShown &check)
{
    const QString words = phrase(check.detail);
    return words.isEmpty() ? Tr::tr("not needed or not reached") : words;
}

QString titleOf(const CheckShown &check, const char *name)
{
    if (check.check == "login"_L1 && !check.seen.taxpayer.isEmpty())
        //: %1 is the TIN of a taxpayer.
        return Tr::tr("Login for %1").arg(check.seen.taxpayer);
    return name ? Tr::tr(name) : check.check;
}

QString tookText(const CheckShown &check)
{
    //: Milliseconds.
    return check.took ? Tr::tr("%1 ms").arg(QLocale().toString(qlonglong(check.took->count())))
                      : QString();
}

void paint(CheckLine &line, Glyph shape, Tone tone, const QString &detail)
{
    line.shape = shape;
    line.tone = tone;
    line.detail = detail;
}

} // namespace

QList<CheckShown> checksAhead()
{
    QList<CheckShown> checks;
    for (const char *id : {"input", "keychain", "proxy", "dns", "tcp", "tls", "server", "login",
                           "token", "api", "endpoint", "packages"})
        checks.append({.check = QString::fromLatin1(id)});
    return checks;
}

CheckLine checkLine(const CheckShown &check)
{
    const Words words = checkWords().value(check.check);
    CheckLine line{.title = titleOf(check, words.name)};
    switch (check.state) {
    case State::Ahead:
        break;
    case State::Running:
        paint(line, Glyph::Renewing, Tone::Accent, Tr::tr("under way"));
        break;
    case State::Passed:
        paint(line, Glyph::Live, Tone::Good,
              passedWords(check, words.good ? Tr::tr(words.good) : check.detail));
        line.note = tookText(check);
        break;
    case State::Failed:
        paint(line, Glyph::Person, Tone::Person, failedWords(check));
        line.note = tookText(check);
        break;
    case State::Skipped:
        paint(line, Glyph::Idle, Tone::Quiet, skippedWords(check));
        break;
    }
    return line;
}

} // namespace Connector::Ui
