#pragma once

#include "ui/logins/loginrow.h"

#include <QList>

#include <optional>

namespace Connector::Ui {

/// The tooltip of the tray icon: worst state first, then how all are doing, then when the next
/// token ends. At most 127 characters, which is what Windows shows. A pure function.
QString trayText(const QList<LoginRow> &rows, const Moment &now);

/// One login as a menu entry: "Kedai Runcit Aminah (Production): Live, renews in 21 min".
QString trayLine(const LoginRow &row, const Moment &now);
/// All logins of one connection as a menu entry: "Chong & Rakan (Production): 38 of 40 ready".
QString trayLine(const QList<LoginRow> &rows);

/// The one that asks most for a person; the first of several. Nothing for none.
std::optional<LoginRow> worstOf(const QList<LoginRow> &rows);

} // namespace Connector::Ui
