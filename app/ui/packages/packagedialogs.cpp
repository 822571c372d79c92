#include "ui/packages/packagedialogs.h"

#include "ui/logins/malaysiantime.h"
#include "ui/packages/packagecard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace Connector::Ui {

namespace {

constexpr int ListHeight = 180;
constexpr int CardWidth = 560;

} // namespace

AddPackageDialog::AddPackageDialog(const QList<Profiles::ConnectionProfile> &profiles,
                                   QWidget *parent)
    : LoginDialog(tr("Add a package"), tr("Make credentials"), parent)
    , m_name(new QLineEdit)
    , m_rights(new QComboBox)
    , m_rightsField(new Field(m_rights, this))
{
    auto *nameField = new Field(m_name, this);
    nameField->setName(tr("Name"));
    nameField->setVerdict(tr("For example SQL Account, front office."), Tone::Quiet);
    addField(nameField);
    auto *listField = new Field(makeChoices(profiles), this);
    listField->setName(tr("May log in to"));
    addField(listField);
    m_rightsField->setName(tr("Gets"));
    m_rights->addItems({rightsWords(Store::Rights::Token), rightsWords(Store::Rights::Api),
                        rightsWords(Store::Rights::ApiRead)});
    m_rights->setObjectName(QStringLiteral("rights"));
    addField(m_rightsField);
    m_name->setObjectName(QStringLiteral("name"));
    connect(m_name, &QLineEdit::textEdited, this, &AddPackageDialog::judge);
    connect(m_rights, &QComboBox::currentIndexChanged, this, &AddPackageDialog::judge);
    if (m_choices.size() == 1)
        m_choices.constFirst().first->setChecked(true);
    judge();
    m_name->setFocus();
}

QWidget *AddPackageDialog::makeChoices(const QList<Profiles::ConnectionProfile> &profiles)
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
        connect(choice, &QCheckBox::toggled, this, &AddPackageDialog::judge);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    scroll->setMaximumHeight(std::min(list->sizeHint().height() + 2, ListHeight));
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QString AddPackageDialog::name() const
{
    return m_name->text().trimmed();
}

QList<ConnectionId> AddPackageDialog::connections() const
{
    QList<ConnectionId> chosen;
    for (const auto &[choice, profile] : m_choices) {
        if (choice->isChecked())
            chosen << profile.id;
    }
    return chosen;
}

Store::Rights AddPackageDialog::rights() const
{
    return std::array{Store::Rights::Token, Store::Rights::Api,
                      Store::Rights::ApiRead}[std::size_t(std::max(0, m_rights->currentIndex()))];
}

void AddPackageDialog::judge()
{
    const QStringList remarks{
        tr("It gets the tokens of MyInvois and calls MyInvois itself."),
        tr("It never sees a token of MyInvois; it calls through the connector."),
        tr("It never sees a token of MyInvois and can only read through the connector.")};
    m_rightsField->setVerdict(remarks.value(m_rights->currentIndex()), Tone::Quiet);
    const auto first =
        std::ranges::find_if(m_choices, [](const auto &entry) { return entry.first->isChecked(); });
    // The first choice decides the environment of the others.
    for (const auto &[choice, profile] : m_choices)
        choice->setEnabled(first == m_choices.end()
                           || profile.environment == first->second.environment);
    setComplete(!name().isEmpty() && first != m_choices.end());
}

CredentialsDialog::CredentialsDialog(const PackageSettings &settings, const Clock &clock,
                                     QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(settings.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Two);
    column->setSpacing(Space::Two);
    auto *title = new TextLabel(TextRole::Title, Tone::Normal, this);
    title->setText(settings.name);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *card = new PackageCard(clock, this);
    card->setMinimumWidth(CardWidth);
    card->show(settings);
    column->addWidget(card);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("done"));
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    card->focusCopyAll();
}

RotateDialog::RotateDialog(const QString &name, QWidget *parent)
    : LoginDialog(tr("A new secret for %1").arg(name), tr("Make the secret"), parent)
    , m_overlap(new QComboBox)
    , m_field(new Field(m_overlap, this))
{
    m_overlap->setObjectName(QStringLiteral("overlap"));
    m_overlap->addItem(tr("for another day"), 24);
    m_overlap->addItem(tr("for another 7 days"), 7 * 24);
    m_overlap->addItem(tr("for another 30 days"), 30 * 24);
    m_overlap->addItem(tr("no longer"), 0);
    m_field->setName(tr("The old secret works"));
    addField(m_field);
    connect(m_overlap, &QComboBox::currentIndexChanged, this, &RotateDialog::judge);
    judge();
    m_overlap->setFocus();
}

Seconds RotateDialog::overlap() const
{
    return std::chrono::hours(m_overlap->currentData().toInt());
}

void RotateDialog::judge()
{
    if (overlap() > Seconds(0)) {
        m_field->setVerdict(tr("Until then the package may be given the new one without haste."),
                            Tone::Quiet);
    } else {
        m_field->setVerdict(tr("The package is refused until it has the new one."), Tone::Waiting);
    }
}

RevokeDialog::RevokeDialog(const PackageRow &row, Milliseconds wall, QWidget *parent)
    : LoginDialog(tr("Revoke %1?").arg(row.name), tr("Revoke"), parent)
    , m_reason(new QLineEdit)
{
    auto *field = new Field(m_reason, this);
    field->setName(tr("Reason"));
    field->setVerdict(tr("Its next request is refused. This cannot be undone; a new package can be "
                         "added."),
                      Tone::Quiet);
    addField(field);
    if (row.rights == Store::Rights::Token && row.tokensUntil && *row.tokensUntil > wall) {
        auto *remark = new TextLabel(TextRole::Body, Tone::Waiting, this);
        remark->setWordWrap(true);
        //: %1 is a time or a day with a time.
        remark->setText(tr("A token that it already has stays valid at MyInvois until %1; nobody "
                           "can take that back.")
                            .arg(momentWords(*row.tokensUntil, wall)));
        addRemark(remark);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("For example: the computer was sold"));
    connect(m_reason, &QLineEdit::textEdited, this,
            [this](const QString &text) { setComplete(!text.trimmed().isEmpty()); });
    setComplete(false);
    m_reason->setFocus();
}

QString RevokeDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace Connector::Ui
