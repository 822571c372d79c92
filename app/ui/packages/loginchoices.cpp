#include "ui/packages/loginchoices.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowpainting.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int ListHeight = 180;

QString wordsOf(const Profiles::ConnectionProfile &profile)
{
    return withEnvironment(profile.name, profile.environment);
}

} // namespace

LoginChoices::LoginChoices(const QList<Profiles::ConnectionProfile> &profiles, QWidget *parent)
    : QScrollArea(parent)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    for (const auto &profile : profiles) {
        auto *choice = new QCheckBox;
        choice->setAccessibleName(wordsOf(profile));
        // As wide as the list is, whatever it is called.
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(choice);
        m_choices.emplaceBack(choice, profile);
        connect(choice, &QCheckBox::toggled, this, &LoginChoices::onToggled);
    }
    column->addStretch();
    setWidget(list);
    setWidgetResizable(true);
    // A list that moves sideways with the focus hides its boxes.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameChoices();
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

void LoginChoices::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    nameChoices();
}

void LoginChoices::nameChoices()
{
    const QMargins margins = widget()->layout()->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right()
        - style()->pixelMetric(QStyle::PM_IndicatorWidth)
        - style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing) - Space::Half;
    for (const auto &[choice, profile] : m_choices) {
        const QString words = wordsOf(profile);
        // The environment at its end has to stay.
        QString shown = choice->fontMetrics().elidedText(words, Qt::ElideMiddle, room);
        choice->setToolTip(shown == words ? QString() : plainToolTip(words));
        // An ampersand in a name is no shortcut.
        choice->setText(shown.replace(u'&', QStringLiteral("&&")));
    }
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
