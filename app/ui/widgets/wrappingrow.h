#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace Connector::Ui {

/// Widgets in a row that goes on in a next line where the width ends, so that a narrow window, a
/// long language or a large font cuts nothing off. The first `lead` items stand at the left, the
/// others at the right end of their line; without a lead all stand at the left.
class WrappingRow final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappingRow)

public:
    explicit WrappingRow(int spacing, int lead = 0);
    ~WrappingRow() override;

    /// Every line is at least as high.
    void setLineHeight(int height);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// In one line.
    QSize sizeHint() const override;
    /// As wide as the widest item, as high as its lines are at the width of now: whoever asks for
    /// the least height of a page seldom asks at which width.
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Line
    {
        QList<QLayoutItem *> atLeft = {};
        QList<QLayoutItem *> atRight = {};
        int width = 0;
        int height = 0;
    };

    QList<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_lead;
    int m_lineHeight = 0;
    int m_height = 0;
};

} // namespace Connector::Ui
