#include "ui/widgets/cardtable.h"

#include "ui/widgets/captionheader.h"
#include "ui/widgets/rowpainting.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int LeastRowsShown = 2;
constexpr int RowsMeasured = 40;

} // namespace

CardTable::CardTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new CaptionHeader(RowTextStart, 0, this));
    horizontalHeader()->setMinimumSectionSize(60);
    // Rows in sight decide how wide a column is, not the next thousand.
    horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CardTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &CardTable::adaptToRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CardTable::adaptToRows);
    connect(model, &QAbstractItemModel::modelReset, this, &CardTable::adaptToRows);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                // One cell alone, such as a countdown, never moves a column.
                if (from.column() != to.column())
                    adaptColumns();
            });
    adaptToRows();
}

void CardTable::adaptToRows()
{
    // Goes through all rows.
    if (verticalHeader()->defaultSectionSize() != heightOfRow())
        verticalHeader()->setDefaultSectionSize(heightOfRow());
    adaptColumns();
    setMaximumHeight(heightFor(model()->rowCount()) + extraHeight());
    updateGeometry();
}

int CardTable::heightOfRow() const
{
    return twoLineRowHeight();
}

int CardTable::widest(int column, int least, int most) const
{
    const int header =
        QFontMetrics(fontOf(TextRole::Caption))
            .horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    return std::clamp(std::max(sizeHintForColumn(column), header + Space::Two), least,
                      std::max(least, most));
}

int CardTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * heightOfRow();
}

QSize CardTable::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            heightFor(model() ? model()->rowCount() : 0) + extraHeight()};
}

QSize CardTable::minimumSizeHint() const
{
    const int rows = model() ? std::min(LeastRowsShown, model()->rowCount()) : 0;
    return {QTableView::minimumSizeHint().width(), heightFor(rows)};
}

void CardTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit detailsRequested(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
    // The ring goes round the row, the view repaints the cell only.
    viewport()->update();
}

QModelIndex CardTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void CardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model())
        adaptColumns();
}

void CardTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (!model())
        return;
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        adaptToRows();
}

} // namespace Connector::Ui
