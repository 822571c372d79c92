#pragma once

#include "ui/wizard/trialwords.h"
#include "ui/wizard/wizardpage.h"

class QBoxLayout;
class QPushButton;

namespace Connector::Ui {

class Checklist;
class GuideCard;
class TextLabel;

/// How a trial ended, as far as the wizard goes on from it.
enum class TrialOutcome {
    Running,
    Passed,
    /// It failed for a reason that time mends: storing the login makes sense.
    MayPassLater,
    /// A person has to change something first.
    Failed,
};

/// The live test as a list that ticks, with cause and fix beside what failed.
class TrialPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit TrialPage(Draft &draft, QWidget *parent = nullptr);

    void showSteps(const QList<Application::TrialStep> &steps,
                   const Profiles::ConnectionProfile &profile);
    void setOutcome(TrialOutcome outcome);
    /// An error outside of the steps: the login cannot be tried, or not be stored.
    void showError(const Error &error);
    /// The login is being stored.
    void setSaving(bool saving);

    void enter() override;
    QString title() const override;
    QString subtitle() const override;
    QString primaryText() const override;
    bool isComplete() const override;
    bool isBusy() const override { return m_saving; }
    void goOn() override;

signals:
    void trialRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showAll();
    void showAdvice(const ErrorWords &words);

    Checklist *m_list;
    GuideCard *m_advice;
    QPushButton *m_saveAnyway;
    /// Beside each other or, in a narrow window, the advice above the list.
    QBoxLayout *m_row;
    QList<Application::TrialStep> m_steps;
    Profiles::ConnectionProfile m_profile;
    std::optional<Error> m_error;
    TrialOutcome m_outcome = TrialOutcome::Running;
    bool m_saving = false;
};

} // namespace Connector::Ui
