#pragma once

#include <QTableView>

namespace Connector::Ui {

/// The table of logins: one row is one thing, arrows move between rows, Tab leaves, Enter asks for
/// the details. As high as its rows if there is room.
class LoginsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LoginsTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void detailsRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptToRows();
    void adaptColumns();
    int heightFor(int rows) const;
};

} // namespace Connector::Ui
