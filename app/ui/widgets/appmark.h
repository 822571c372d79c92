#pragma once

#include <QWidget>

namespace Connector::Ui {

/// The sign of the program as a picture of this side length.
class AppMark final : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Connector::Ui
