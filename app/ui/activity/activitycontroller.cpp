#include "ui/activity/activitycontroller.h"

#include "application/services.h"
#include "ui/activity/activityexport.h"
#include "ui/activity/activitypage.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/programname.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace Connector::Ui {

using namespace Qt::StringLiterals;

ActivityController::ActivityController(ActivityModel &model, ActivityPage &page,
                                       Application::Services &services, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_page(page)
    , m_services(services)
{
    connect(&services, &Application::Services::audited, this, &ActivityController::onAudited);
    connect(&page, &ActivityPage::asked, this, &ActivityController::read);
    connect(&page, &ActivityPage::aged, this, [this] {
        if (m_page.isLive())
            showChart();
    });
    connect(&page, &ActivityPage::exportRequested, this, &ActivityController::askForFile);
}

void ActivityController::showNames()
{
    AuditNames names;
    for (const Store::LocalClient &client : m_services.clients().all())
        names.packages.insert(client.clientId, client.name);
    for (const auto &profile : m_services.profiles().all())
        names.logins.insert(profile.id, profile.name);
    if (names == m_names)
        return;
    m_names = names;
    m_page.setNames(names);
}

void ActivityController::read()
{
    showNames();
    const ActivityFilter filter = m_page.filter();
    const Audit::AuditStore::Question asked = questionOf(filter);
    const int question = ++m_question;
    m_services.readAudit(asked,
                         {this, [this, question](const Result<QList<Audit::Entry>> &entries) {
                              if (entries && question == m_question)
                                  m_model.setEntries(*entries);
                          }});
    m_services.countAudit(
        asked.since, spanOf(filter.window),
        {this, [this, question, filter](const Result<QList<Audit::AuditStore::Tally>> &tallies) {
             if (!tallies || question != m_question)
                 return;
             m_counts = HandOutCounts(filter);
             for (const auto &tally : *tallies)
                 m_counts.add(tally);
             showChart();
         }});
}

Audit::AuditStore::Question ActivityController::questionOf(const ActivityFilter &filter) const
{
    QList<ConnectionId> connections;
    if (!filter.connection.isEmpty())
        connections << filter.connection;
    return {.client = filter.client,
            .connections = connections,
            .verdict = filter.verdict,
            .since = beginningOf(filter.window, m_services.clock().now().wall),
            .limit = ActivityModel::most};
}

void ActivityController::onAudited(const QList<Audit::Entry> &entries)
{
    if (!m_page.isVisible() || !m_page.isLive())
        return;
    showNames();
    QList<Audit::Entry> wanted;
    for (const Audit::Entry &entry : entries) {
        m_counts.add(entry);
        if (passes(m_page.filter(), entry))
            wanted << entry;
    }
    m_model.add(wanted);
    showChart();
}

void ActivityController::showChart()
{
    m_page.showChart(m_counts.chart(m_names, m_services.clock().now().wall));
}

void ActivityController::askForFile(const QString &format)
{
    auto *dialog = new QFileDialog(&m_page, tr("Export the activity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"myinvois-connector-%1.%2"_s.arg(
        malaysianTime(m_services.clock().now().wall).toString(u"yyyy-MM-dd"_s), format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &file) { exportTo(file, format); });
    dialog->open();
}

void ActivityController::exportTo(const QString &file, const QString &format)
{
    auto *writing = new ActivityExport(
        file, format == u"csv" ? ActivityExport::Format::Csv : ActivityExport::Format::Json,
        Commands::namesOf(m_services.clients().all()),
        [this](const ActivityExport::Question &question,
               const std::optional<ActivityExport::Place> &after,
               Completion<ActivityExport::Page> done) {
            m_services.readAuditPage(question, after, std::move(done));
        },
        this);
    const QString path = breakable(QDir::toNativeSeparators(file));
    connect(writing, &ActivityExport::saved, this, [this, writing, path] {
        //: %1 is a path.
        onExportEnded(writing, tr("Saved as %1.").arg(path));
    });
    connect(writing, &ActivityExport::failed, this, [this, writing](ActivityExport::Failure what) {
        onExportEnded(writing,
                      what == ActivityExport::Failure::Reading
                          ? tr("The activity could not be read.")
                          : tr("The file could not be written. Another folder may help."));
    });
    //: %1 is a path.
    m_page.showNotice(tr("Writing %1\u2026").arg(path));
    writing->start(questionOf(m_page.filter()));
}

void ActivityController::onExportEnded(ActivityExport *ended, const QString &notice)
{
    m_page.showNotice(notice);
    ended->deleteLater();
}

} // namespace Connector::Ui
