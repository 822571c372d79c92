#include "ui/wizard/trialpage.h"

#include "diagnostics/erroradvice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/guidecard.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Connector::Ui {

namespace {

constexpr int ListShare = 478;
constexpr int AdviceShare = 382;
/// In less, the advice beside the list would be a word wide.
constexpr int WidthForBoth = 680;

} // namespace

TrialPage::TrialPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_list(new Checklist(Checklist::Shape::Wide, this))
    , m_advice(new GuideCard(this))
    , m_saveAnyway(new QPushButton(this))
    , m_row(new QHBoxLayout(this))
{
    m_advice->setTitleTone(Tone::Person);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::Two);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::Two);
    right->addWidget(m_advice);
    right->addWidget(m_saveAnyway, 0, Qt::AlignLeft);
    right->addStretch();
    m_row->addLayout(left, ListShare);
    m_row->addLayout(right, AdviceShare);
    m_saveAnyway->setObjectName(QStringLiteral("saveAnyway"));
    connect(m_saveAnyway, &QPushButton::clicked, this, &TrialPage::saveRequested);
    retranslate();
}

void TrialPage::enter()
{
    setSaving(false);
    showSteps({}, {});
    setOutcome(TrialOutcome::Running);
    emit trialRequested();
}

void TrialPage::showSteps(const QList<Application::TrialStep> &steps,
                          const Profiles::ConnectionProfile &profile)
{
    m_steps = steps;
    m_profile = profile;
    m_error.reset();
    showAll();
}

void TrialPage::showError(const Error &error)
{
    m_error = error;
    showAll();
}

void TrialPage::showAll()
{
    QList<CheckLine> lines;
    ErrorWords advice;
    for (const Application::TrialStep &step : std::as_const(m_steps)) {
        const TrialWords words = trialWords(step, m_profile);
        lines << CheckLine{.shape = words.shape,
                           .tone = words.tone,
                           .title = words.title,
                           .detail = words.detail,
                           .note = words.took};
        if (advice.title.isEmpty() || step.state == Application::TrialStep::State::Failed)
            advice = words.advice.title.isEmpty() ? advice : words.advice;
    }
    if (m_error) {
        const Diagnostics::Advice about = Diagnostics::adviceFor(*m_error);
        advice = {about.title, about.cause, about.fix};
    }
    m_list->setLines(lines);
    showAdvice(advice);
}

void TrialPage::showAdvice(const ErrorWords &words)
{
    m_advice->setVisible(!words.title.isEmpty());
    // Words may hold what a server said; here they stand in a text that knows markup.
    const auto plain = [](const QString &text) { return text.toHtmlEscaped(); };
    QStringList steps;
    for (const QString &step : words.fix.split(u'\n', Qt::SkipEmptyParts))
        steps << plain(step);
    m_advice->setWords(words.title, steps, plain(words.cause));
}

void TrialPage::setOutcome(TrialOutcome outcome)
{
    m_outcome = outcome;
    m_saveAnyway->setVisible(outcome == TrialOutcome::MayPassLater);
    emit changed();
}

void TrialPage::setSaving(bool saving)
{
    m_saving = saving;
    m_saveAnyway->setEnabled(!saving);
    emit changed();
}

QString TrialPage::title() const
{
    switch (m_outcome) {
    case TrialOutcome::Running:
        return tr("Testing the login");
    case TrialOutcome::Passed:
        return tr("The login works");
    case TrialOutcome::MayPassLater:
        return tr("The login could not be tested");
    case TrialOutcome::Failed:
        return tr("The login does not work yet");
    }
    Q_UNREACHABLE();
}

QString TrialPage::subtitle() const
{
    return m_outcome == TrialOutcome::Failed
        ? tr("Nothing has been stored. Go back, correct it, and test again.")
        : tr("Nothing is stored before you save it.");
}

QString TrialPage::primaryText() const
{
    const bool again = m_outcome == TrialOutcome::MayPassLater || m_outcome == TrialOutcome::Failed;
    return again ? tr("Test again") : tr("Save this login");
}

bool TrialPage::isComplete() const
{
    return m_outcome != TrialOutcome::Running && !m_saving;
}

void TrialPage::goOn()
{
    if (m_outcome == TrialOutcome::Passed)
        emit saveRequested();
    else
        enter();
}

void TrialPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    // A scroll bar that comes with one and goes with the other must not decide.
    const int needed =
        WidthForBoth + (m_row->direction() == QBoxLayout::LeftToRight ? 0 : Space::Page);
    const bool isNarrow = width() < needed;
    const auto direction = isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setStretch(1, isNarrow ? 0 : AdviceShare);
}

void TrialPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    }
}

void TrialPage::retranslate()
{
    m_saveAnyway->setText(tr("Save anyway"));
    m_saveAnyway->setToolTip(tr("The login is tried again by itself."));
}

} // namespace Connector::Ui
