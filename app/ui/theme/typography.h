#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace Connector::Ui {

/// The few sizes of text there are. All of them grow with the system's font when that is larger
/// than 15 px, so that people who enlarged it are not overruled.
enum class TextRole {
    /// 20 px semibold: the name of a page.
    Title,
    /// 14 px.
    Body,
    /// 14 px semibold.
    Strong,
    /// 12 px: second lines and captions.
    Caption,
    /// 13 px semibold: the name of a card.
    CardTitle,
    /// 15 px semibold: a countdown.
    Number,
    /// 13 px in the system's fixed-width font: addresses and ids.
    Code,
};

/// The parts of one line with a middle dot between them; empty ones are left out.
QString dotted(QStringList parts);

QFont fontOf(TextRole role, const QFont &system);
/// With the font of the application.
QFont fontOf(TextRole role);

/// Draws a line whose digits are all equally wide, so that a ticking number does not dance. Digits
/// of a proportional font keep their shape; only their cells are equal.
void drawTabular(QPainter &painter, const QRectF &area, const QString &text);
qreal tabularWidth(const QFont &font, const QString &text);

} // namespace Connector::Ui
