#include "ui/wizard/donepage.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int TextWidth = 560;

} // namespace

DonePage::DonePage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_renewal(new TextLabel(TextRole::Body, Tone::Normal, this))
    , m_tray(new TextLabel(TextRole::Body, Tone::Normal, this))
    , m_start(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Two);
    for (TextLabel *label : {m_renewal, m_tray}) {
        label->setWordWrap(true);
        label->setMaximumWidth(TextWidth);
        column->addWidget(label);
    }
    m_start->setObjectName(QStringLiteral("startAtLogin"));
    column->addWidget(m_start);
    column->addStretch();
    connect(m_start, &QCheckBox::clicked, this, &DonePage::startAtLoginRequested);
    retranslate();
}

void DonePage::setStartsAtLogin(std::optional<bool> starts)
{
    m_start->setVisible(starts.has_value());
    m_start->setChecked(starts.value_or(false));
}

void DonePage::setTrayExists(bool exists)
{
    m_trayExists = exists;
    retranslate();
}

void DonePage::enter()
{
    m_start->setFocus();
}

QString DonePage::subtitle() const
{
    return tr("The login is stored and the package has its credentials.");
}

void DonePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DonePage::retranslate()
{
    m_renewal->setText(tr("From now on the connector logs in when the package asks, renews the "
                          "token before it ends, and says so when a person has to act."));
    m_tray->setText(m_trayExists
                        ? tr("Closing the window leaves the icon in the tray, so that packages go "
                             "on getting tokens.")
                        : tr("Leave the program running, minimised if you like: packages get "
                             "tokens only while it runs."));
    m_start->setText(tr("Start when I sign in to this computer"));
}

} // namespace Connector::Ui
