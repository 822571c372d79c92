#include "ui/theme/theme.h"

#include "ui/theme/connectorstyle.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/highcontrast.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QStyleHints>

namespace Connector::Ui {

Theme::Theme(QApplication &application, SchemeWish wish)
    : m_application(application)
    , m_wish(wish)
    , m_schemeAtStart(schemeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(new ConnectorStyle);
    QGuiApplication::setWindowIcon(appIcon());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

void Theme::setWish(SchemeWish wish)
{
    m_wish = wish;
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_wish) {
    case SchemeWish::System:
        return systemScheme();
    case SchemeWish::Light:
        return Scheme::Light;
    case SchemeWish::Dark:
        return Scheme::Dark;
    }
    Q_UNREACHABLE();
}

void Theme::apply()
{
    const QFont body = fontOf(TextRole::Body);
    for (const char *input :
         {"QLineEdit", "QMenu", "QMessageBox", "QAbstractItemView", "QCheckBox"})
        QApplication::setFont(body, input);
    for (const char *button : {"QPushButton", "QComboBox"})
        QApplication::setFont(fontOf(TextRole::Strong), button);
    if (isHighContrast())
        return;
    QApplication::setPalette(paletteOf(tokens(scheme())));
}

Scheme Theme::systemScheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return m_schemeAtStart;
}

} // namespace Connector::Ui
