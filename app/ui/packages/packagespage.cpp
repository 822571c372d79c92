#include "ui/packages/packagespage.h"

#include "ui/packages/packageaddresscard.h"
#include "ui/packages/packagestable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listanddetails.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int SearchWidth = 200;

} // namespace

PackagesPage::PackagesPage(PackagesModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_filter(new QSortFilterProxyModel(this))
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_search(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_summary(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_content(new QStackedLayout)
    , m_table(new PackagesTable)
    , m_details(new DetailsCard)
    , m_address(new PackageAddressCard(clock))
    , m_list(new ListAndDetails(m_table, m_details, m_address))
    , m_empty(new EmptyState)
{
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    // Whatever is written in the row.
    m_filter->setFilterKeyColumn(-1);
    m_table->setModel(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page, Space::Two + 2);
    column->setSpacing(0);
    column->addLayout(makeHeading());
    column->addSpacing(Space::One + 2);
    column->addWidget(m_summary);
    column->addSpacing(Space::Two - 2);
    column->addLayout(m_content, 1);
    m_content->addWidget(m_list);
    m_content->addWidget(m_empty);
    connectParts();
    addKeys();
    retranslate();
    onReset();
}

QLayout *PackagesPage::makeHeading()
{
    m_add->setDefault(true);
    m_add->setObjectName(QStringLiteral("addPackage"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFixedWidth(SearchWidth);
    auto *row = new WrappingRow(Space::One + Space::Half, 1);
    row->addWidget(m_title);
    row->addWidget(m_search);
    row->addWidget(m_add);
    row->setLineHeight(Space::ControlHeight);
    return row;
}

void PackagesPage::connectParts()
{
    connect(&m_model, &PackagesModel::modelReset, this, &PackagesPage::onReset);
    connect(&m_model, &PackagesModel::dataChanged, this, &PackagesPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_chosenId = current.data(PackagesModel::RowRole).value<PackageRow>().clientId;
                m_address->setNotice({});
                showChosen();
            });
    connect(m_add, &QPushButton::clicked, this, &PackagesPage::addRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        keepAChoice();
        showChosen();
    });
    const auto about = [this](auto signal) {
        return [this, signal] {
            if (const auto row = chosen())
                (this->*signal)(*row);
        };
    };
    connect(m_address, &PackageAddressCard::exampleRequested, this,
            about(&PackagesPage::exampleRequested));
    connect(m_address, &PackageAddressCard::loginsRequested, this,
            about(&PackagesPage::loginsRequested));
    connect(m_address, &PackageAddressCard::rotateRequested, this,
            about(&PackagesPage::rotateRequested));
    connect(m_address, &PackageAddressCard::revokeRequested, this,
            about(&PackagesPage::revokeRequested));
}

void PackagesPage::addKeys()
{
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    addAction(search);
}

void PackagesPage::setLoginsExist(bool exist)
{
    m_loginsExist = exist;
    retranslate();
}

void PackagesPage::choose(const LocalClientId &client)
{
    const QModelIndex source = sourceOf(client);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_search->clear();
    m_table->setCurrentIndex(m_filter->mapFromSource(source));
}

QModelIndex PackagesPage::sourceOf(const LocalClientId &client) const
{
    const auto &rows = m_model.rows();
    const auto found = std::ranges::find(rows, client, &PackageRow::clientId);
    return found == rows.end() ? QModelIndex() : m_model.index(int(found - rows.begin()), 0);
}

std::optional<PackageRow> PackagesPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    return index.data(PackagesModel::RowRole).value<PackageRow>();
}

void PackagesPage::onReset()
{
    const bool empty = m_model.rows().isEmpty();
    m_content->setCurrentIndex(empty ? 1 : 0);
    m_summary->setVisible(!empty);
    m_search->setVisible(!empty);
    // Whoever came or went, the same one stays chosen.
    if (const QModelIndex index = m_filter->mapFromSource(sourceOf(m_chosenId)); index.isValid())
        m_table->setCurrentIndex(index);
    keepAChoice();
    showChosen();
}

void PackagesPage::keepAChoice()
{
    const bool some = m_filter->rowCount() > 0;
    m_list->showMatches(some);
    if (some && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void PackagesPage::showChosen()
{
    const Milliseconds wall = m_clock.now().wall;
    const auto &rows = m_model.rows();
    const auto working =
        std::ranges::count_if(rows, [wall](const auto &row) { return !isStopped(row, wall); });
    //: %1 of %2 packages may log in.
    m_summary->setText(tr("%1 of %2 in use").arg(working).arg(rows.size()));
    const auto row = chosen();
    m_list->showCards(row.has_value());
    if (!row)
        return;
    const QString environment =
        row->logins.isEmpty() ? QString() : environmentName(row->environment);
    m_details->describe(dotted({row->name, environment}), packageDetails(*row, wall));
    m_address->describe(*row, isStopped(*row, wall));
}

void PackagesPage::showNotice(const QString &words)
{
    m_address->setNotice(words);
}

void PackagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit opened();
}

void PackagesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
}

void PackagesPage::retranslate()
{
    m_title->setText(tr("Packages"));
    m_search->setPlaceholderText(tr("Search package or login"));
    m_search->setAccessibleName(tr("Search package or login"));
    m_list->setNoMatchWords(tr("No package matches."));
    m_add->setText(tr("Add a package"));
    m_add->setEnabled(m_loginsExist);
    m_table->setAccessibleName(tr("Packages"));
    m_empty->setWords(
        tr("No packages yet"),
        m_loginsExist
            ? tr("Each accounting package gets credentials of its own, good on this computer only, "
                 "so that one can be stopped without the others.")
            : tr("A package needs a login that it may use. Adding a login makes credentials for "
                 "its package too."));
    showChosen();
}

} // namespace Connector::Ui
