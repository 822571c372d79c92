#include "ui/wizard/choicepages.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace Connector::Ui {

using Profiles::Environment;
using Profiles::LoginMode;

namespace {

constexpr int WidestCard = 640;
constexpr std::array Environments{Environment::Practice, Environment::Sandbox,
                                  Environment::Production};

/// Each language in its own words, so that whoever needs it can read it.
const QList<std::pair<QString, QString>> &languages()
{
    static const QList<std::pair<QString, QString>> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("ms"), QStringLiteral("Bahasa Melayu")},
        {QStringLiteral("zh"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")},
        {QStringLiteral("ta"), QStringLiteral("\u0ba4\u0bae\u0bbf\u0bb4\u0bcd")}};
    return all;
}

QVBoxLayout *makeColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Two - 4);
    return column;
}

} // namespace

EnvironmentPage::EnvironmentPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_languageCaption(new TextLabel(TextRole::Strong, Tone::Normal, this))
    , m_language(new QComboBox(this))
{
    QVBoxLayout *column = makeColumn(this);
    for (const Environment environment : Environments) {
        auto *card = new ChoiceCard(this);
        card->setMaximumWidth(WidestCard);
        card->setTone(toneOf(environment));
        m_cards << card;
        column->addWidget(card);
        connect(card, &ChoiceCard::clicked, this, [this, environment] {
            choose(this->draft(), environment);
            emit nextRequested();
        });
    }
    column->addSpacing(Space::Two);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Two);
    row->addWidget(m_languageCaption);
    row->addWidget(m_language);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    for (const auto &[tag, name] : languages())
        m_language->addItem(name, tag);
    m_languageCaption->setBuddy(m_language);
    m_language->setObjectName(QStringLiteral("language"));
    connect(m_language, &QComboBox::activated, this, [this](int position) {
        emit languageRequested(m_language->itemData(position).toString());
    });
    retranslate();
}

void EnvironmentPage::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void EnvironmentPage::enter()
{
    for (int position = 0; position < m_cards.size(); ++position) {
        const bool chosen = Environments.at(std::size_t(position)) == draft().environment;
        m_cards.at(position)->setChosen(chosen);
        if (chosen)
            m_cards.at(position)->setFocus();
    }
}

QString EnvironmentPage::subtitle() const
{
    return tr("Each has credentials of its own. They are never mixed.");
}

void EnvironmentPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EnvironmentPage::retranslate()
{
    m_cards.at(0)->setWords(
        environmentName(Environment::Practice),
        tr("Try everything without credentials. Nothing leaves this computer."));
    m_cards.at(1)->setWords(
        environmentName(Environment::Sandbox),
        tr("LHDN's test system, with credentials made there. Invoices there are not real."));
    m_cards.at(2)->setWords(environmentName(Environment::Production),
                            tr("The real MyInvois. Invoices sent there count."));
    m_languageCaption->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
}

LoginKindPage::LoginKindPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_own(new ChoiceCard(this))
    , m_clients(new ChoiceCard(this))
{
    QVBoxLayout *column = makeColumn(this);
    for (ChoiceCard *card : {m_own, m_clients}) {
        card->setMaximumWidth(WidestCard);
        column->addWidget(card);
        connect(card, &ChoiceCard::clicked, this, [this, card] {
            choose(this->draft(), card == m_own ? LoginMode::Taxpayer : LoginMode::Intermediary);
            emit nextRequested();
        });
    }
    column->addStretch();
    retranslate();
}

void LoginKindPage::enter()
{
    const bool own = draft().login == LoginMode::Taxpayer;
    for (ChoiceCard *card : {m_own, m_clients})
        card->setTone(toneOf(draft().environment));
    m_own->setChosen(own);
    m_clients->setChosen(!own);
    (own ? m_own : m_clients)->setFocus();
}

QString LoginKindPage::subtitle() const
{
    return tr("This decides how the connector logs in to MyInvois.");
}

void LoginKindPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginKindPage::retranslate()
{
    m_own->setWords(tr("For my own company"),
                    tr("The company that issues the invoices registered the ERP in its own "
                       "profile (login as taxpayer)."));
    m_clients->setWords(tr("For my clients"),
                        tr("An accounting firm or software provider whom its clients appointed in "
                           "MyInvois (login as intermediary)."));
}

} // namespace Connector::Ui
