#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

// Parts of sentences that several texts share.
namespace Connector::Diagnostics {

/// The way through the portal to the registered ERP systems, in the portal's own words, which are
/// the same in every language of this program.
QString erpPath();
/// The same to the appointed intermediaries.
QString intermediariesPath();

/// One step per line.
QString steps(const QStringList &lines);

/// The rule that an input broke, translated, or else the technical detail in English; without a
/// full stop at its end, in one line.
QString detailOf(const Error &error);

/// `text` and, if the error has one, its technical detail as a sentence of its own.
QString detailed(const QString &text, const Error &error);

/// `specific` with the detail, the limit of a rule, in place of its %1; `general` without detail.
QString limited(const QString &specific, const QString &general, const Error &error);

/// How long to wait before the login is repeated.
QString waiting(const Error &error);

/// What people call the field of this error, or `usualField` if it names none.
QString nameOf(const Error &error, QStringView usualField);

} // namespace Connector::Diagnostics
