#pragma once

#include "ui/wizard/systempage.h"

namespace Connector::Ui {

/// MYOB online: the API key and what is registered with it. The sign-in is a step of its own.
class MyobPage final : public SystemPage
{
    Q_OBJECT

public:
    explicit MyobPage(Draft &draft, QWidget *parent = nullptr);

    QString title() const override { return tr("API key from MYOB"); }

protected:
    void retranslate() override;
};

} // namespace Connector::Ui
