#include "ui/wizard/choicepages.h"

#include "ui/logins/loginrow.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace Connector::Ui {

using Profiles::Environment;
using Profiles::LoginMode;
using Profiles::System;

namespace {

constexpr int WidestCard = 640;
constexpr std::array Environments{Environment::Practice, Environment::Sandbox,
                                  Environment::Production};
constexpr std::array OtherSystems{System::Bridge, System::Myob, System::MyobDesktop};

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
    , m_ownCaption(new TextLabel(TextRole::Strong, Tone::Quiet, this))
    , m_otherCaption(new TextLabel(TextRole::Strong, Tone::Quiet, this))
    , m_languageCaption(new TextLabel(TextRole::Strong, Tone::Normal, this))
    // Without a parent until it is laid out: Tab reaches it after the cards, as the eye does.
    , m_language(new QComboBox)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Page);
    grid->setVerticalSpacing(Space::Two - 4);
    grid->addWidget(m_ownCaption, 0, 0);
    grid->addWidget(m_otherCaption, 0, 1);
    int row = 1;
    for (const Environment environment : Environments) {
        grid->addWidget(addCard(toneOf(environment),
                                [this, environment] { choose(this->draft(), environment); }),
                        row++, 0);
    }
    row = 1;
    for (const System system : OtherSystems) {
        grid->addWidget(addCard(Tone::Accent, [this, system] { choose(this->draft(), system); }),
                        row++, 1);
    }
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    // One that does not would take its column the width of the other.
    for (TextLabel *caption : {m_ownCaption, m_otherCaption})
        caption->setWordWrap(true);
    QVBoxLayout *column = makeColumn(this);
    column->addLayout(grid);
    column->addSpacing(Space::Two);
    column->addLayout(makeLanguageRow());
    column->addStretch();
    retranslate();
}

ChoiceCard *EnvironmentPage::addCard(Tone tone, const std::function<void()> &choice)
{
    auto *card = new ChoiceCard(this);
    card->setTone(tone);
    m_cards << card;
    connect(card, &ChoiceCard::clicked, this, [this, choice] {
        choice();
        emit nextRequested();
    });
    return card;
}

QLayout *EnvironmentPage::makeLanguageRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Two);
    row->addWidget(m_languageCaption);
    row->addWidget(m_language);
    row->addStretch();
    for (const auto &[tag, name] : languages())
        m_language->addItem(name, tag);
    m_languageCaption->setBuddy(m_language);
    m_language->setObjectName(QStringLiteral("language"));
    connect(m_language, &QComboBox::activated, this, [this](int position) {
        emit languageRequested(m_language->itemData(position).toString());
    });
    return row;
}

void EnvironmentPage::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void EnvironmentPage::enter()
{
    const bool isOwn = draft().system == System::MyInvois || isPractice(draft());
    for (int position = 0; position < m_cards.size(); ++position) {
        const auto place = std::size_t(position);
        const bool chosen = place < Environments.size()
            ? isOwn && Environments.at(place) == draft().environment
            : !isOwn && OtherSystems.at(place - Environments.size()) == draft().system;
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
    m_ownCaption->setText(systemName(System::MyInvois));
    m_otherCaption->setText(tr("Other systems of a package"));
    m_cards.at(3)->setWords(systemName(System::Bridge),
                            tr("A package that sends through MyInvois Bridge logs in there."));
    m_cards.at(4)->setWords(tr("MYOB online"),
                            tr("A company file in the cloud. A person signs in once, in the "
                               "browser."));
    m_cards.at(5)->setWords(tr("MYOB company file"),
                            tr("AccountRight on this computer or in this network, with user and "
                               "password of the file."));
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
