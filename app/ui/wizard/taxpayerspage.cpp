#include "ui/wizard/taxpayerspage.h"

#include "ui/widgets/captionheader.h"
#include "ui/widgets/field.h"
#include "ui/widgets/guidecard.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/guidewords.h"
#include "ui/wizard/taxpayerlist.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringDecoder>
#include <QTableWidget>

#include <algorithm>
#include <optional>

namespace Connector::Ui {

namespace {

constexpr int InputHeight = 120;
/// A list of taxpayers is never larger; whatever is was chosen by mistake.
constexpr qint64 LargestFile = 4 * 1024 * 1024;
/// A longer name is cut in the preview, or it would push the remark out of sight.
constexpr int WidestColumn = 240;
enum Column { Mark, Tin, Rob, Label, Remark, ColumnCount };

/// What spreadsheets save: UTF-8 or, where a byte order mark says so, UTF-16.
std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8),
        QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QTableWidgetItem *cell(const QString &text, const QColor &colour)
{
    auto *item = new QTableWidgetItem(text);
    item->setForeground(colour);
    item->setToolTip(text);
    return item;
}

} // namespace

TaxpayersPage::TaxpayersPage(Draft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_caption(new TextLabel(TextRole::Strong, Tone::Normal, this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_summary(new TextLabel(TextRole::Caption, Tone::Quiet, this))
    , m_preview(new QTableWidget(0, ColumnCount, this))
    , m_guide(new GuideCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::One);
    auto *top = new QWidget(this);
    placeFields(top, m_guide)->addWidget(makeInput());
    top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(top);
    column->addWidget(m_summary);
    column->addWidget(m_preview, 1);
    // Without a preview the room stays below.
    column->addStretch();
    m_text->setObjectName(QStringLiteral("taxpayers"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontOf(TextRole::Code));
    dressPreview();
    m_summary->setWordWrap(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        this->draft().taxpayers = m_text->toPlainText();
        preview();
    });
    connect(m_open, &QPushButton::clicked, this, &TaxpayersPage::openFile);
    retranslate();
}

void TaxpayersPage::dressPreview()
{
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalHeader(new CaptionHeader(Space::Half, Space::Half, m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(Remark, QHeaderView::Stretch);
    m_preview->setShowGrid(false);
    m_preview->setMinimumHeight(InputHeight);
    // Queued: the header tells of a stretched column before it has the width.
    connect(
        m_preview->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int section) {
            if (section == Remark)
                fitRows();
        },
        Qt::QueuedConnection);
}

QWidget *TaxpayersPage::makeInput()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_caption);
    heading->addStretch();
    heading->addWidget(m_open);
    column->addLayout(heading);
    column->addWidget(m_text);
    m_caption->setBuddy(m_text);
    m_text->setMinimumHeight(InputHeight);
    m_open->setFlat(true);
    return box;
}

void TaxpayersPage::enter()
{
    if (m_text->toPlainText() != draft().taxpayers)
        m_text->setPlainText(draft().taxpayers);
    preview();
    m_text->setFocus();
}

void TaxpayersPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("A list of taxpayers"), QString(),
                                   tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TaxpayersPage::readFile);
    dialog->open();
}

void TaxpayersPage::readFile(const QString &path)
{
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= LargestFile;
    const auto text = isReadable ? decoded(file.readAll()) : std::nullopt;
    if (text) {
        m_text->setPlainText(*text);
        return;
    }
    m_summary->setTone(Tone::Person);
    m_summary->setText(isReadable ? tr("The file is not in UTF-8. Save it as \"CSV UTF-8\".")
                                  : tr("The file cannot be read."));
}

void TaxpayersPage::preview()
{
    const QList<TaxpayerLine> lines = readTaxpayers(draft().taxpayers);
    const Tokens colours = tokensOf(palette());
    m_preview->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const TaxpayerLine &line = lines.at(row);
        const QColor tone = line.good ? colours.good : colours.person;
        m_preview->setItem(row, Mark, cell(QChar(line.good ? 0x2713 : 0x00D7), tone));
        m_preview->item(row, Mark)->setData(Qt::AccessibleTextRole,
                                            line.good ? tr("good") : tr("left out"));
        m_preview->setItem(row, Tin, cell(line.tin, colours.text));
        m_preview->setItem(row, Rob, cell(line.rob, colours.text));
        m_preview->setItem(row, Label, cell(line.label, colours.text));
        m_preview->setItem(row, Remark, cell(line.words, line.good ? colours.quiet : tone));
    }
    m_preview->setVisible(!lines.isEmpty());
    fitColumns();
    const int bad = countBad(lines);
    m_summary->setTone(bad > 0 ? Tone::Person : Tone::Quiet);
    m_summary->setText(
        lines.isEmpty() ? tr("One client per line: TIN, business number (ROB) if there is one, and "
                             "a name of your own.")
                        : tr("%n clients are taken.", nullptr, int(lines.size()) - bad)
                + (bad > 0 ? u' ' + tr("%n lines are left out.", nullptr, bad) : QString()));
    emit changed();
}

void TaxpayersPage::fitColumns()
{
    m_preview->resizeColumnToContents(Mark);
    for (const int column : {Tin, Rob, Label}) {
        m_preview->resizeColumnToContents(column);
        const int wanted = m_preview->columnWidth(column) + Space::Two;
        m_preview->setColumnWidth(column, std::min(wanted, WidestColumn));
    }
    fitRows();
}

/// Only remarks are longer than their column. The room is more than a line of Latin needs, as other
/// scripts are cut where it is tight.
void TaxpayersPage::fitRows()
{
    const QAbstractItemView *view = m_preview;
    const int usual = m_preview->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const bool hasRemark = !m_preview->item(row, Remark)->text().isEmpty();
        const int wanted = hasRemark ? view->sizeHintForRow(row) + Space::One : usual;
        m_preview->setRowHeight(row, std::max(usual, wanted));
    }
}

bool TaxpayersPage::isComplete() const
{
    return !goodTaxpayers(readTaxpayers(draft().taxpayers)).isEmpty();
}

QString TaxpayersPage::subtitle() const
{
    return tr("The companies that appointed you. More can be added at any time.");
}

void TaxpayersPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // The rows carry colours of the theme.
    else if (event->type() == QEvent::PaletteChange)
        preview();
}

void TaxpayersPage::retranslate()
{
    const GuideWords guide = taxpayersGuide(draft());
    m_guide->setWords(guide.title, guide.steps, guide.remark);
    m_caption->setText(tr("Paste the list"));
    m_text->setAccessibleName(tr("Paste the list"));
    m_text->setPlaceholderText(QStringLiteral("C2584563200, Kedai Runcit Aminah\n"
                                              "IG12345678910, 201901234567, Lim Trading"));
    m_open->setText(tr("Open a file"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setHorizontalHeaderLabels(
        {QString(), tr("TIN"), tr("ROB"), tr("Name"), tr("Remark")});
    preview();
}

} // namespace Connector::Ui
