#pragma once

#include "ui/activity/activityrow.h"
#include "ui/logins/loginrow.h"
#include "ui/packages/packagerow.h"

#include <QList>

namespace Connector::Test {

/// Six logins, one in each common state, as they are at `now`.
QList<Ui::LoginRow> sampleRows(const Moment &now);

/// One package of every kind.
QList<Ui::PackageRow> samplePackages(Milliseconds wall);

/// A working day of those packages, oldest first, and what they are called.
QList<Audit::Entry> sampleActivity(Milliseconds wall);
Ui::AuditNames sampleNames(Milliseconds wall);

} // namespace Connector::Test
