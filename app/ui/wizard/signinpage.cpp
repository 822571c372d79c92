#include "ui/wizard/signinpage.h"

#include "diagnostics/erroradvice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/guidecard.h"
#include "ui/wizard/guidewords.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Connector::Ui {

SignInPage::SignInPage(Draft &draft, const Clock &clock, QWidget *parent)
    : WizardPage(draft, parent)
    , m_list(new Checklist(Checklist::Shape::Wide, this))
    , m_guide(new GuideCard(this))
    , m_page(new CopyField(clock, tr("Address of the sign-in page")))
    , m_address(makeCodeEdit())
{
    m_pageField = new Field(m_page, this);
    m_addressField = new Field(m_address, this);
    m_address->setObjectName(QStringLiteral("address"));
    m_page->setObjectName(QStringLiteral("signInPage"));
    QVBoxLayout *fields = placeFields(this, m_guide);
    fields->addWidget(m_list);
    fields->addWidget(m_pageField);
    fields->addWidget(m_addressField);
    // What the button does depends on whether something is pasted.
    connect(m_address, &QLineEdit::textChanged, this, &SignInPage::changed);
    retranslate();
}

void SignInPage::enter()
{
    m_address->clear();
    m_error.reset();
    m_opened = {};
    m_state = draft().isSignedIn ? State::SignedIn : State::Ahead;
    showState();
}

void SignInPage::showOpened(const Opened &opened)
{
    m_opened = opened;
    m_error = opened.obstacle;
    m_address->clear();
    m_state = State::Open;
    showState();
    if (!opened.isListening)
        m_address->setFocus();
}

void SignInPage::showExchanging()
{
    // It holds a code, which is good once.
    m_address->clear();
    m_error.reset();
    m_state = State::Exchanging;
    showState();
}

void SignInPage::showTurnedAway(const Error &error)
{
    m_error = error;
    showState();
}

void SignInPage::showFailed(const Error &error)
{
    m_address->clear();
    m_error = error;
    m_state = State::Failed;
    showState();
}

void SignInPage::showSignedIn(const QString &business, const std::optional<Error> &doubt)
{
    m_business = business;
    m_error = doubt;
    m_state = State::SignedIn;
    showState();
}

void SignInPage::showState()
{
    CheckLine line{.title = tr("Sign-in")};
    switch (m_state) {
    case State::Ahead:
        line.detail = tr("not begun");
        break;
    case State::Open:
        line.shape = Glyph::Renewing;
        line.tone = Tone::Accent;
        line.detail = !m_opened.inBrowser ? tr("no browser opened; copy the address below into one")
            : m_opened.isListening        ? tr("waiting for the browser")
                                          : tr("paste the address that the browser ends at, below");
        break;
    case State::Exchanging:
        line.shape = Glyph::Renewing;
        line.tone = Tone::Accent;
        line.detail = tr("under way");
        break;
    case State::Failed:
        line.shape = Glyph::Person;
        line.tone = Tone::Person;
        line.detail = tr("did not work");
        break;
    case State::SignedIn:
        line.shape = Glyph::Live;
        line.tone = Tone::Good;
        line.detail = m_business.isEmpty() ? tr("done")
                                           //: %1 is the name of a company file.
                                           : tr("done, for %1").arg(m_business);
        break;
    }
    m_list->setLines({line});
    m_page->setText(m_opened.page.toString(QUrl::FullyEncoded));
    m_pageField->setVisible(m_state == State::Open);
    m_addressField->setVisible(m_state == State::Open);
    showError(m_error);
    emit changed();
}

/// What went wrong stands where the steps in the browser do otherwise.
void SignInPage::showError(const std::optional<Error> &error)
{
    if (!error) {
        const GuideWords words = signInGuide();
        m_guide->setTitleTone(Tone::Quiet);
        m_guide->setWords(words.title, words.steps, words.remark);
        return;
    }
    const Diagnostics::Advice advice = Diagnostics::adviceFor(*error);
    QStringList steps;
    for (const QString &step : advice.fix.split(u'\n', Qt::SkipEmptyParts))
        steps << step.toHtmlEscaped();
    m_guide->setTitleTone(Tone::Person);
    m_guide->setWords(advice.title, steps, advice.cause.toHtmlEscaped());
}

QString SignInPage::subtitle() const
{
    return tr("MYOB asks in the browser; the connector never sees your password there.");
}

QString SignInPage::primaryText() const
{
    if (m_state == State::SignedIn)
        return tr("Test this login");
    if (m_state == State::Open && !m_address->text().trimmed().isEmpty())
        return tr("Use this address");
    return m_state == State::Ahead ? tr("Sign in with your browser") : tr("Open the page again");
}

bool SignInPage::isComplete() const
{
    return m_state != State::Exchanging;
}

void SignInPage::goOn()
{
    if (m_state == State::SignedIn)
        emit nextRequested();
    else if (m_state == State::Open && !m_address->text().trimmed().isEmpty())
        emit addressPasted(m_address->text().trimmed());
    else
        emit pageRequested();
}

void SignInPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::retranslate()
{
    m_pageField->setName(tr("Address of the sign-in page"));
    m_page->setName(tr("Address of the sign-in page"));
    m_pageField->setVerdict(tr("For a browser of your choice on this computer."), Tone::Quiet);
    m_addressField->setName(tr("Address that the browser ended at"));
    m_addressField->setVerdict(
        tr("Only if the browser cannot come back by itself: copy its whole address."), Tone::Quiet);
    showState();
}

} // namespace Connector::Ui
