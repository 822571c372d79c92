#include "ui/logins/loginscontroller.h"

#include "broker/tokenbroker.h"
#include "diagnostics/erroradvice.h"
#include "store/profilestore.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/rowofstatus.h"

#include <QSet>

namespace Connector::Ui {

LoginsController::LoginsController(LoginsModel &model, Broker::TokenBroker &broker,
                                   const Store::ProfileStore &profiles, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_broker(broker)
    , m_profiles(profiles)
    , m_clock(clock)
{
    connect(&m_broker, &Broker::TokenBroker::loginChanged, this, &LoginsController::refreshOne);
    // A connection may have gained or lost logins; what did not change is not touched.
    for (const auto edited : {&Store::ProfileStore::added, &Store::ProfileStore::changed,
                              &Store::ProfileStore::removed})
        connect(&m_profiles, edited, this, &LoginsController::refreshSoon);
    refresh();
}

void LoginsController::attach(LoginsPage &page)
{
    connect(&page, &LoginsPage::renewRequested, this,
            [this, &page](const Broker::LoginName &name) { renew(page, name); });
}

void LoginsController::setEndpoint(const QString &address)
{
    m_endpoint = address;
    refresh();
}

void LoginsController::refresh()
{
    QList<LoginRow> rows;
    for (const Broker::LoginStatus &status : m_broker.statuses()) {
        if (const auto profile = m_profiles.find(status.name.connection))
            rows << rowFor(*profile, status);
    }
    m_model.setRows(rows);
}

void LoginsController::refreshSoon()
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

void LoginsController::refreshOne(const Broker::LoginName &name)
{
    if (const auto profile = m_profiles.find(name.connection))
        m_model.updateRow(rowFor(*profile, m_broker.status(name)));
}

LoginRow LoginsController::rowFor(const Profiles::ConnectionProfile &profile,
                                  const Broker::LoginStatus &status) const
{
    LoginRow row = rowOf(profile, status, m_endpoint);
    row.past = m_history.of(status.name, m_clock.now().wall);
    return row;
}

void LoginsController::learn(const QList<Audit::AuditStore::Tally> &tallies)
{
    // What was recorded before was counted as well.
    m_history = {};
    for (const auto &tally : tallies)
        m_history.add(tally);
    refresh();
}

void LoginsController::learn(const QList<Audit::Entry> &entries)
{
    QSet<Broker::LoginName> touched;
    for (const Audit::Entry &entry : entries) {
        if (!entry.connection.isEmpty())
            touched.insert(m_history.add(entry));
    }
    for (const Broker::LoginName &name : std::as_const(touched))
        refreshOne(name);
}

void LoginsController::renew(LoginsPage &page, const Broker::LoginName &name)
{
    page.showNotice(name, {});
    m_broker.renew(name,
                   {&page, [&page, name](const Result<Broker::Token> &outcome) {
                        // Everything else the row tells by itself.
                        if (!outcome && outcome.error().code == ErrorCode::LoginBudgetExhausted)
                            page.showNotice(name, Diagnostics::sentenceFor(outcome.error()));
                    }});
}

} // namespace Connector::Ui
