#pragma once

#include "ui/packages/packagerow.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Connector::Ui {

class CopyField;
class TextLabel;

/// Where the chosen package finds the connector, and what can be done with it.
class PackageAddressCard final : public Card
{
    Q_OBJECT

public:
    explicit PackageAddressCard(const Clock &clock, QWidget *parent = nullptr);

    /// `stopped`: it can only be looked at.
    void describe(const PackageRow &row, bool stopped);
    /// One sentence under the buttons; empty takes it away.
    void setNotice(const QString &words);

signals:
    void exampleRequested();
    void rotateRequested();
    void revokeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    CopyField *m_address;
    QPushButton *m_rotate;
    QPushButton *m_example;
    QPushButton *m_revoke;
    TextLabel *m_notice;
};

} // namespace Connector::Ui
