#pragma once

#include "ui/logins/loginrow.h"

#include <QList>

namespace Connector::Ui {

/// One line of the details: what, and what it is.
struct DetailLine
{
    QString caption;
    QString text;

    bool operator==(const DetailLine &) const = default;
};

/// What a person may want to read out on the phone, most useful first. A pure function.
QList<DetailLine> detailLines(const LoginRow &row, const Moment &now);

} // namespace Connector::Ui
