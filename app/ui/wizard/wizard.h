#pragma once

#include "base/clock.h"
#include "ui/wizard/draft.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Connector::Ui {

class DonePage;
class EnvironmentChip;
class EnvironmentPage;
class PackagePage;
class PracticeBand;
class SignInPage;
class StepRail;
class TextLabel;
class TrialPage;
class WizardPage;

/// Adding a login, step by step: the frame round the pages and the one draft they share. Decides
/// which page comes next and nothing else; a controller joins it to services. Every step can be
/// left and taken up again; begin() starts anew and wipes the draft. Esc is Cancel where that loses
/// nothing or asks, else "Continue later".
class Wizard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Wizard)

public:
    explicit Wizard(const Clock &clock, QWidget *parent = nullptr);
    ~Wizard() override;

    /// The logins that there are, which a name and an id are judged against, and a date.
    void setSurroundings(const QList<Profiles::ConnectionProfile> &others, const QDate &today);
    void begin(Profiles::Environment environment);
    /// Wipes the draft, secrets included.
    void clear();
    /// They are stored: neither the draft nor a field keeps a copy.
    void forgetSecrets();
    void goTo(WizardStep step);
    /// Goes on where it was left.
    void resume();
    WizardStep step() const { return m_step; }
    Draft &draft() { return m_draft; }

    EnvironmentPage &environmentPage() { return *m_environmentPage; }
    SignInPage &signInPage() { return *m_signInPage; }
    TrialPage &trialPage() { return *m_trialPage; }
    PackagePage &packagePage() { return *m_packagePage; }
    DonePage &donePage() { return *m_donePage; }

signals:
    /// A step is about to be shown.
    void entering(Connector::Ui::WizardStep step);
    /// Stop and forget.
    void cancelRequested();
    /// Stop and take up again later.
    void laterRequested();
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPage(WizardStep step, WizardPage *page);
    void addCredentialsPage(Profiles::System system, WizardPage *page);
    void connectPage(WizardPage *page);
    QWidget *makeContent();
    QLayout *makeFooter();
    WizardPage &page() const;
    void onPrimary();
    void onNext();
    void onEscape();
    void describe();
    void keepFocus();
    void retranslate();

    Draft m_draft;
    WizardStep m_step = WizardStep::Environment;
    QHash<WizardStep, WizardPage *> m_pages;
    /// One per system.
    QHash<Profiles::System, WizardPage *> m_credentialsPages;
    EnvironmentPage *m_environmentPage;
    SignInPage *m_signInPage;
    TrialPage *m_trialPage;
    PackagePage *m_packagePage;
    DonePage *m_donePage;
    PracticeBand *m_band;
    StepRail *m_rail;
    TextLabel *m_title;
    EnvironmentChip *m_chip;
    TextLabel *m_subtitle;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QPushButton *m_cancel;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_primary;
};

} // namespace Connector::Ui
