#include "ui/activity/activitypage.h"

#include "ui/activity/activitytable.h"
#include "ui/activity/chartcard.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int NameLength = 14;
constexpr Milliseconds Aging{60'000};

/// The first entry stands for all and carries nothing.
void fill(QComboBox *box, const QString &all, QList<std::pair<QString, QString>> choices)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    std::ranges::sort(choices, [](const auto &left, const auto &right) {
        return left.first.localeAwareCompare(right.first) < 0;
    });
    box->clear();
    box->addItem(all);
    for (const auto &[name, id] : std::as_const(choices))
        box->addItem(name, id);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box->findData(chosen)));
}

template<typename Id>
QList<std::pair<QString, QString>> choicesOf(const QHash<Id, QString> &names)
{
    QList<std::pair<QString, QString>> choices;
    for (auto at = names.begin(); at != names.end(); ++at)
        choices.append({at.value(), at.key().toString()});
    return choices;
}

} // namespace

ActivityPage::ActivityPage(ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_alarm(model.clock().alarm([this] { age(); }))
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_live(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_csv(new QAction(this))
    , m_json(new QAction(this))
    , m_window(new QComboBox(this))
    , m_package(new QComboBox(this))
    , m_login(new QComboBox(this))
    , m_verdict(new QComboBox(this))
    , m_count(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_notice(new TextLabel(TextRole::Body, Tone::Waiting, this))
    , m_chart(new ChartCard(this))
    , m_card(new Card(this))
    , m_table(new ActivityTable)
    , m_none(new TextLabel(TextRole::Body, Tone::Quiet))
{
    m_table->setModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page, Space::Two + 2);
    column->setSpacing(Space::Two - 2);
    column->addLayout(makeHeading());
    column->addLayout(makeFilters());
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_chart);
    auto *inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(TableMargins);
    inCard->addWidget(m_table);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(Space::Two, Space::Page, Space::Two, Space::Page);
    inCard->addWidget(m_none);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_card, 1);
    column->addStretch();
    connectParts();
    retranslate();
    showCount();
}

ActivityPage::~ActivityPage() = default;

QLayout *ActivityPage::makeHeading()
{
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_live->setObjectName(QStringLiteral("live"));
    m_export->setObjectName(QStringLiteral("export"));
    auto *menu = new QMenu(m_export);
    menu->addActions({m_csv, m_json});
    openFrom(*m_export, *menu);
    auto *row = new WrappingRow(Space::One + Space::Half, 1);
    row->addWidget(m_title);
    row->addWidget(m_live);
    row->addWidget(m_export);
    row->setLineHeight(Space::ControlHeight);
    return row;
}

QLayout *ActivityPage::makeFilters()
{
    m_window->setObjectName(QStringLiteral("window"));
    m_package->setObjectName(QStringLiteral("package"));
    m_login->setObjectName(QStringLiteral("login"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    auto *row = new WrappingRow(Space::One, 4);
    // Names may be of any length, the other words are ours.
    for (QComboBox *box : {m_package, m_login}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(NameLength);
    }
    for (QComboBox *box : {m_window, m_verdict})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox *box : {m_window, m_package, m_login, m_verdict})
        row->addWidget(box);
    row->addWidget(m_count);
    return row;
}

void ActivityPage::connectParts()
{
    for (QComboBox *box : {m_window, m_package, m_login, m_verdict})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPage::asked);
    connect(m_live, &QPushButton::toggled, this, [this](bool live) {
        if (live)
            emit asked();
    });
    connect(this, &ActivityPage::asked, this, [this] { showNotice({}); });
    connect(this, &ActivityPage::exportRequested, this, [this] { showNotice({}); });
    connect(m_table, &CardTable::detailsRequested, this, &ActivityPage::showWhole);
    connect(m_csv, &QAction::triggered, this,
            [this] { emit exportRequested(QStringLiteral("csv")); });
    connect(m_json, &QAction::triggered, this,
            [this] { emit exportRequested(QStringLiteral("json")); });
    connect(&m_model, &ActivityModel::modelReset, this, &ActivityPage::showCount);
    connect(&m_model, &ActivityModel::rowsInserted, this, &ActivityPage::showCount);
}

void ActivityPage::setNames(const AuditNames &names)
{
    m_names = names;
    nameChoices();
    m_model.setNames(names);
}

void ActivityPage::showChart(const Chart &chart)
{
    m_chart->show(chart);
    m_total = chart.total();
    showCount();
}

void ActivityPage::showNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

ActivityFilter ActivityPage::filter() const
{
    ActivityFilter filter;
    filter.window = Window(std::max(0, m_window->currentIndex()));
    filter.client = LocalClientId(m_package->currentData().toString());
    filter.connection = ConnectionId(m_login->currentData().toString());
    if (m_verdict->currentIndex() > 0)
        filter.verdict = Audit::Verdict(m_verdict->currentIndex() - 1);
    return filter;
}

bool ActivityPage::isLive() const
{
    return m_live->isChecked();
}

void ActivityPage::showCount()
{
    const bool none = m_model.entries().isEmpty();
    m_table->setVisible(!none);
    m_none->setVisible(none);
    //: How many times tokens were handed out or calls passed on in the chosen time.
    m_count->setText(tr("%n hand-outs", nullptr, m_total));
    m_live->setToolTip(tr("Shows what happens as it happens"));
}

void ActivityPage::showWhole(const QModelIndex &index)
{
    QStringList lines;
    for (int column = 0; column < m_model.columnCount(); ++column)
        lines << index.siblingAtColumn(column).data(ActivityModel::LinesRole).toStringList();
    lines.removeAll(QString());
    const QPoint place = m_table->visualRect(index).bottomLeft() + QPoint(RowTextStart, 0);
    QToolTip::showText(m_table->viewport()->mapToGlobal(place), plainToolTip(lines.join(u'\n')),
                       m_table);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit asked();
    m_alarm->ringIn(Aging);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    m_alarm->stop();
    QWidget::hideEvent(event);
}

void ActivityPage::age()
{
    emit aged();
    // What was today may be yesterday.
    m_model.retranslate();
    m_alarm->ringIn(Aging);
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showNotice({});
        retranslate();
        m_model.retranslate();
        showCount();
    }
}

void ActivityPage::nameChoices()
{
    fill(m_package, tr("All packages"), choicesOf(m_names.packages));
    fill(m_login, tr("All logins"), choicesOf(m_names.logins));
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    m_live->setText(tr("Follow"));
    m_export->setText(tr("Export"));
    m_csv->setText(tr("As a table (CSV)\u2026"));
    m_json->setText(tr("As JSON\u2026"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setAccessibleDescription(tr("Enter shows an entry in full."));
    m_none->setText(tr("Nothing happened in this time that matches."));
    m_window->setAccessibleName(tr("Time"));
    m_package->setAccessibleName(tr("Package"));
    m_login->setAccessibleName(tr("Login"));
    m_verdict->setAccessibleName(tr("Outcome"));
    const auto rename = [](QComboBox *box, const QStringList &words, int fallback) {
        const QSignalBlocker quiet(box);
        const int chosen = box->currentIndex();
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(chosen < 0 ? fallback : chosen);
    };
    rename(m_window,
           {tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"),
            tr("Everything")},
           int(Window::Day));
    rename(m_verdict, {tr("All outcomes"), tr("Granted"), tr("Refused"), tr("Failed"), tr("Done")},
           0);
    nameChoices();
}

} // namespace Connector::Ui
