#pragma once

#include "ui/wizard/wizardpage.h"

class QCheckBox;

namespace Connector::Ui {

class TextLabel;

/// Everything is in place: what happens from now on, and whether the program starts by itself.
class DonePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(Draft &draft, QWidget *parent = nullptr);

    /// As the system has it; nothing where the system has no such thing.
    void setStartsAtLogin(std::optional<bool> starts);
    /// Whether closing the window leaves an icon in the tray.
    void setTrayExists(bool exists);

    void enter() override;
    QString title() const override { return tr("Ready"); }
    QString subtitle() const override;
    QString primaryText() const override { return tr("Show my logins"); }

signals:
    void startAtLoginRequested(bool start);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_renewal;
    TextLabel *m_tray;
    QCheckBox *m_start;
    bool m_trayExists = false;
};

} // namespace Connector::Ui
