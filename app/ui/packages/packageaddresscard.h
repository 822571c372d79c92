#pragma once

#include "ui/packages/packagerow.h"
#include "ui/widgets/addresscard.h"

class QPushButton;

namespace Connector::Ui {

/// Where the chosen package finds the connector, and what can be done with it.
class PackageAddressCard final : public AddressCard
{
    Q_OBJECT

public:
    explicit PackageAddressCard(const Clock &clock, QWidget *parent = nullptr);

    /// `stopped`: it can only be looked at.
    void describe(const PackageRow &row, bool stopped);

signals:
    void exampleRequested();
    void rotateRequested();
    void loginsRequested();
    void revokeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    /// No token opens what the package may log in to.
    bool m_callsOnly = false;
    QPushButton *m_logins;
    QPushButton *m_rotate;
    QPushButton *m_example;
    QPushButton *m_revoke;
};

} // namespace Connector::Ui
