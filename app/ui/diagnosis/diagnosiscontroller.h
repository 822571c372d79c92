#pragma once

#include "broker/loginstatus.h"
#include "checks/checkup.h"
#include "ui/diagnosis/diagnosiswords.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class DiagnosisPage;
class ReportDialog;

/// Joins the page to the checkup, the rules and the report. A scenario that somebody wants to see
/// gets its ready connection for as long as its checkup runs. Everything passed in has to outlive
/// it. Main thread.
class DiagnosisController final : public QObject
{
    Q_OBJECT

public:
    DiagnosisController(DiagnosisPage &page, Application::Services &services,
                        QObject *parent = nullptr);
    ~DiagnosisController() override;

    /// The logins that can be chosen, and their words.
    void refresh();
    /// A person looked at this login elsewhere: it is the one to ask about, unless they chose
    /// another one here since.
    void prefer(const Broker::LoginName &login);
    /// A person wants to know why this login fails: it is chosen and checked, unless a checkup
    /// runs.
    void examine(const Broker::LoginName &login);

private:
    /// When a checkup ended, and how many of the logins of that minute were used by then.
    struct Cost
    {
        Milliseconds at{0};
        int used = 0;
        int all = 0;
    };

    void onCheckRequested(const QString &subject, const Checks::Wishes &wishes);
    void start(const Profiles::ConnectionProfile &profile, const Broker::LoginName &login,
               const Checks::Wishes &wishes);
    void onStep(int index, const Checks::Step &step);
    void onFinished(const Checks::Report &report);
    void noteSightings();
    void returnScenario();
    Cost costOf(const Checks::Report &report) const;
    void showState();
    bool isAboutChosen() const;
    void showReport(const Checks::Report &report);
    void showWait();
    QString captionOf() const;
    void copyForSupport() const;
    void openReport();
    void preview();
    void save(const QString &file, const QByteArray &text);
    void explain(const QString &pasted);

    DiagnosisPage &m_page;
    Application::Services &m_services;
    std::unique_ptr<Checks::Checkup> m_checkup;
    /// Of this subject is what is shown.
    QString m_checked;
    Sighting m_seen;
    QList<CheckShown> m_shown;
    std::optional<Checks::Report> m_report;
    std::optional<Cost> m_cost;
    std::optional<QList<Diagnostics::Finding>> m_explained;
    /// A connection that exists for one checkup.
    std::optional<ConnectionId> m_lent;
    std::optional<Broker::LoginName> m_preferred;
    QPointer<ReportDialog> m_dialog;
};

} // namespace Connector::Ui
