#include "ui/diagnosis/reportdialog.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr QSize StartSize{860, 600};
constexpr int AWeek = 24 * 7;

} // namespace

ReportDialog::ReportDialog(QWidget *parent)
    : QDialog(parent)
    , m_tins(addTick(QStringLiteral("tins"), tr("TINs")))
    , m_names(addTick(QStringLiteral("names"), tr("Names")))
    , m_paths(addTick(QStringLiteral("paths"), tr("Paths")))
    , m_hosts(addTick(QStringLiteral("hosts"), tr("Host names")))
    , m_hours(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_sentence(new TextLabel(TextRole::Body, Tone::Normal, this))
    , m_save(new QPushButton(tr("Save this report"), this))
{
    setWindowTitle(tr("A report for support"));
    setModal(true);
    resize(StartSize);
    m_hours->addItem(tr("The last hour"), 1);
    m_hours->addItem(tr("The last day"), 24);
    m_hours->addItem(tr("The last week"), AWeek);
    m_hours->addItem(tr("Everything"), 0);
    m_hours->setCurrentIndex(1);
    m_hours->setAccessibleName(tr("How far back"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fontOf(TextRole::Code));
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Everything that is saved"));
    m_sentence->setWordWrap(true);
    auto *caption = new TextLabel(TextRole::Body, Tone::Quiet, this);
    caption->setText(tr("Show as they are:"));
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(Space::Two);
    ticks->addWidget(caption);
    for (QCheckBox *tick : {m_tins, m_names, m_paths, m_hosts})
        ticks->addWidget(tick);
    ticks->addStretch();
    ticks->addWidget(m_hours);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Page);
    column->setSpacing(Space::One + Space::Half);
    column->addLayout(ticks);
    column->addWidget(m_preview, 1);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_hours, &QComboBox::currentIndexChanged, this, &ReportDialog::choiceChanged);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QCheckBox *ReportDialog::addTick(const QString &name, const QString &words)
{
    auto *tick = new QCheckBox(words, this);
    tick->setObjectName(name);
    connect(tick, &QCheckBox::toggled, this, &ReportDialog::choiceChanged);
    return tick;
}

ReportChoice ReportDialog::choice() const
{
    return {.tins = m_tins->isChecked(),
            .names = m_names->isChecked(),
            .paths = m_paths->isChecked(),
            .hosts = m_hosts->isChecked(),
            .hours = m_hours->currentData().toInt()};
}

void ReportDialog::showPreview(const QByteArray &text, const QString &sentence)
{
    m_text = text;
    m_preview->setPlainText(QString::fromUtf8(text));
    m_sentence->setTone(Tone::Normal);
    m_sentence->setText(sentence);
    m_save->setAccessibleDescription(sentence);
    m_save->setEnabled(!text.isEmpty());
}

void ReportDialog::showRefusal(const QString &words)
{
    m_sentence->setTone(Tone::Person);
    m_sentence->setText(words);
}

void ReportDialog::askForFile()
{
    auto *question =
        new QFileDialog(this, tr("Save this report"), QDir::homePath(), tr("Text (*.txt)"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(QStringLiteral("txt"));
    question->selectFile(QStringLiteral("myinvois-connector-report.txt"));
    connect(question, &QFileDialog::fileSelected, this,
            [this](const QString &file) { emit saveRequested(file, m_text); });
    question->open();
}

} // namespace Connector::Ui
