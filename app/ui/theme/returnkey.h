#pragma once

#include <QObject>

class QWidget;

namespace Connector::Ui {

/// Return and Enter press the button that has the focus, in any window, and nothing beside it. Qt
/// knows this in dialogs alone, and even there Return on Cancel may press the default button.
///
/// Boxes that are ticked are left alone: Return on them means to go on.
class ReturnKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static bool presses(const QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Connector::Ui
