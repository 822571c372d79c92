#pragma once

#include <QWidget>

namespace Connector::Ui {

/// A surface with a hairline and round corners. What lies on it is laid out by its user.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Connector::Ui
