#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Connector::Ui {

/// The language a person gets: what they chose ("en", "ms", "zh", "ta"), else, for "auto", the
/// first of the system's languages that exists, else English. Answers the name of a translation
/// file: "en", "ms", "ta", "zh_CN". A pure function.
QString languageFor(const QString &preference, const QStringList &systemLanguages);

/// A language as Malaysia writes it: how numbers are grouped, what months are called.
QLocale localeOf(const QString &language);

/// Puts the texts of one language in place and takes them out again at its end. Changing the
/// language tells every window, which then writes its texts anew.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// `preference` as in languageFor(). False if the texts are not in this build.
    bool use(const QString &preference);
    QString language() const { return m_language; }

private:
    void remove();

    QString m_language;
    QTranslator m_own;
    /// Qt's own buttons and menus; not every language has them.
    QTranslator m_qt;
};

} // namespace Connector::Ui
