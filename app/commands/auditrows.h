#pragma once

#include "audit/entry.h"
#include "store/localclientstore.h"

#include <QHash>
#include <QJsonObject>

namespace Connector::Commands {

// How an entry of the audit looks in the output of `audit list` and in an exported file.

/// The names of local clients by id; one that is gone has none.
using ClientNames = QHash<LocalClientId, QString>;
ClientNames namesOf(const QList<Store::LocalClient> &clients);

QJsonObject auditJson(const Audit::Entry &entry, const ClientNames &names);

/// The columns and one entry in CSV, RFC 4180, without the end of the line. What a spreadsheet
/// would take for a formula gets an apostrophe in front.
QString auditCsvHead();
QString auditCsvRow(const QJsonObject &row);

} // namespace Connector::Commands
