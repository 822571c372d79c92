#include "ui/packages/loginchoices.h"

#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int ListHeight = 180;

} // namespace

LoginChoices::LoginChoices(const QList<Profiles::ConnectionProfile> &profiles, QWidget *parent)
    : QScrollArea(parent)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    for (const auto &profile : profiles) {
        auto *choice = new QCheckBox(
            QStringLiteral("%1 (%2)").arg(profile.name, environmentName(profile.environment)));
        // An ampersand in a name is no shortcut.
        choice->setText(choice->text().replace(u'&', QStringLiteral("&&")));
        column->addWidget(choice);
        m_choices.emplaceBack(choice, profile);
        connect(choice, &QCheckBox::toggled, this, &LoginChoices::onToggled);
    }
    column->addStretch();
    setWidget(list);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The boxes have it, one after the other.
    setFocusPolicy(Qt::NoFocus);
    if (!m_choices.isEmpty())
        setFocusProxy(m_choices.constFirst().first);
}

void LoginChoices::check(const QList<ConnectionId> &logins)
{
    for (const auto &[choice, profile] : m_choices)
        choice->setChecked(logins.contains(profile.id));
    const auto first =
        std::ranges::find_if(m_choices, [](const auto &entry) { return entry.first->isChecked(); });
    if (first != m_choices.end())
        setFocusProxy(first->first);
}

QList<Profiles::ConnectionProfile> LoginChoices::checked() const
{
    QList<Profiles::ConnectionProfile> logins;
    for (const auto &[choice, profile] : m_choices) {
        if (choice->isChecked())
            logins << profile;
    }
    return logins;
}

QSize LoginChoices::sizeHint() const
{
    const int whole = widget()->sizeHint().height() + 2 * frameWidth();
    return {QScrollArea::sizeHint().width(), std::min(whole, ListHeight)};
}

void LoginChoices::onToggled()
{
    const auto logins = checked();
    for (const auto &[choice, profile] : m_choices)
        choice->setEnabled(logins.isEmpty()
                           || profile.environment == logins.constFirst().environment);
    emit changed();
}

QList<ConnectionId> idsOf(const QList<Profiles::ConnectionProfile> &logins)
{
    QList<ConnectionId> ids;
    for (const auto &login : logins)
        ids << login.id;
    return ids;
}

} // namespace Connector::Ui
