#include "ui/theme/returnkey.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace Connector::Ui {

bool ReturnKey::presses(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget)
        && !qobject_cast<const QRadioButton *>(widget);
}

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers().testAnyFlags(~Qt::KeyboardModifiers(Qt::KeypadModifier)))
        return QObject::eventFilter(watched, event);
    event->accept();
    // A key that is held presses once, or it would go through every page that follows.
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace Connector::Ui
