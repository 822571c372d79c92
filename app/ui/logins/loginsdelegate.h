#pragma once

#include <QStyledItemDelegate>

namespace Connector::Ui {

/// Paints a login as a row: shape, name over TIN, environment chip, state words, countdown over the
/// bar of the life that is left. Tokens come from the palette, texts from the model's roles.
class LoginsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Connector::Ui
