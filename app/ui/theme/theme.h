#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QString>

class QApplication;

namespace Connector::Ui {

/// What a person wants: the system's scheme or always the same.
enum class SchemeWish { System, Light, Dark };

/// Dresses an application: style, palette, font sizes. Follows the system's light and dark where Qt
/// reports a change (6.5 and newer); before that it takes what the system had at start. With a
/// high-contrast system theme it leaves the colours alone, so that they stay the person's own.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QApplication &application, SchemeWish wish = SchemeWish::System);

    void setWish(SchemeWish wish);
    Scheme scheme() const;

private:
    void apply();
    Scheme systemScheme() const;

    QApplication &m_application;
    SchemeWish m_wish;
    /// What the desktop's own palette said before ours covered it.
    Scheme m_schemeAtStart;
};

} // namespace Connector::Ui
