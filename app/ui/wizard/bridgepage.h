#pragma once

#include "ui/wizard/systempage.h"

namespace Connector::Ui {

/// MyInvois Bridge: id, secret, and for those who need them address, encoding and scopes.
class BridgePage final : public SystemPage
{
    Q_OBJECT

public:
    explicit BridgePage(Draft &draft, QWidget *parent = nullptr);

    QString title() const override { return tr("Credentials from MyInvois Bridge"); }

protected:
    void retranslate() override;
};

} // namespace Connector::Ui
