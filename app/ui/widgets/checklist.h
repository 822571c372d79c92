#pragma once

#include "ui/theme/glyphs.h"
#include "ui/widgets/card.h"

#include <QList>

class QVBoxLayout;

namespace Connector::Ui {

/// One line of a checklist.
struct CheckLine
{
    Glyph shape = Glyph::Idle;
    Tone tone = Tone::Quiet;
    QString title = {};
    QString detail = {};
    /// At the right, for example "12 ms".
    QString note = {};

    bool operator==(const CheckLine &) const = default;
};

/// What was looked at, one row each: sign, what, what was found, how long it took.
class Checklist final : public Card
{
    Q_OBJECT

public:
    /// Wide: words and time beside the name. Narrow: the words below it.
    enum class Shape { Wide, Narrow };

    explicit Checklist(Shape shape, QWidget *parent = nullptr);

    void setLines(const QList<CheckLine> &lines);

private:
    class Row;

    Shape m_shape;

    QVBoxLayout *m_column;
    QList<Row *> m_rows;
};

} // namespace Connector::Ui
