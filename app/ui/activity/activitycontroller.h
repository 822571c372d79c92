#pragma once

#include "audit/auditstore.h"
#include "ui/activity/handoutchart.h"

#include <QObject>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class ActivityExport;
class ActivityModel;
class ActivityPage;

/// Joins the Activity page to the audit: reads when somebody looks, adds what is recorded while
/// they do, starts exports. Everything passed in has to outlive it. Main thread.
class ActivityController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityController)

public:
    ActivityController(ActivityModel &model, ActivityPage &page, Application::Services &services,
                       QObject *parent = nullptr);

    /// Writes everything that the filter of the page matches into a file of this format ("csv",
    /// "json"); on the page it says when that is done. An export still under way when this is
    /// destroyed leaves no file.
    void exportTo(const QString &file, const QString &format);

private:
    void read();
    void onAudited(const QList<Audit::Entry> &entries);
    void showNames();
    void showChart();
    void askForFile(const QString &format);
    Audit::AuditStore::Question questionOf(const ActivityFilter &filter) const;
    void onExportEnded(ActivityExport *ended, const QString &notice);

    ActivityModel &m_model;
    ActivityPage &m_page;
    Application::Services &m_services;
    AuditNames m_names;
    HandOutCounts m_counts;
    /// Answers to an earlier question are not shown.
    int m_question = 0;
};

} // namespace Connector::Ui
