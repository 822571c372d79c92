#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTranslations()
{
    Q_INIT_RESOURCE(connector_translations);
}

namespace Connector::Ui {

namespace {

/// The file for a language tag such as "ms-MY", "zh-Hans-MY" or "ta"; empty if there is none.
QString fileFor(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language == u"zh")
        return QStringLiteral("zh_CN");
    if (language == u"en" || language == u"ms" || language == u"ta")
        return language;
    return {};
}

} // namespace

QString languageFor(const QString &preference, const QStringList &systemLanguages)
{
    if (const QString chosen = fileFor(preference); !chosen.isEmpty())
        return chosen;
    for (const QString &tag : systemLanguages) {
        if (const QString found = fileFor(tag); !found.isEmpty())
            return found;
    }
    return QStringLiteral("en");
}

QLocale localeOf(const QString &language)
{
    const QLocale plain(language);
    return QLocale(plain.language(), plain.script(), QLocale::Malaysia);
}

Translations::~Translations()
{
    remove();
}

bool Translations::use(const QString &preference)
{
    initTranslations();
    const QString language = languageFor(preference, QLocale::system().uiLanguages());
    if (language == m_language)
        return true;
    remove();
    m_language = language;
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    return m_own.load(QStringLiteral(":/translations/connector_") + language)
        && QCoreApplication::installTranslator(&m_own);
}

void Translations::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace Connector::Ui
