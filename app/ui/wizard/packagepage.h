#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/packages/snippet.h"
#include "ui/wizard/wizardpage.h"

namespace Connector::Ui {

class Checklist;
class GuideCard;
class PackageCard;

/// The credentials for the accounting package, and whether it has called yet.
class PackagePage final : public WizardPage
{
    Q_OBJECT

public:
    PackagePage(Draft &draft, const Clock &clock, QWidget *parent = nullptr);

    void showSettings(const PackageSettings &settings);
    void showError(const Error &error);
    /// `program` may be empty where the system does not tell it.
    void showReceived(const QString &program, Milliseconds wall);

    void enter() override;
    QString title() const override { return tr("Your accounting package"); }
    QString subtitle() const override;
    QString primaryText() const override { return tr("Next"); }

signals:
    /// The step began: make the credentials.
    void credentialsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCall();

    PackageCard *m_card;
    Checklist *m_call;
    GuideCard *m_guide;
    /// No token opens the login.
    bool m_callsOnly = false;
    QString m_program;
    std::optional<Milliseconds> m_received;
};

} // namespace Connector::Ui
