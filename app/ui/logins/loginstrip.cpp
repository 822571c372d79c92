#include "ui/logins/loginstrip.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Connector::Ui {

namespace {

constexpr int StripHeight = 30;
constexpr int DotHeight = 4;
constexpr int MarkHeight = 2;
constexpr int MarkGap = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::LoginStrip)
};

/// A busy half hour must not make the others vanish.
int heightOf(int count, int most, int room)
{
    if (count == 0)
        return 0;
    return std::max(DotHeight + 2, int(std::lround(room * std::sqrt(double(count) / most))));
}

} // namespace

QString stripWords(const LoginStrip &strip)
{
    HistorySlot sum;
    for (const HistorySlot &slot : strip.filled) {
        sum.handOuts += slot.handOuts;
        sum.logins += slot.logins;
        sum.failures += slot.failures;
    }
    QStringList words{Tr::tr("%n hand-outs", nullptr, sum.handOuts),
                      Tr::tr("%n logins", nullptr, sum.logins)};
    if (sum.failures > 0)
        words << Tr::tr("%n failures", nullptr, sum.failures);
    return words.join(QStringLiteral(", "));
}

void paintStrip(QPainter &painter, const QRect &area, const LoginStrip &strip,
                const Tokens &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int top = area.top() + (area.height() - StripHeight) / 2;
    const int room = StripHeight - MarkGap - MarkHeight;
    const int bottom = top + room;
    const int step = area.width() < wideStrip ? 2 : 3;
    // With a gap, so that one busy half hour is told from the next.
    const int bar = step - 1;
    const auto left = [&](qint64 slot) {
        return area.left() + int(slot - strip.newest + LoginHistory::spans - 1) * step;
    };
    int most = 1;
    for (const HistorySlot &slot : strip.filled)
        most = std::max(most, slot.handOuts);
    for (int position = 0; position < LoginHistory::spans; ++position) {
        painter.fillRect(area.left() + position * step, bottom - DotHeight, bar, DotHeight,
                         colours.line);
    }
    for (const HistorySlot &slot : strip.filled) {
        if (slot.slot <= strip.newest - LoginHistory::spans || slot.slot > strip.newest)
            continue;
        const int x = left(slot.slot);
        if (const int height = heightOf(slot.handOuts, most, room); height > 0)
            painter.fillRect(x, bottom - height, bar, height, colours.accent);
        if (slot.failures > 0)
            painter.fillRect(x, bottom - room / 2, bar, room / 2, colours.of(strip.failureTone));
        if (slot.logins > 0)
            painter.fillRect(x, bottom + MarkGap, bar, MarkHeight, colours.good);
    }
    painter.restore();
}

} // namespace Connector::Ui
