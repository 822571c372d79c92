#include "ui/widgets/menubutton.h"

#include <QMenu>
#include <QPushButton>

namespace Connector::Ui {

void openFrom(QPushButton &button, QMenu &menu)
{
    // For assistive programs, and without what it connects: that would wait.
    button.setMenu(&menu);
    QObject::disconnect(&button, &QPushButton::pressed, &button, nullptr);
    QObject::connect(&button, &QPushButton::pressed, &menu, [&button, &menu] {
        menu.popup(button.mapToGlobal(QPoint(0, button.height())));
    });
    QObject::connect(&menu, &QMenu::aboutToHide, &button, [&button] { button.setDown(false); });
}

} // namespace Connector::Ui
