#include "ui/activity/activitytable.h"

#include "ui/activity/activitymodel.h"
#include "ui/logins/loginsmodel.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace Connector::Ui {

namespace {

constexpr int TimeWidth = 110;
constexpr int NameShare = 24;

class ActivityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens colours = tokensOf(option.palette);
        paintRowGround(*painter, option, index, colours);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(0, 0, 0, -1);
        QRect text = cell.adjusted(0, 0, -ColumnGap, 0);
        const auto lines = index.data(ActivityModel::LinesRole).toStringList();
        RowLine upper{lines.value(0), TextRole::Body, colours.text};
        if (index.column() == ActivityModel::What) {
            const auto words = index.data(ActivityModel::WordsRole).value<StateWords>();
            paintRowSign(*painter, cell, words.shape, colours.of(words.shapeTone));
            text.setLeft(text.left() + RowTextStart);
            upper.colour = colours.of(words.tone);
        }
        paintTwoLines(*painter, text, upper, {lines.value(1), TextRole::Caption, colours.quiet});
        painter->restore();
        paintRowFocus(*painter, option, index, colours);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {TimeWidth, twoLineRowHeight()};
    }
};

} // namespace

ActivityTable::ActivityTable(QWidget *parent)
    : CardTable(parent)
{
    setObjectName(QStringLiteral("activity"));
    setItemDelegate(new ActivityDelegate(this));
}

void ActivityTable::adaptColumns()
{
    const int name = viewport()->width() * NameShare / 100;
    setColumnWidth(ActivityModel::Package, name);
    setColumnWidth(ActivityModel::Login, name);
    setColumnWidth(ActivityModel::Time, TimeWidth);
}

int ActivityTable::heightOfRow() const
{
    return twoLineRowHeight() - Space::One - Space::Half;
}

} // namespace Connector::Ui
