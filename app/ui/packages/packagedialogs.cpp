#include "ui/packages/packagedialogs.h"

#include "ui/logins/malaysiantime.h"
#include "ui/packages/loginchoices.h"
#include "ui/packages/packagecard.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scrollingpage.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace Connector::Ui {

namespace {

constexpr int CardWidth = 560;

/// What nobody can take back from a package; nullptr if there is nothing.
TextLabel *keptTokensLabel(const PackageRow &row, Milliseconds wall, QWidget *parent)
{
    if (row.rights != Store::Rights::Token || !row.tokensUntil || *row.tokensUntil <= wall)
        return nullptr;
    auto *label = new TextLabel(TextRole::Body, Tone::Waiting, parent);
    label->setWordWrap(true);
    //: %1 is a time or a day with a time.
    label->setText(RevokeDialog::tr("A token that it already has stays valid at MyInvois until %1; "
                                    "nobody can take that back.")
                       .arg(momentWords(*row.tokensUntil, wall)));
    return label;
}

QStringList namesBeyond(const QList<Profiles::ConnectionProfile> &logins,
                        const QList<Profiles::ConnectionProfile> &others)
{
    QStringList names;
    for (const auto &login : logins) {
        if (!others.contains(login))
            names << login.name;
    }
    return names;
}

} // namespace

AddPackageDialog::AddPackageDialog(const QList<Profiles::ConnectionProfile> &profiles,
                                   QWidget *parent)
    : LoginDialog(tr("Add a package"), tr("Make credentials"), parent)
    , m_name(new QLineEdit)
    , m_choices(new LoginChoices(profiles))
    , m_rights(new QComboBox)
    , m_rightsField(new Field(m_rights, this))
{
    auto *nameField = new Field(m_name, this);
    nameField->setName(tr("Name"));
    nameField->setVerdict(tr("For example SQL Account, front office."), Tone::Quiet);
    addField(nameField);
    auto *listField = new Field(m_choices, this);
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
    if (profiles.size() == 1)
        m_choices->check({profiles.constFirst().id});
    connect(m_choices, &LoginChoices::changed, this, &AddPackageDialog::judge);
    judge();
    m_name->setFocus();
}

QString AddPackageDialog::name() const
{
    return m_name->text().trimmed();
}

QList<ConnectionId> AddPackageDialog::connections() const
{
    return idsOf(m_choices->checked());
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
    setComplete(!name().isEmpty() && !m_choices->checked().isEmpty());
}

PackageLoginsDialog::PackageLoginsDialog(const PackageRow &row,
                                         const QList<Profiles::ConnectionProfile> &profiles,
                                         Milliseconds wall, QWidget *parent)
    : LoginDialog(tr("Logins of %1").arg(row.name), tr("Save"), parent)
    , m_choices(new LoginChoices(profiles))
    , m_field(new Field(m_choices, this))
    , m_keptTokens(keptTokensLabel(row, wall, this))
{
    m_choices->check(row.connections);
    m_before = m_choices->checked();
    m_field->setName(tr("May log in to"));
    addField(m_field);
    if (m_keptTokens)
        addRemark(m_keptTokens);
    connect(m_choices, &LoginChoices::changed, this, &PackageLoginsDialog::judge);
    judge();
    m_choices->setFocus();
}

QList<ConnectionId> PackageLoginsDialog::connections() const
{
    return idsOf(m_choices->checked());
}

void PackageLoginsDialog::judge()
{
    const auto wanted = m_choices->checked();
    const QStringList withdrawn = namesBeyond(m_before, wanted);
    if (wanted.isEmpty()) {
        m_field->setVerdict(
            tr("At least one login is needed. A package that is no longer used can be "
               "revoked."),
            Tone::Person);
    } else if (!withdrawn.isEmpty() && m_before.size() == 1) {
        //: %1 is the name of a login.
        m_field->setVerdict(tr("The old address, that of %1, is refused; the package needs the new "
                               "one.")
                                .arg(withdrawn.constFirst()),
                            Tone::Waiting);
    } else if (!withdrawn.isEmpty()) {
        //: %1 is the name of a login, or several with commas.
        m_field->setVerdict(
            tr("Its next request for %1 is refused.").arg(withdrawn.join(QStringLiteral(", "))),
            Tone::Waiting);
    } else if (m_before.size() == 1 && wanted.size() > 1) {
        //: %1 is the name of a login.
        m_field->setVerdict(tr("The old address goes on working, for %1; the page Logins shows the "
                               "address of each login.")
                                .arg(m_before.constFirst().name),
                            Tone::Quiet);
    } else {
        m_field->setVerdict(tr("Client ID and secret stay as they are."), Tone::Quiet);
    }
    if (m_keptTokens)
        m_keptTokens->setVisible(!withdrawn.isEmpty() && !wanted.isEmpty());
    setComplete(!wanted.isEmpty() && wanted != m_before);
    // A longer remark takes its room from below, not from the list.
    if (isVisible()) {
        layout()->activate();
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    }
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
    column->addWidget(new ScrollingPage(card, this));
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
    if (auto *remark = keptTokensLabel(row, wall, this))
        addRemark(remark);
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
