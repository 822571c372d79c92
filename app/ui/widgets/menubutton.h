#pragma once

class QMenu;
class QPushButton;

namespace Connector::Ui {

/// Joins a menu to a button that opens it. QPushButton alone waits in an event loop of its own
/// until the menu is closed (Qt 6.4). Both have to live equally long. Main thread.
void openFrom(QPushButton &button, QMenu &menu);

} // namespace Connector::Ui
