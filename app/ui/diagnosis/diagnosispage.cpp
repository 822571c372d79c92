#include "ui/diagnosis/diagnosispage.h"

#include "ui/diagnosis/findinglist.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/shrinkingarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int ListShare = 478;
constexpr int AdviceShare = 382;
constexpr int SubjectWidth = 280;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Two);
    return column;
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_chip(new EnvironmentChip(this))
    , m_subjects(new QComboBox(this))
    , m_check(new QPushButton(this))
    , m_caption(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_turn(new QPushButton(this))
    , m_sides(new QStackedWidget(this))
    , m_checks(new Checklist(Checklist::Shape::Wide))
    , m_findings(new FindingList)
    , m_offer(new QPushButton)
    , m_copy(new QPushButton)
    , m_report(new QPushButton)
    , m_pasteCaption(new TextLabel(TextRole::Body, Tone::Quiet))
    , m_paste(new QPlainTextEdit)
    , m_explain(new QPushButton)
    , m_explanation(new FindingList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page, Space::Two);
    column->setSpacing(Space::One + Space::Half);
    auto *head = new WrappingRow(Space::One + Space::Half, 2);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addWidget(m_subjects);
    head->addWidget(m_check);
    column->addLayout(head);
    auto *second = new QHBoxLayout;
    m_caption->setWordWrap(true);
    second->addWidget(m_caption, 1);
    second->addWidget(m_turn, 0, Qt::AlignRight);
    column->addLayout(second);
    m_sides->addWidget(makeChecks());
    m_sides->addWidget(makeExplanation());
    column->addWidget(m_sides, 1);
    m_subjects->setMinimumWidth(SubjectWidth);
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->setDefault(true);
    m_check->setObjectName(QStringLiteral("check"));
    m_turn->setObjectName(QStringLiteral("turn"));
    m_offer->hide();
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &DiagnosisPage::onSubjectChosen);
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkRequested(subject()); });
    connect(m_turn, &QPushButton::clicked, this,
            [this] { showSide(m_sides->currentIndex() == 0); });
    retranslate();
    setIncident({});
}

QWidget *DiagnosisPage::makeChecks()
{
    auto *list = new QWidget;
    QVBoxLayout *left = columnOf(list);
    left->addWidget(m_checks);
    left->addStretch();
    auto *advice = new QWidget;
    QVBoxLayout *right = columnOf(advice);
    right->addWidget(m_findings);
    // Below each other: side by side they would make the column wider than its place.
    for (QPushButton *button : {m_offer, m_copy, m_report})
        right->addWidget(button, 0, Qt::AlignLeft);
    right->addStretch();
    m_offer->setObjectName(QStringLiteral("offer"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_report->setObjectName(QStringLiteral("report"));
    connect(m_offer, &QPushButton::clicked, this,
            [this] { emit otherEnvironmentRequested(subject()); });
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisPage::copyRequested);
    connect(m_report, &QPushButton::clicked, this, &DiagnosisPage::reportRequested);
    auto *side = new QWidget;
    side->setLayout(new Panes(new ShrinkingArea(list), ListShare, new ShrinkingArea(advice),
                              AdviceShare, Space::Two));
    return side;
}

QWidget *DiagnosisPage::makeExplanation()
{
    auto *advice = new QWidget;
    QVBoxLayout *right = columnOf(advice);
    right->addWidget(m_explanation);
    right->addStretch();
    auto *question = new QWidget;
    QVBoxLayout *left = columnOf(question);
    left->setSpacing(Space::One);
    m_pasteCaption->setWordWrap(true);
    left->addWidget(m_pasteCaption);
    left->addWidget(m_paste, 1);
    left->addWidget(m_explain, 0, Qt::AlignLeft);
    m_paste->setFont(fontOf(TextRole::Code));
    m_paste->setTabChangesFocus(true);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_explain->setObjectName(QStringLiteral("explain"));
    auto *side = new QWidget;
    side->setLayout(
        new Panes(question, ListShare, new ShrinkingArea(advice), AdviceShare, Space::Two));
    connect(m_explain, &QPushButton::clicked, this,
            [this] { emit explanationRequested(m_paste->toPlainText()); });
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this] { m_explain->setEnabled(!m_paste->toPlainText().trimmed().isEmpty()); });
    m_explain->setEnabled(false);
    return side;
}

void DiagnosisPage::setSubjects(const QList<DiagnosisSubject> &subjects)
{
    if (subjects == m_all)
        return;
    const QString chosen = subject();
    const QSignalBlocker quiet(m_subjects);
    m_all = subjects;
    m_subjects->clear();
    bool scenarios = false;
    for (const DiagnosisSubject &one : subjects) {
        if (one.isScenario && !scenarios && m_subjects->count() > 0)
            m_subjects->insertSeparator(m_subjects->count());
        scenarios = scenarios || one.isScenario;
        m_subjects->addItem(one.text, one.key);
    }
    const int kept = m_subjects->findData(chosen);
    m_subjects->setCurrentIndex(std::max(0, kept));
    onSubjectChosen();
}

QString DiagnosisPage::subject() const
{
    return m_subjects->currentData().toString();
}

void DiagnosisPage::choose(const QString &key)
{
    if (const int position = m_subjects->findData(key); position >= 0)
        m_subjects->setCurrentIndex(position);
    showSide(false);
}

void DiagnosisPage::onSubjectChosen()
{
    const auto found = std::ranges::find(m_all, subject(), &DiagnosisSubject::key);
    m_chip->setVisible(found != m_all.end());
    if (found != m_all.end())
        m_chip->setEnvironment(found->environment);
    m_ran = false;
    retranslate();
}

void DiagnosisPage::showChecks(const QList<CheckShown> &checks, const QString &caption)
{
    QList<CheckLine> lines;
    for (const CheckShown &check : checks)
        lines << checkLine(check);
    m_checks->setVisible(!lines.isEmpty());
    m_checks->setLines(lines);
    m_caption->setText(caption);
}

void DiagnosisPage::showFindings(const QList<FindingWords> &findings, const QString &otherwise)
{
    m_findings->show(findings, otherwise);
}

void DiagnosisPage::setRunning(bool running)
{
    m_check->setEnabled(!running);
    m_subjects->setEnabled(!running);
    m_ran = true;
    retranslate();
}

void DiagnosisPage::setIncident(const QString &incident)
{
    m_incident = incident;
    m_copy->setVisible(!incident.isEmpty());
    retranslate();
}

void DiagnosisPage::offerEnvironment(const QString &name)
{
    m_offered = name;
    m_offer->setVisible(!name.isEmpty());
    retranslate();
}

void DiagnosisPage::showExplanation(const QList<FindingWords> &findings, const QString &otherwise)
{
    m_explanation->show(findings, otherwise);
}

void DiagnosisPage::showSide(bool explanation)
{
    m_sides->setCurrentIndex(explanation ? 1 : 0);
    m_subjects->setVisible(!explanation);
    m_check->setVisible(!explanation);
    m_chip->setVisible(!explanation && !m_all.isEmpty());
    m_caption->setVisible(!explanation);
    retranslate();
    if (explanation)
        m_paste->setFocus();
}

void DiagnosisPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit languageChanged();
    }
}

void DiagnosisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit opened();
}

void DiagnosisPage::retranslate()
{
    const bool explains = m_sides->currentIndex() == 1;
    m_title->setText(explains ? tr("Explain an answer") : tr("Help with a login"));
    m_check->setText(m_ran ? tr("Check again") : tr("Check"));
    m_turn->setText(explains ? tr("Back to the checks") : tr("Explain an answer"));
    m_turn->setAccessibleDescription(tr("Paste what a package showed, and read what it means."));
    m_subjects->setAccessibleName(tr("What is checked"));
    //: %1 is a code such as K7Q2MD.
    m_copy->setText(tr("Copy for support: %1").arg(m_incident));
    m_report->setText(tr("Save a report"));
    //: %1 is the name of an environment.
    m_offer->setText(tr("Try these credentials once in %1").arg(m_offered));
    m_pasteCaption->setText(
        tr("Paste what the package showed: status, headers, body, in any order. "
           "Nothing is sent anywhere."));
    m_paste->setAccessibleName(tr("The answer"));
    m_explain->setText(tr("Explain"));
}

} // namespace Connector::Ui
