#pragma once

#include "audit/auditstore.h"
#include "ui/logins/statewords.h"

#include <QHash>
#include <QString>

namespace Connector::Ui {

/// What people call what the audit knows by id; what is gone keeps its id.
struct AuditNames
{
    QHash<LocalClientId, QString> packages = {};
    QHash<ConnectionId, QString> logins = {};

    QString packageOf(const LocalClientId &client) const;
    QString loginOf(const ConnectionId &connection) const;

    bool operator==(const AuditNames &) const = default;
};

/// How far back one looks.
enum class Window { Hour, Day, Week, Month, Everything };

/// What a person wants to see of the audit; empty parts leave nothing out.
struct ActivityFilter
{
    Window window = Window::Day;
    LocalClientId client = {};
    ConnectionId connection = {};
    std::optional<Audit::Verdict> verdict = {};

    bool operator==(const ActivityFilter &) const = default;
};

/// The beginning of the window; for Everything the moment before which nothing is kept.
Milliseconds beginningOf(Window window, Milliseconds wall);
/// Whether the filter lets this pass; the window is not looked at.
bool passes(const ActivityFilter &filter, const Audit::Entry &entry);

/// An entry in words, in the language of the program: what happened, and what there is to say about
/// it. A pure function.
StateWords activityWords(const Audit::Entry &entry);

} // namespace Connector::Ui
