#include "ui/diagnosis/diagnosispage.h"

#include "ui/diagnosis/findinglist.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/shrinkingarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int ListShare = 470;
constexpr int AdviceShare = 390;
constexpr int SubjectWidth = 280;

/// Says with three dots where a long name does not fit, and the whole of it to who points at it.
class SubjectBox final : public QComboBox
{
public:
    explicit SubjectBox(QWidget *parent)
        : QComboBox(parent)
    {
        setMinimumWidth(SubjectWidth);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = shownText(option);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            QStyleOptionComboBox option;
            initStyleOption(&option);
            setToolTip(shownText(option) == currentText() ? QString() : currentText());
        }
        return QComboBox::event(event);
    }
    void showPopup() override
    {
        // In the list every name is whole.
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * Space::Two);
        QComboBox::showPopup();
    }

private:
    QString shownText(const QStyleOptionComboBox &option) const
    {
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, this);
        // The label stands one pixel inside the field.
        return fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - 2);
    }
};

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
    , m_subjects(new SubjectBox(this))
    , m_check(new QPushButton(this))
    , m_caption(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_turn(new QPushButton(this))
    , m_sides(new QStackedWidget(this))
    , m_checks(new Checklist(Checklist::Shape::Wide))
    , m_findings(new FindingList)
    , m_offer(new QPushButton)
    , m_copy(new QPushButton)
    , m_report(new QPushButton)
    , m_paste(new QPlainTextEdit)
    , m_explain(new QPushButton)
    , m_explanation(new FindingList)
{
    auto *column = new QVBoxLayout(this);
    // The words of the flat button end where everything else does; its margin does not.
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page - Space::One, Space::Two);
    column->setSpacing(Space::Half);
    m_sides->setContentsMargins(0, Space::Half, Space::One, 0);
    column->addLayout(makeHead());
    column->addLayout(makeSecondLine());
    m_sides->addWidget(makeChecks());
    m_sides->addWidget(makeExplanation());
    column->addWidget(m_sides, 1);
    retranslate();
    setIncident({});
}

QLayout *DiagnosisPage::makeHead()
{
    auto *head = new WrappingRow(Space::One + Space::Half, 2);
    head->setLineHeight(Space::ControlHeight);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addWidget(m_subjects);
    head->addWidget(m_check);
    m_check->setDefault(true);
    m_check->setObjectName(QStringLiteral("check"));
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &DiagnosisPage::onSubjectChosen);
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkRequested(subject()); });
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(0, 0, Space::One, 0);
    inset->addLayout(head);
    return inset;
}

/// How it stands, and the way to the other side.
QLayout *DiagnosisPage::makeSecondLine()
{
    auto *line = new QHBoxLayout;
    m_caption->setWordWrap(true);
    line->addWidget(m_caption, 1);
    line->addWidget(m_turn);
    m_turn->setFlat(true);
    m_turn->setObjectName(QStringLiteral("turn"));
    connect(m_turn, &QPushButton::clicked, this,
            [this] { showSide(m_sides->currentIndex() == 0); });
    return line;
}

QWidget *DiagnosisPage::makeChecks()
{
    auto *list = new QWidget;
    QVBoxLayout *left = columnOf(list);
    left->addWidget(m_checks);
    left->addStretch();
    // Without a mouse, what has the focus is what scrolls.
    m_checks->setFocusPolicy(Qt::TabFocus);
    auto *side = new QWidget;
    side->setLayout(
        new Panes(new ShrinkingArea(list), ListShare, makeAdvice(), AdviceShare, Space::Two));
    return side;
}

/// Causes that scroll where they are long, and below them, always in sight, what to do with them:
/// the code in a button is what a person on the phone is asked for first.
QWidget *DiagnosisPage::makeAdvice()
{
    auto *findings = new QWidget;
    columnOf(findings)->addWidget(m_findings);
    auto *actions = new WrappingRow(Space::One);
    for (QPushButton *button : {m_offer, m_copy, m_report})
        actions->addWidget(button);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_report->setObjectName(QStringLiteral("report"));
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this,
            [this] { emit otherEnvironmentRequested(subject()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyRequested();
        m_isCopied = true;
        retranslate();
    });
    connect(m_report, &QPushButton::clicked, this, &DiagnosisPage::reportRequested);
    auto *advice = new QWidget;
    QVBoxLayout *column = columnOf(advice);
    column->addWidget(new ShrinkingArea(findings));
    column->addLayout(actions);
    column->addStretch(1);
    return advice;
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
    left->addWidget(m_paste, 1);
    left->addWidget(m_explain, 0, Qt::AlignLeft);
    m_paste->setFont(fontOf(TextRole::Code));
    m_paste->setTabChangesFocus(true);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setDefault(true);
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
    emit subjectChanged();
}

void DiagnosisPage::showChecks(const QList<CheckShown> &checks, const QString &caption)
{
    QList<CheckLine> lines;
    for (const CheckShown &check : checks)
        lines << checkLine(check);
    m_checks->setVisible(!lines.isEmpty());
    m_checks->setLines(lines);
    m_state = caption;
    m_ran = std::ranges::any_of(
        checks, [](const CheckShown &check) { return check.state != CheckShown::State::Ahead; });
    retranslate();
}

void DiagnosisPage::showFindings(const QList<FindingWords> &findings, const QString &otherwise)
{
    m_findings->show(findings, otherwise, m_checks);
}

void DiagnosisPage::setRunning(bool running)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == m_check || focused == m_subjects;
    m_check->setEnabled(!running);
    m_subjects->setEnabled(!running);
    if (running)
        m_heir = hadFocus ? window()->focusWidget() : nullptr;
    else if (m_heir && window()->focusWidget() == m_heir) // Nobody went on meanwhile.
        m_check->setFocus();
}

void DiagnosisPage::setIncident(const QString &incident)
{
    m_isCopied = m_isCopied && m_incident == incident;
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
    m_explanation->show(findings, otherwise, m_explain);
}

void DiagnosisPage::showSide(bool explanation)
{
    m_sides->setCurrentIndex(explanation ? 1 : 0);
    m_subjects->setVisible(!explanation);
    m_check->setVisible(!explanation);
    m_chip->setVisible(!explanation && !m_all.isEmpty());
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

void DiagnosisPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sides->currentIndex() == 1) {
        showSide(false);
        m_turn->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DiagnosisPage::retranslate()
{
    const bool explains = m_sides->currentIndex() == 1;
    m_title->setText(explains ? tr("Explain an answer") : tr("Help with a login"));
    m_caption->setText(explains ? tr("Paste what the package showed: status, headers, body, in any "
                                     "order. Nothing is sent anywhere.")
                                : m_state);
    m_check->setText(m_ran ? tr("Check again") : tr("Check"));
    m_turn->setText(explains ? tr("Back to the checks") : tr("Explain an answer"));
    m_turn->setAccessibleDescription(tr("Paste what a package showed, and read what it means."));
    m_subjects->setAccessibleName(tr("What is checked"));
    m_checks->setAccessibleName(tr("Checks"));
    m_copy->setText(dotted({m_isCopied ? tr("Copied") : tr("Copy for support"), m_incident}));
    m_report->setText(tr("Save report"));
    //: %1 is the name of an environment.
    m_offer->setText(tr("Try these credentials once in %1").arg(m_offered));
    m_paste->setAccessibleName(tr("The answer"));
    m_explain->setText(tr("Explain"));
}

} // namespace Connector::Ui
