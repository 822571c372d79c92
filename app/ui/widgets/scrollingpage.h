#pragma once

#include <QScrollArea>

namespace Connector::Ui {

/// A page that gets all the room there is and scrolls, up and down, only where it cannot shrink any
/// further. A page whose vertical policy is Minimum, one of text alone, does not shrink. It never
/// scrolls sideways: the window is as wide as the page needs.
class ScrollingPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollingPage)

public:
    /// Takes the page in, which has a layout.
    explicit ScrollingPage(QWidget *page, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace Connector::Ui
