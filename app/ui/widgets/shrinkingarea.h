#pragma once

#include <QScrollArea>

namespace Connector::Ui {

/// Shows a widget of wrapped text: as high as the text where there is room, and scrolling where
/// there is not, so that a long text never makes a window grow.
class ShrinkingArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ShrinkingArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightOfText() const;
    int heightFor(int width) const;
    void fit();
};

} // namespace Connector::Ui
