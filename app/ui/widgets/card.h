#pragma once

#include "ui/theme/tokens.h"

#include <QMargins>
#include <QWidget>

namespace Connector::Ui {

/// Between the edge of a card with text and the text.
inline constexpr QMargins CardMargins{Space::Two, Space::Two - 1, Space::Two, Space::Two - 1};

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
