#pragma once

#include "ui/logins/loginrow.h"

#include <QList>

namespace Connector::Ui {

/// The tooltip of the tray icon: worst state first, then how all are doing, then when the next
/// token ends. At most 127 characters, which is what Windows shows. A pure function.
QString trayText(const QList<LoginRow> &rows, const Moment &now);

/// One login as a menu entry: "Kedai Runcit Aminah (Production): Live, renews in 21 min".
QString trayLine(const LoginRow &row, const Moment &now);

} // namespace Connector::Ui
