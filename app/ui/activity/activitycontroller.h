#pragma once

#include "audit/entry.h"
#include "ui/activity/handoutchart.h"

#include <QObject>

namespace Connector::Application {
class Services;
struct CommandReply;
} // namespace Connector::Application

namespace Connector::Ui {

class ActivityModel;
class ActivityPage;

/// Joins the Activity page to the audit: reads when somebody looks, adds what is recorded while
/// they do, writes exports with the command `audit list`. Everything passed in has to outlive it.
/// Main thread.
class ActivityController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityController)

public:
    ActivityController(ActivityModel &model, ActivityPage &page, Application::Services &services,
                       QObject *parent = nullptr);

    /// Writes what the page shows into a file of this format ("csv", "json").
    void exportTo(const QString &file, const QString &format);

private:
    void read();
    void onAudited(const QList<Audit::Entry> &entries);
    void showNames();
    void showChart();
    void askForFile(const QString &format);
    void save(const QString &file, const QString &format, const Application::CommandReply &reply);

    ActivityModel &m_model;
    ActivityPage &m_page;
    Application::Services &m_services;
    AuditNames m_names;
    HandOutCounts m_counts;
    /// Answers to an earlier question are not shown.
    int m_question = 0;
};

} // namespace Connector::Ui
