#include "ui/wizard/packagepage.h"

#include "diagnostics/erroradvice.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/packagecard.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/guidecard.h"
#include "ui/wizard/guidewords.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int CardShare = 500;
constexpr int GuideShare = 350;

} // namespace

PackagePage::PackagePage(Draft &draft, const Clock &clock, QWidget *parent)
    : WizardPage(draft, parent)
    , m_card(new PackageCard(clock, this))
    , m_call(new Checklist(Checklist::Shape::Narrow, this))
    , m_guide(new GuideCard(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Two);
    auto *left = new QVBoxLayout;
    left->addWidget(m_card);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::Two);
    right->addWidget(m_call);
    right->addWidget(m_guide);
    // More than nothing, or the text of the first call takes a part of the room.
    right->addStretch(1);
    row->addLayout(left, CardShare);
    row->addLayout(right, GuideShare);
    retranslate();
}

void PackagePage::enter()
{
    m_received.reset();
    m_card->setEnabled(false);
    // Which system it is may have changed.
    retranslate();
    emit credentialsRequested();
}

void PackagePage::showSettings(const PackageSettings &settings)
{
    m_callsOnly = !settings.apiUrl.isEmpty();
    m_card->setEnabled(true);
    m_card->show(settings);
    m_card->focusCopyAll();
    showCall();
}

void PackagePage::showError(const Error &error)
{
    const Diagnostics::Advice advice = Diagnostics::adviceFor(error);
    m_call->setLines({{.shape = Glyph::Person,
                       .tone = Tone::Person,
                       .title = advice.title,
                       .detail = advice.fix}});
}

void PackagePage::showReceived(const QString &program, Milliseconds wall)
{
    m_program = program;
    m_received = wall;
    showCall();
}

void PackagePage::showCall()
{
    if (!m_received) {
        m_call->setLines(
            {{.shape = Glyph::Renewing,
              .tone = Tone::Quiet,
              .title = tr("First call"),
              .detail = m_callsOnly ? tr("Waiting for the package to call the API.")
                                    : tr("Waiting for the package to ask for a token.")}});
        return;
    }
    const QString time = malaysianMinute(*m_received);
    //: %1 is a program such as sqlacc.exe, %2 a time of day.
    const QString words = m_program.isEmpty() ? tr("Received at %1.").arg(time)
                                              : tr("Received from %1 at %2.").arg(m_program, time);
    m_call->setLines(
        {{.shape = Glyph::Live, .tone = Tone::Good, .title = tr("First call"), .detail = words}});
}

QString PackagePage::subtitle() const
{
    return draft().system == Profiles::System::MyInvois
        ? tr("The login is stored. Put these into the package in place of MyInvois' own.")
        : tr("The login is stored. Put these into the package in place of the real ones.");
}

void PackagePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackagePage::retranslate()
{
    const GuideWords words = packageGuide(draft());
    m_guide->setWords(words.title, words.steps, words.remark);
    showCall();
}

} // namespace Connector::Ui
