#include "ui/packages/packagecard.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int SnippetLines = 7;
constexpr Milliseconds ShownFor{2000};

TextLabel *makeCaption(QWidget *parent)
{
    return new TextLabel(TextRole::Strong, Tone::Normal, parent);
}

} // namespace

PackageCard::PackageCard(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_clipboard(clock)
    , m_alarm(clock.alarm([this] { retranslate(); }))
    , m_addressCaption(makeCaption(this))
    , m_address(new CopyField(clock, {}, this))
    , m_idCaption(makeCaption(this))
    , m_id(new CopyField(clock, {}, this))
    , m_secretCaption(makeCaption(this))
    , m_secret(new CopyField(clock, {}, this))
    , m_copyAll(new QPushButton(this))
    , m_snippetCaption(makeCaption(this))
    , m_language(new QComboBox(this))
    , m_copySnippet(new QPushButton(this))
    , m_snippet(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Two, Space::Two, Space::Two, Space::Two);
    column->setSpacing(Space::One - 2);
    addLine(m_addressCaption, m_address);
    addLine(m_idCaption, m_id);
    addLine(m_secretCaption, m_secret);
    m_secretCaption->setWordWrap(true);
    m_secret->copyThrough(m_clipboard);
    m_copyAll->setObjectName(QStringLiteral("copyAll"));
    m_address->setObjectName(QStringLiteral("tokenUrl"));
    m_id->setObjectName(QStringLiteral("localId"));
    m_secret->setObjectName(QStringLiteral("localSecret"));
    column->addSpacing(Space::Half);
    column->addWidget(m_copyAll, 0, Qt::AlignLeft);
    column->addSpacing(Space::One);
    column->addLayout(makeSnippetRow());
    column->addWidget(m_snippet);
    fillLanguages();
    connect(m_language, &QComboBox::currentIndexChanged, this, &PackageCard::showSnippet);
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(allSettings(m_settings));
        m_copyAll->setText(tr("Copied"));
        m_alarm->ringIn(ShownFor);
    });
    connect(m_copySnippet, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(m_snippet->toPlainText());
        m_copySnippet->setText(tr("Copied"));
        m_alarm->ringIn(ShownFor);
    });
    retranslate();
}

PackageCard::~PackageCard() = default;

void PackageCard::addLine(TextLabel *caption, CopyField *field)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(caption);
    column->addWidget(field);
}

QLayout *PackageCard::makeSnippetRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_snippetCaption);
    row->addWidget(m_language);
    row->addStretch();
    row->addWidget(m_copySnippet);
    m_copySnippet->setFlat(true);
    m_snippet->setReadOnly(true);
    m_snippet->setTabChangesFocus(true);
    m_snippet->setFont(fontOf(TextRole::Code));
    m_snippet->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_snippet->setFixedHeight(SnippetLines * QFontMetrics(m_snippet->font()).lineSpacing()
                              + Space::Two);
    return row;
}

void PackageCard::show(const PackageSettings &settings)
{
    m_settings = settings;
    m_address->setText(callsOnly() ? settings.apiUrl : settings.tokenUrl);
    m_id->setText(settings.clientId);
    m_secret->setText(settings.clientSecret);
    // One in use keeps the secret it was given.
    m_secretCaption->setVisible(!settings.clientSecret.isEmpty());
    m_secret->setVisible(!settings.clientSecret.isEmpty());
    m_copyAll->setVisible(!settings.clientSecret.isEmpty());
    fillLanguages();
    showSnippet();
    retranslate();
}

bool PackageCard::callsOnly() const
{
    return !m_settings.apiUrl.isEmpty();
}

void PackageCard::fillLanguages()
{
    const QSignalBlocker untilAllAreThere(m_language);
    const QString chosen = m_language->currentText();
    m_language->clear();
    for (const Snippet &snippet : snippetsFor(m_settings))
        m_language->addItem(snippet.language);
    m_language->setCurrentIndex(std::max(0, m_language->findText(chosen)));
}

void PackageCard::focusCopyAll()
{
    if (m_settings.clientSecret.isEmpty())
        m_language->setFocus();
    else
        m_copyAll->setFocus();
}

void PackageCard::showSnippet()
{
    PackageSettings shown = m_settings;
    if (shown.clientSecret.isEmpty())
        shown.clientSecret = QStringLiteral("CLIENT_SECRET");
    m_snippet->setPlainText(
        filledIn(snippetsFor(m_settings).at(std::max(0, m_language->currentIndex())), shown));
    m_copySnippet->setText(tr("Copy"));
}

void PackageCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackageCard::retranslate()
{
    m_addressCaption->setText(callsOnly() ? tr("Address of the API (base URL)")
                                          : tr("Address of the token (token URL)"));
    m_address->setName(m_addressCaption->text());
    m_idCaption->setText(tr("Client ID"));
    m_id->setName(m_idCaption->text());
    m_secretCaption->setText(tr("Client secret, good on this computer only and shown this once"));
    m_secret->setName(tr("Client secret"));
    m_copyAll->setText(tr("Copy all"));
    m_snippetCaption->setText(tr("For trying"));
    m_language->setAccessibleName(tr("Language of the example"));
    m_copySnippet->setText(tr("Copy"));
    m_copySnippet->setAccessibleName(tr("Copy the example"));
    m_snippet->setAccessibleName(tr("Example"));
}

} // namespace Connector::Ui
