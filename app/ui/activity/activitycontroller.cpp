#include "ui/activity/activitycontroller.h"

#include "application/services.h"
#include "commands/commandrunner.h"
#include "ui/activity/activitypage.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/programname.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
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
    const Milliseconds since = beginningOf(filter.window, m_services.clock().now().wall);
    const int question = ++m_question;
    QList<ConnectionId> connections;
    if (!filter.connection.isEmpty())
        connections << filter.connection;
    m_services.readAudit({.client = filter.client,
                          .connections = connections,
                          .verdict = filter.verdict,
                          .since = since,
                          .limit = ActivityModel::most},
                         {this, [this, question](const Result<QList<Audit::Entry>> &entries) {
                              if (entries && question == m_question)
                                  m_model.setEntries(*entries);
                          }});
    m_services.countAudit(
        since, spanOf(filter.window),
        {this, [this, question, filter](const Result<QList<Audit::AuditStore::Tally>> &tallies) {
             if (!tallies || question != m_question)
                 return;
             m_counts = HandOutCounts(filter);
             for (const auto &tally : *tallies)
                 m_counts.add(tally);
             showChart();
         }});
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
    const ActivityFilter filter = m_page.filter();
    const Milliseconds since = beginningOf(filter.window, m_services.clock().now().wall);
    QStringList arguments{u"audit"_s, u"list"_s,    u"--format"_s,
                          format,     u"--since"_s, toRfc3339(since)};
    if (!filter.client.isEmpty())
        arguments << u"--client"_s << filter.client.toString();
    if (!filter.connection.isEmpty())
        arguments << u"--connection"_s << filter.connection.toString();
    if (filter.verdict)
        arguments << u"--verdict"_s << Audit::toText(*filter.verdict);
    Commands::runCommand(m_services, {.arguments = arguments, .input = {}, .file = {}},
                         [this, file, format](const Application::CommandReply &reply) {
                             save(file, format, reply);
                         });
}

void ActivityController::save(const QString &file, const QString &format,
                              const Application::CommandReply &reply)
{
    if (reply.exitCode != 0) {
        m_page.showNotice(tr("The activity could not be read."));
        return;
    }
    QSaveFile target(file);
    bool saved = target.open(QIODevice::WriteOnly);
    // Without it, spreadsheets take the names for another encoding.
    if (saved && format == u"csv")
        saved = target.write("\xEF\xBB\xBF") == 3;
    saved = saved && target.write(reply.output) == reply.output.size() && target.commit();
    const QString path = breakable(QDir::toNativeSeparators(file));
    if (!saved)
        m_page.showNotice(tr("The file could not be written. Another folder may help."));
    else if (reply.errors.isEmpty())
        //: %1 is a path.
        m_page.showNotice(tr("Saved as %1.").arg(path));
    else
        //: %1 is a path.
        m_page.showNotice(tr("Saved as %1, without the oldest entries: there are too many. A "
                             "shorter time holds all of them.")
                              .arg(path));
}

} // namespace Connector::Ui
