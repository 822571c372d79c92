#pragma once

#include "profiles/connectionprofile.h"
#include "ui/diagnosis/diagnosiswords.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Connector::Ui {

class Checklist;
class EnvironmentChip;
class FindingList;
class TextLabel;

/// What can be chosen for a checkup: a login, or a scenario to learn from.
struct DiagnosisSubject
{
    QString key;
    QString text;
    Profiles::Environment environment = Profiles::Environment::Production;
    bool isScenario = false;

    bool operator==(const DiagnosisSubject &) const = default;
};

/// Why a login fails: checks ticking on the left, causes and steps on the right; and, on its other
/// side, the same for an answer that somebody pastes. Shows values and says what is wanted.
class DiagnosisPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisPage(QWidget *parent = nullptr);

    /// Keeps the chosen one if it is still there.
    void setSubjects(const QList<DiagnosisSubject> &subjects);
    QString subject() const;
    void choose(const QString &key);

    void showChecks(const QList<CheckShown> &checks, const QString &caption);
    /// Without findings, `otherwise` says how it stands.
    void showFindings(const QList<FindingWords> &findings, const QString &otherwise);
    void setRunning(bool running);
    /// Of the last checkup; empty before it.
    void setIncident(const QString &incident);
    /// Offers to send the credentials to the environment of this name; empty: nothing is offered.
    void offerEnvironment(const QString &name);
    void showExplanation(const QList<FindingWords> &findings, const QString &otherwise);

signals:
    void checkRequested(const QString &subject);
    void otherEnvironmentRequested(const QString &subject);
    void copyRequested();
    void reportRequested();
    void explanationRequested(const QString &pasted);
    /// Another one than before, or the same after the list has changed.
    void subjectChanged();
    /// Words have to be shown anew.
    void languageChanged();
    /// A person came to this page.
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeSecondLine();
    QWidget *makeChecks();
    QWidget *makeAdvice();
    QWidget *makeExplanation();
    void showSide(bool explanation);
    void onSubjectChosen();
    void retranslate();

    TextLabel *m_title;
    EnvironmentChip *m_chip;
    QComboBox *m_subjects;
    QPushButton *m_check;
    TextLabel *m_caption;
    QPushButton *m_turn;
    QStackedWidget *m_sides;
    Checklist *m_checks;
    FindingList *m_findings;
    QPushButton *m_offer;
    QPushButton *m_copy;
    QPushButton *m_report;
    QPlainTextEdit *m_paste;
    QPushButton *m_explain;
    FindingList *m_explanation;
    QList<DiagnosisSubject> m_all;
    QString m_state;
    QString m_incident;
    QString m_offered;
    bool m_isCopied = false;
    bool m_ran = false;
    /// Where the focus went when the button that had it was switched off.
    QPointer<QWidget> m_heir;
};

} // namespace Connector::Ui
