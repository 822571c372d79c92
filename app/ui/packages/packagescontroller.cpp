#include "ui/packages/packagescontroller.h"

#include "application/services.h"
#include "diagnostics/erroradvice.h"
#include "identity/systems.h"
#include "ui/packages/packagecredentials.h"
#include "ui/packages/packagedialogs.h"
#include "ui/packages/packagespage.h"

namespace Connector::Ui {

namespace {

/// What was confirmed is done and the dialog goes, or it says why not.
Completion<> closing(LoginDialog *dialog)
{
    return {dialog, [dialog](const Result<> &done) {
                if (done)
                    dialog->accept();
                else
                    dialog->showError(Diagnostics::sentenceFor(done.error()));
            }};
}

} // namespace

PackagesController::PackagesController(PackagesModel &model, PackagesPage &page,
                                       Application::Services &services, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_page(page)
    , m_services(services)
{
    connect(&services.clients(), &Store::LocalClientStore::changed, this,
            &PackagesController::refresh);
    // Not at once: a login that goes takes its grants along.
    for (const auto edited : {&Store::ProfileStore::added, &Store::ProfileStore::changed,
                              &Store::ProfileStore::removed})
        connect(&services.profiles(), edited, this, &PackagesController::refreshSoon);
    connect(&services, &Application::Services::audited, this, &PackagesController::lookAtUse);
    connect(&page, &PackagesPage::opened, this, &PackagesController::lookAtUse);
    connect(&page, &PackagesPage::addRequested, this, &PackagesController::add);
    connect(&page, &PackagesPage::exampleRequested, this, &PackagesController::showExample);
    connect(&page, &PackagesPage::loginsRequested, this, &PackagesController::chooseLogins);
    connect(&page, &PackagesPage::rotateRequested, this, &PackagesController::rotate);
    connect(&page, &PackagesPage::revokeRequested, this, &PackagesController::revoke);
    refresh();
}

void PackagesController::setEndpoint(const QString &address)
{
    m_endpoint = address;
    refresh();
}

void PackagesController::refresh()
{
    QList<PackageRow> rows;
    for (const Store::LocalClient &client : m_services.clients().all())
        rows << packageRowOf(client, m_services.profiles().all(), m_endpoint);
    m_page.setLoginsExist(!m_services.profiles().all().isEmpty());
    m_model.setRows(rows);
}

void PackagesController::refreshSoon()
{
    if (std::exchange(m_refreshWaits, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshWaits = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void PackagesController::lookAtUse()
{
    // Use is not announced; while nobody looks, nobody asks.
    if (!m_page.isVisible())
        return;
    m_services.noteUses();
    refresh();
    // "Expired" comes with time alone.
    m_model.retranslate();
}

void PackagesController::add()
{
    auto *dialog = new AddPackageDialog(m_services.profiles().all(), &m_page);
    connect(dialog, &AddPackageDialog::confirmed, this, [this, dialog] {
        makePackage(m_services,
                    {.name = dialog->name(),
                     .connections = dialog->connections(),
                     .rights = dialog->rights()},
                    {dialog, [this, dialog](const Result<PackageSettings> &made) {
                         if (!made) {
                             dialog->showError(Diagnostics::sentenceFor(made.error()));
                             return;
                         }
                         dialog->accept();
                         m_page.choose(LocalClientId(made->clientId));
                         (new CredentialsDialog(*made, m_services.clock(), &m_page))->open();
                     }});
    });
    dialog->open();
}

void PackagesController::showExample(const PackageRow &row)
{
    const PackageSettings settings{.name = row.name,
                                   .clientId = row.clientId.toString(),
                                   .clientSecret = {},
                                   .tokenUrl = row.tokenUrl,
                                   .baseUrl = row.baseUrl,
                                   .apiUrl = row.apiUrl};
    (new CredentialsDialog(settings, m_services.clock(), &m_page))->open();
}

void PackagesController::chooseLogins(const PackageRow &row)
{
    QList<Profiles::ConnectionProfile> profiles;
    for (const auto &profile : m_services.profiles().all()) {
        // A company file has no token to hand out.
        if (row.rights != Store::Rights::Token || Identity::systemOf(profile).hasTokens())
            profiles << profile;
    }
    auto *dialog = new PackageLoginsDialog(row, profiles, m_services.clock().now().wall, &m_page);
    connect(dialog, &PackageLoginsDialog::confirmed, this, [this, dialog, client = row.clientId] {
        grantLogins(m_services, client, dialog->connections(), closing(dialog));
    });
    dialog->open();
}

void PackagesController::rotate(const PackageRow &row)
{
    auto *dialog = new RotateDialog(row.name, &m_page);
    connect(dialog, &RotateDialog::confirmed, this, [this, dialog, client = row.clientId] {
        rotatePackage(m_services, client, dialog->overlap(),
                      {dialog, [this, dialog](const Result<PackageSettings> &made) {
                           if (!made) {
                               dialog->showError(Diagnostics::sentenceFor(made.error()));
                               return;
                           }
                           dialog->accept();
                           (new CredentialsDialog(*made, m_services.clock(), &m_page))->open();
                       }});
    });
    dialog->open();
}

void PackagesController::revoke(const PackageRow &row)
{
    m_services.noteUses();
    auto *dialog = new RevokeDialog(row, m_services.clock().now().wall, &m_page);
    connect(dialog, &RevokeDialog::confirmed, this, [this, dialog, client = row.clientId] {
        revokePackage(m_services, client, dialog->reason(), closing(dialog));
    });
    dialog->open();
}

} // namespace Connector::Ui
