#include "ui/diagnosis/diagnosiswords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace Connector::Ui {

using State = CheckShown::State;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Diagnosis)
};

struct Words
{
    const char *name;
    /// When it passed.
    const char *good;
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
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "a test entry was written and removed")}},
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
         {QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "Service and clock"),
          QT_TRANSLATE_NOOP("Connector::Ui::Diagnosis", "it answers and both clocks agree")}},
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

CheckLine checkLine(const CheckShown &check)
{
    const auto words = checkWords().constFind(check.check);
    const bool known = words != checkWords().constEnd();
    CheckLine line{.title = known ? Tr::tr(words->name) : check.check};
    switch (check.state) {
    case State::Ahead:
        break;
    case State::Running:
        paint(line, Glyph::Renewing, Tone::Accent, Tr::tr("under way"));
        break;
    case State::Passed:
        paint(line, Glyph::Live, Tone::Good, known ? Tr::tr(words->good) : check.detail);
        line.note = tookText(check);
        break;
    case State::Failed:
        // What a service said stays in its own words.
        paint(line, Glyph::Person, Tone::Person,
              check.detail.isEmpty() ? Tr::tr("not in order") : check.detail);
        line.note = tookText(check);
        break;
    case State::Skipped:
        paint(line, Glyph::Idle, Tone::Quiet, Tr::tr("not needed or not reached"));
        break;
    }
    return line;
}

} // namespace Connector::Ui
