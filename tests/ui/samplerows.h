#pragma once

#include "ui/logins/loginrow.h"

#include <QList>

namespace Connector::Test {

/// Six logins, one in each common state, as they are at `now`.
QList<Ui::LoginRow> sampleRows(const Moment &now);

} // namespace Connector::Test
