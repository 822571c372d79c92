#pragma once

#include "ui/logins/loginrow.h"

namespace Connector::Ui {

// A failure in the two or three words that fit into a list. The sentences with cause and fix come
// from diagnostics and are shown in the details.

/// "Not appointed". For a code without words of its own, the sentence of the row.
QString whatIsWrong(const LoginRow &row);

/// "the taxpayer must act".
QString whoActs(const LoginRow &row);

/// "MyInvois does not answer": what a login that tries again by itself waits for.
QString whatIsWaitedFor(const LoginRow &row);

} // namespace Connector::Ui
