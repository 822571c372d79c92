#include "ui/wizard/wizard.h"

#include "ui/shell/footerbar.h"
#include "ui/theme/returnkey.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/steprail.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/bridgepage.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/companyfilepage.h"
#include "ui/wizard/credentialspage.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/myobpage.h"
#include "ui/wizard/packagepage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/taxpayerspage.h"
#include "ui/wizard/trialpage.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace Connector::Ui {

namespace {

constexpr int Margin = 34;
/// The name above a field and the verdict below it.
constexpr int AroundFocus = 48;

QString nameOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Environment:
        return Wizard::tr("System");
    case WizardStep::Login:
        return Wizard::tr("Your login");
    case WizardStep::Credentials:
        return Wizard::tr("Credentials");
    case WizardStep::Taxpayers:
        return Wizard::tr("Your clients");
    case WizardStep::SignIn:
        return Wizard::tr("Sign-in");
    case WizardStep::Trial:
        return Wizard::tr("Live test");
    case WizardStep::Package:
        return Wizard::tr("Your package");
    case WizardStep::Done:
        return Wizard::tr("Done");
    }
    Q_UNREACHABLE();
}

/// A line between the page and its buttons.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), tokensOf(palette()).line);
    }
};

/// As high as the page it shows, not as the highest of all: only who needs it scrolls.
class PageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override
    {
        return currentWidget() ? withMargins(currentWidget()->sizeHint()) : QSize();
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? withMargins(currentWidget()->minimumSizeHint()) : QSize();
    }
    int heightForWidth(int width) const override
    {
        const QMargins around = contentsMargins();
        const int room = width - around.left() - around.right();
        const int height = currentWidget() ? currentWidget()->heightForWidth(room) : -1;
        return height < 0 ? height : height + around.top() + around.bottom();
    }

private:
    QSize withMargins(const QSize &size) const { return size.grownBy(contentsMargins()); }
};

} // namespace

Wizard::Wizard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_environmentPage(new EnvironmentPage(m_draft))
    , m_signInPage(new SignInPage(m_draft, clock))
    , m_trialPage(new TrialPage(m_draft))
    , m_packagePage(new PackagePage(m_draft, clock))
    , m_donePage(new DonePage(m_draft))
    , m_band(new PracticeBand(this))
    , m_rail(new StepRail(this))
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_chip(new EnvironmentChip(this))
    , m_subtitle(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new PageStack)
    , m_cancel(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_primary(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_band, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addWidget(makeContent(), 1, 1);
    grid->setColumnStretch(1, 1);
    addPage(WizardStep::Environment, m_environmentPage);
    addPage(WizardStep::Login, new LoginKindPage(m_draft));
    addCredentialsPage(Profiles::System::MyInvois, new CredentialsPage(m_draft));
    addCredentialsPage(Profiles::System::Bridge, new BridgePage(m_draft));
    addCredentialsPage(Profiles::System::Myob, new MyobPage(m_draft));
    addCredentialsPage(Profiles::System::MyobDesktop, new CompanyFilePage(m_draft));
    addPage(WizardStep::Taxpayers, new TaxpayersPage(m_draft));
    addPage(WizardStep::SignIn, m_signInPage);
    addPage(WizardStep::Trial, m_trialPage);
    addPage(WizardStep::Package, m_packagePage);
    addPage(WizardStep::Done, m_donePage);
    connect(m_cancel, &QPushButton::clicked, this, &Wizard::cancelRequested);
    connect(m_later, &QPushButton::clicked, this, &Wizard::laterRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(stepBefore(m_draft, m_step)); });
    connect(m_primary, &QPushButton::clicked, this, &Wizard::onPrimary);
    retranslate();
}

Wizard::~Wizard() = default;

QWidget *Wizard::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Space::Page, 0, 0);
    column->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(Margin, 0, Margin, 0);
    heading->setSpacing(Space::One + Space::Half);
    heading->addWidget(m_title);
    heading->addWidget(m_chip);
    heading->addStretch();
    column->addLayout(heading);
    column->addSpacing(Space::One);
    m_subtitle->setContentsMargins(Margin, 0, Margin, 0);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_subtitle);
    column->addSpacing(Space::Two);
    m_scroll->setWidget(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setContentsMargins(Margin, 2, Margin, Space::Two);
    m_stack->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(content));
    column->addLayout(makeFooter());
    return content;
}

QLayout *Wizard::makeFooter()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Margin, Space::Two - 2, Margin, Space::Two - 2);
    row->setSpacing(Space::One);
    row->addWidget(m_cancel);
    row->addWidget(m_later);
    row->addStretch();
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::Two);
    ways->addWidget(m_back);
    ways->addWidget(m_primary);
    row->addLayout(ways);
    m_later->setFlat(true);
    m_primary->setDefault(true);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_later->setObjectName(QStringLiteral("later"));
    return row;
}

void Wizard::addPage(WizardStep step, WizardPage *page)
{
    m_pages.insert(step, page);
    connectPage(page);
}

void Wizard::addCredentialsPage(Profiles::System system, WizardPage *page)
{
    m_credentialsPages.insert(system, page);
    connectPage(page);
}

void Wizard::connectPage(WizardPage *page)
{
    m_stack->addWidget(page);
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (part->focusPolicy() != Qt::NoFocus)
            part->installEventFilter(this);
    }
    connect(page, &WizardPage::changed, this, &Wizard::describe);
    connect(page, &WizardPage::nextRequested, this, &Wizard::onNext);
}

WizardPage &Wizard::page() const
{
    if (m_step != WizardStep::Credentials)
        return *m_pages.value(m_step);
    // Practice plays every system on one page.
    return *m_credentialsPages.value(isPractice(m_draft) ? Profiles::System::MyInvois
                                                         : m_draft.system);
}

void Wizard::setSurroundings(const QList<Profiles::ConnectionProfile> &others, const QDate &today)
{
    for (WizardPage *page : std::as_const(m_credentialsPages))
        page->setSurroundings(others, today);
}

void Wizard::begin(Profiles::Environment environment)
{
    clear();
    m_draft.environment = environment;
    goTo(WizardStep::Environment);
}

void Wizard::clear()
{
    m_draft = Draft{};
    // Pages keep copies while they are shown; they show an empty draft now.
    for (WizardPage *page : std::as_const(m_credentialsPages)) {
        page->enter();
        m_draft = Draft{};
    }
    m_pages.value(WizardStep::Taxpayers)->enter();
    m_signInPage->enter();
    m_packagePage->showSettings({});
    m_step = WizardStep::Environment;
}

void Wizard::forgetSecrets()
{
    m_draft.secret1 = {};
    m_draft.secret2 = {};
    m_draft.filePassword = {};
    for (SecretEdit *edit : findChildren<SecretEdit *>())
        edit->clearSecret();
}

void Wizard::goTo(WizardStep step)
{
    m_step = step;
    emit entering(step);
    m_stack->setCurrentWidget(&page());
    m_stack->updateGeometry();
    m_scroll->verticalScrollBar()->setValue(0);
    // Hiding the old page moved the focus on, perhaps to Cancel, where Enter must not find it.
    setFocus();
    // First: what the button is called may depend on what is shown.
    page().enter();
    describe();
}

void Wizard::resume()
{
    // The last focus was on the button that leaves, where Enter would leave once more.
    QWidget *last = page().focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus();
    else
        setFocus();
    describe();
}

void Wizard::onPrimary()
{
    // A secret is taken over when its field is left, and not every desktop leaves it by a click.
    auto *secret = qobject_cast<SecretEdit *>(QApplication::focusWidget());
    if (secret)
        secret->clearFocus();
    if (page().isComplete())
        page().goOn();
    else if (secret)
        secret->setFocus();
}

/// Tab scrolls by itself; where the program moves on to, as after a paste, has to be seen too.
bool Wizard::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    if (part && event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(part, 0, AroundFocus);
    return QWidget::eventFilter(watched, event);
}

void Wizard::onNext()
{
    if (m_step == WizardStep::Done)
        emit finished();
    else
        goTo(stepAfter(m_draft, m_step));
}

void Wizard::describe()
{
    const QList<WizardStep> steps = stepsOf(m_draft);
    QStringList names;
    for (const WizardStep step : steps)
        names << nameOf(step);
    m_rail->setSteps(names);
    m_rail->setCurrent(int(steps.indexOf(m_step)));
    const bool knowsWhere = m_step != WizardStep::Environment;
    m_chip->setEnvironment(m_draft.environment);
    const bool isEnvironment = m_draft.system == Profiles::System::MyInvois || isPractice(m_draft);
    m_chip->setVisible(knowsWhere && isEnvironment);
    m_band->setVisible(knowsWhere && isPractice(m_draft));
    m_title->setText(page().title());
    m_subtitle->setText(page().subtitle());
    m_back->setVisible(mayGoBack(m_step));
    m_back->setEnabled(!page().isBusy());
    m_cancel->setVisible(m_step != WizardStep::Done);
    m_later->setVisible(m_step != WizardStep::Done);
    const QString primary = page().primaryText();
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setEnabled(page().isComplete());
    keepFocus();
}

/// Enter goes on: where the page itself has nothing to type into, the focus is on the button that
/// does it, or, while that has to wait, on nothing that Enter could press.
void Wizard::keepFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!isVisible() || (focus && focus != this && isAncestorOf(focus) && focus->isVisible()))
        return;
    if (m_primary->isVisible() && m_primary->isEnabled())
        m_primary->setFocus();
    else
        setFocus();
}

void Wizard::onEscape()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return;
    // A secret is taken over when its field is left.
    if (auto *secret = qobject_cast<SecretEdit *>(QApplication::focusWidget()))
        secret->clearFocus();
    // From Package on Cancel asks first. Before, it forgets what was typed without a question,
    // which is too much for a key that is pressed by accident.
    if (mayGoBack(m_step) && holdsWork(m_draft))
        m_later->click();
    else if (m_cancel->isVisible())
        m_cancel->click();
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        // A key that is held has closed a list a moment ago.
        if (!event->isAutoRepeat())
            onEscape();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        // The theme presses the button that has the focus. A key that is held goes on once, or it
        // would go through every page that follows.
        const bool isForButton = ReturnKey::presses(QApplication::focusWidget());
        if (!isForButton && !event->isAutoRepeat() && m_primary->isVisible())
            m_primary->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Wizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Wizard::retranslate()
{
    m_rail->setTitle(tr("Add a login"));
    m_cancel->setText(tr("Cancel"));
    m_later->setText(tr("Continue later"));
    m_back->setText(tr("Back"));
    describe();
}

} // namespace Connector::Ui
