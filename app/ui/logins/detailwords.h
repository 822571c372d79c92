#pragma once

#include "ui/logins/loginrow.h"
#include "ui/widgets/detailscard.h"

namespace Connector::Ui {

/// What a person may want to read out on the phone, most useful first. A pure function.
QList<DetailLine> detailLines(const LoginRow &row, const Moment &now);

} // namespace Connector::Ui
