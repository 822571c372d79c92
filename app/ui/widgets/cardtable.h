#pragma once

#include <QMargins>
#include <QTableView>

namespace Connector::Ui {

/// Round a table on a card: square corners inside round ones.
inline constexpr QMargins TableMargins{1, 1, 1, 8};

/// A table that lies on a card: one row is one thing, arrows move between rows, Tab leaves, Enter
/// asks for the details. As high as its rows if there is room. Its delegate paints with
/// rowpainting.h.
class CardTable : public QTableView
{
    Q_OBJECT

public:
    explicit CardTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void detailsRequested(const QModelIndex &index);

protected:
    /// Gives columns their widths, after a change of rows, texts or the room there is.
    virtual void adaptColumns() = 0;
    virtual int heightOfRow() const;
    /// What rows have beyond heightOfRow(), all together.
    virtual int extraHeight() const { return 0; }

    /// As wide as the widest text of the column that is in sight.
    int widest(int column, int least, int most) const;
    virtual void adaptToRows();

    /// A row is one thing: Home and End lead to the first and the last one.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightFor(int rows) const;
};

} // namespace Connector::Ui
