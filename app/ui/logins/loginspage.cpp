#include "ui/logins/loginspage.h"

#include "ui/logins/detailwords.h"
#include "ui/logins/logincards.h"
#include "ui/logins/loginsfilter.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginstable.h"
#include "ui/logins/summary.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listanddetails.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int SearchWidth = 200;

constexpr std::array Groups{LoginGroup::Ready,    LoginGroup::UnderWay, LoginGroup::NeedsPerson,
                            LoginGroup::Keychain, LoginGroup::Waiting,  LoginGroup::Paused};

QLayout *inset(QLayout *content)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, Space::One, 0);
    row->addLayout(content);
    return row;
}

} // namespace

LoginsPage::LoginsPage(LoginsModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_filter(new LoginsFilter(this))
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_practiceChip(new EnvironmentChip(this))
    , m_search(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_byCompany(new QPushButton(this))
    , m_summary(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_content(new QStackedLayout)
    , m_table(new LoginsTable)
    , m_details(new DetailsCard)
    , m_address(new LoginAddressCard(clock))
    , m_list(new ListAndDetails(m_table, m_details, m_address))
    , m_empty(new EmptyState)
{
    m_filter->setSourceModel(&m_model);
    m_table->setModel(m_filter);
    auto *column = new QVBoxLayout(this);
    // The words of the flat button end where everything else does; its margin does not.
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page - Space::One,
                               Space::Two + 2);
    column->setSpacing(0);
    column->addLayout(inset(makeHeading()));
    column->addSpacing(Space::One + 2);
    auto *line = new QHBoxLayout;
    // Every state there is makes it longer than a narrow window.
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    line->addWidget(m_byCompany);
    column->addLayout(line);
    column->addSpacing(Space::One);
    column->addLayout(inset(m_content), 1);
    m_content->addWidget(m_list);
    m_content->addWidget(m_empty);
    setAddAvailable(false);
    connectParts();
    addKeys();
    retranslate();
    onRowsEdited();
}

QLayout *LoginsPage::makeHeading()
{
    m_practiceChip->setEnvironment(Profiles::Environment::Practice);
    m_search->setMinimumWidth(SearchWidth);
    m_search->setMaximumWidth(SearchWidth);
    // Not only on the first show: another language has longer words.
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setDefault(true);
    m_add->setObjectName(QStringLiteral("add"));
    auto *row = new WrappingRow(Space::One + Space::Half, 2);
    row->addWidget(m_title);
    row->addWidget(m_practiceChip);
    row->addWidget(m_search);
    row->addWidget(m_group);
    row->addWidget(m_add);
    // Also without controls as high as with them.
    row->setLineHeight(Space::ControlHeight);
    return row;
}

void LoginsPage::connectParts()
{
    connect(&m_model, &LoginsModel::rowsEdited, this, &LoginsPage::onRowsEdited);
    connect(m_search, &QLineEdit::textChanged, m_filter, &LoginsFilter::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, &LoginsPage::keepAChoice);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int position) {
        m_filter->setGroup(position <= 0 ? std::optional<LoginGroup>()
                                         : Groups.at(std::size_t(position) - 1));
        keepAChoice();
    });
    connect(m_add, &QPushButton::clicked, this, &LoginsPage::addRequested);
    m_byCompany->setCheckable(true);
    m_byCompany->setFlat(true);
    m_byCompany->setObjectName(QStringLiteral("byCompany"));
    connect(m_byCompany, &QPushButton::toggled, this, [this](bool byCompany) {
        m_filter->setByCompany(byCompany);
        m_table->setByCompany(byCompany);
        // It has moved, and is still the one described below.
        m_table->scrollTo(m_table->currentIndex());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_address->closeMenus();
        m_address->setNotice({});
        showChosen();
        emit chosenChanged();
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LoginsPage::showMenu);
    connect(m_address, &LoginAddressCard::requested, this, &LoginsPage::onRequested);
    connect(m_address, &LoginAddressCard::addressCopied, this, [this] {
        if (const auto name = chosen())
            emit addressCopied(*name);
    });
}

void LoginsPage::addKeys()
{
    auto *renew = new QAction(this);
    renew->setShortcut(Qt::CTRL | Qt::Key_R);
    renew->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(renew, &QAction::triggered, this, &LoginsPage::requestRenewal);
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    addActions({renew, search});
}

void LoginsPage::setAddAvailable(bool available)
{
    m_add->setVisible(available);
    inviteToAdd();
}

void LoginsPage::setContinues(bool continues)
{
    m_continues = continues;
    retranslate();
}

void LoginsPage::choose(const Broker::LoginName &name)
{
    const QModelIndex source = m_model.index(m_model.rowOf(name), LoginsModel::Login);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
        m_group->setCurrentIndex(0);
    }
    m_table->setCurrentIndex(m_filter->mapFromSource(source));
}

std::optional<Broker::LoginName> LoginsPage::chosen() const
{
    const auto row = chosenRow();
    return row ? std::optional(row->name) : std::nullopt;
}

void LoginsPage::showNotice(const Broker::LoginName &name, const QString &text)
{
    if (chosen() == name)
        m_address->setNotice(text);
}

std::optional<LoginRow> LoginsPage::chosenRow() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    return index.data(LoginsModel::RowRole).value<LoginRow>();
}

void LoginsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setTicking(true);
    inviteToAdd();
}

void LoginsPage::hideEvent(QHideEvent *event)
{
    m_model.setTicking(false);
    QWidget::hideEvent(event);
}

void LoginsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
}

void LoginsPage::onRowsEdited()
{
    const bool empty = m_model.rows().isEmpty();
    m_summary->setText(summaryText(summaryOf(m_model.rows())));
    m_summary->setVisible(!empty);
    m_byCompany->setVisible(!empty);
    m_search->setVisible(!empty);
    m_group->setVisible(!empty);
    m_practiceChip->setVisible(areAllPractice(m_model.rows()));
    m_content->setCurrentIndex(empty ? 1 : 0);
    inviteToAdd();
    keepAChoice();
    showChosen();
}

void LoginsPage::inviteToAdd()
{
    // The one thing to do in an empty window is one key away. Behind the wizard it would take the
    // focus from there.
    if (isVisible() && m_model.rows().isEmpty() && m_add->isVisibleTo(this))
        m_add->setFocus();
}

void LoginsPage::keepAChoice()
{
    const bool none = m_filter->rowCount() == 0;
    m_list->showMatches(!none);
    if (!m_table->currentIndex().isValid() && !none)
        m_table->setCurrentIndex(m_filter->index(0, LoginsModel::Login));
}

void LoginsPage::showChosen()
{
    const auto row = chosenRow();
    m_list->showCards(row.has_value());
    if (!row)
        return;
    m_details->describe(dotted({displayName(*row), environmentName(row->environment)}),
                        detailLines(*row, m_clock.now()));
    m_address->describe(*row);
}

void LoginsPage::showMenu(const QPoint &place)
{
    // The key asks where the cursor of the table is, the mouse where it points.
    QModelIndex index = m_table->indexAt(place);
    if (!index.isValid() && !m_table->viewport()->underMouse())
        index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const QRect row = m_table->visualRect(index);
    const QPoint inRow = row.contains(place) ? place : row.center();
    m_address->popUp(m_table->viewport()->mapToGlobal(inRow));
}

void LoginsPage::requestRenewal()
{
    if (const auto row = chosenRow(); row && mayRenew(*row))
        emit renewRequested(row->name);
}

void LoginsPage::onRequested(LoginAction action)
{
    if (action == LoginAction::Renew)
        requestRenewal();
    else if (const auto name = chosen())
        emit actionRequested(*name, action);
}

void LoginsPage::retranslate()
{
    m_title->setText(tr("Logins"));
    m_search->setPlaceholderText(tr("Search company or TIN"));
    m_search->setAccessibleName(tr("Search company or TIN"));
    m_add->setText(m_continues ? tr("Continue adding") : tr("Add a login"));
    m_list->setNoMatchWords(tr("No login matches."));
    m_byCompany->setText(tr("By company"));
    m_byCompany->setToolTip(tr("Groups the logins by company"));
    m_empty->setWords(tr("No logins yet"),
                      tr("A login keeps a token ready for your accounting package. Credentials go "
                         "into the keychain of this computer and never come out again."));
    m_group->setAccessibleName(tr("Show logins by state"));
    const QSignalBlocker quiet(m_group);
    const int chosenGroup = std::max(0, m_group->currentIndex());
    m_group->clear();
    m_group->addItems({tr("All states"), tr("Ready"), tr("Logging in"), tr("Needs you"),
                       tr("Keychain"), tr("Waiting"), tr("Paused")});
    m_group->setCurrentIndex(chosenGroup);
}

} // namespace Connector::Ui
