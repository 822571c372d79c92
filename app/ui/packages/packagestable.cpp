#include "ui/packages/packagestable.h"

#include "ui/logins/loginsmodel.h"
#include "ui/packages/packagesmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int LeastPackageWidth = 240;
constexpr int LeastEnvironmentWidth = 116;
constexpr int LoginsShare = 26;
constexpr int LeastUseWidth = 150;

PackageRow rowOf(const QModelIndex &index)
{
    return index.data(PackagesModel::RowRole).value<PackageRow>();
}

StateWords wordsOf(const QModelIndex &index)
{
    return index.data(PackagesModel::WordsRole).value<StateWords>();
}

/// Shape, name over client id; environment; logins over rights; last use over its program.
class PackagesDelegate final : public QStyledItemDelegate
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
        paintCell(*painter, option.rect.adjusted(0, 0, 0, -1), index, colours);
        painter->restore();
        paintRowFocus(*painter, option, index, colours);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        int width = 0;
        if (index.column() == PackagesModel::Environment)
            width = chipSize(environmentName(rowOf(index).environment)).width() + ColumnGap;
        if (index.column() == PackagesModel::LastUse) {
            const StateWords words = wordsOf(index);
            const QFontMetrics title(fontOf(TextRole::Strong));
            const QFontMetrics detail(fontOf(TextRole::Caption));
            width = std::max(title.horizontalAdvance(words.title),
                             detail.horizontalAdvance(words.detail))
                + ColumnGap + 2;
        }
        return {width, twoLineRowHeight()};
    }

private:
    static void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                          const Tokens &colours)
    {
        const PackageRow row = rowOf(index);
        const StateWords words = wordsOf(index);
        const QRect text = cell.adjusted(0, 0, -ColumnGap, 0);
        const QColor main = row.revokedAt ? colours.quiet : colours.text;
        switch (index.column()) {
        case PackagesModel::Package:
            paintRowSign(painter, cell, words.shape, colours.of(words.shapeTone));
            paintTwoLines(painter, text.adjusted(RowTextStart, 0, 0, 0),
                          {row.name, TextRole::Body, main},
                          {row.clientId.toString(), TextRole::Caption, colours.quiet});
            break;
        case PackagesModel::Environment:
            if (!row.logins.isEmpty()) {
                drawChip(painter, QRectF(text), environmentName(row.environment),
                         colours.of(toneOf(row.environment)));
            }
            break;
        case PackagesModel::Logins:
            paintTwoLines(painter, text,
                          {row.logins.join(QStringLiteral(", ")), TextRole::Body, main},
                          {rightsWords(row.rights), TextRole::Caption, colours.quiet});
            break;
        case PackagesModel::LastUse:
            paintTwoLines(painter, text, {words.title, TextRole::Strong, colours.of(words.tone)},
                          {words.detail, TextRole::Caption, colours.quiet});
            break;
        default:
            break;
        }
    }
};

} // namespace

PackagesTable::PackagesTable(QWidget *parent)
    : CardTable(parent)
{
    setObjectName(QStringLiteral("packages"));
    setItemDelegate(new PackagesDelegate(this));
}

void PackagesTable::adaptColumns()
{
    const int room = viewport()->width() - LeastPackageWidth;
    const int environment = widest(PackagesModel::Environment, LeastEnvironmentWidth, room / 4);
    const int use = widest(PackagesModel::LastUse, LeastUseWidth, (room - environment) / 2);
    const int logins = std::max(viewport()->width() * LoginsShare / 100, LeastUseWidth);
    setColumnWidth(PackagesModel::Environment, environment);
    setColumnWidth(PackagesModel::LastUse, use);
    setColumnWidth(PackagesModel::Logins, std::min(logins, room - environment - use));
}

} // namespace Connector::Ui
