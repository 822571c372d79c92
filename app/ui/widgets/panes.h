#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace Connector::Ui {

/// Two widgets beside each other, the widths in the ratio of their shares, as long as each gets the
/// width it needs; in less room one above the other, in equal halves. One that is left alone has
/// all the room.
class Panes final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    Panes(QWidget *first, int firstShare, QWidget *second, int secondShare, int spacing);
    ~Panes() override;

    bool isStacked() const { return m_stacked; }

    /// Takes no more than the two.
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    /// Beside each other.
    QSize sizeHint() const override;
    /// As wide as the wider one, as high as they are at the width of now.
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    void placeBeside(const QRect &area);
    void placeStacked(const QRect &area);

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
    std::array<int, 2> m_shares;
    bool m_stacked = false;
};

} // namespace Connector::Ui
