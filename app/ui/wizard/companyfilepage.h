#pragma once

#include "ui/wizard/systempage.h"

namespace Connector::Ui {

/// A MYOB company file that AccountRight serves on this computer, or on one of the network after a
/// warning.
class CompanyFilePage final : public SystemPage
{
    Q_OBJECT

public:
    explicit CompanyFilePage(Draft &draft, QWidget *parent = nullptr);

    QString title() const override { return tr("Your MYOB company file"); }

protected:
    void retranslate() override;
};

} // namespace Connector::Ui
