#pragma once

#include <QHeaderView>

namespace Connector::Ui {

/// The captions of a table's columns, in the quiet tone over a hairline.
class CaptionHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// Where a caption starts in its column, in the first one and in the others: where the text of
    /// the rows below starts.
    CaptionHeader(int firstStart, int otherStart, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_firstStart;
    int m_otherStart;
};

} // namespace Connector::Ui
