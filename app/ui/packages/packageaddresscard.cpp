#include "ui/packages/packageaddresscard.h"

#include <QEvent>
#include <QPushButton>

namespace Connector::Ui {

PackageAddressCard::PackageAddressCard(const Clock &clock, QWidget *parent)
    : AddressCard(clock, parent)
    , m_logins(addButton(QStringLiteral("logins")))
    , m_rotate(addButton(QStringLiteral("rotate")))
    , m_example(addButton(QStringLiteral("example")))
    , m_revoke(addButton(QStringLiteral("revoke")))
{
    connect(m_logins, &QPushButton::clicked, this, &PackageAddressCard::loginsRequested);
    connect(m_rotate, &QPushButton::clicked, this, &PackageAddressCard::rotateRequested);
    connect(m_example, &QPushButton::clicked, this, &PackageAddressCard::exampleRequested);
    connect(m_revoke, &QPushButton::clicked, this, &PackageAddressCard::revokeRequested);
    retranslate();
}

void PackageAddressCard::describe(const PackageRow &row, bool stopped)
{
    m_callsOnly = !row.apiUrl.isEmpty();
    setAddress(m_callsOnly ? row.apiUrl : row.tokenUrl);
    retranslate();
    m_rotate->setEnabled(!stopped);
    m_example->setEnabled(!stopped);
    // One without a login may get another one, or be taken out of use for good.
    m_logins->setEnabled(!row.revokedAt);
    m_revoke->setEnabled(!row.revokedAt);
}

void PackageAddressCard::changeEvent(QEvent *event)
{
    AddressCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackageAddressCard::retranslate()
{
    setTitle(m_callsOnly ? tr("Address of the API (base URL)")
                         : tr("Address of the token (token URL)"));
    m_logins->setText(tr("Logins\u2026"));
    m_logins->setToolTip(tr("What the package may log in to"));
    m_rotate->setText(tr("New secret\u2026"));
    m_example->setText(tr("Example\u2026"));
    m_example->setToolTip(m_callsOnly ? tr("A few lines of code that call the API")
                                      : tr("A few lines of code that fetch a token"));
    m_revoke->setText(tr("Revoke\u2026"));
}

} // namespace Connector::Ui
