#pragma once

#include "ui/logins/loginhistory.h"
#include "ui/theme/tokens.h"

class QPainter;
class QRect;

namespace Connector::Ui {

/// The last 24 hours of a login as it is drawn: half hours up to the newest.
struct LoginStrip
{
    QList<HistorySlot> filled = {};
    qint64 newest = 0;
    /// Of failures: the colour for persons is for what still asks for one.
    Tone failureTone = Tone::Waiting;

    bool operator==(const LoginStrip &) const = default;
};

/// "212 hand-outs, 24 logins, 2 failures", for people who do not look.
QString stripWords(const LoginStrip &strip);

/// Bars for hand-outs over a line of dots, a mark below for a login, a bar in another colour where
/// something failed. With `wideStrip` pixels the bars are twice as wide as with `narrowStrip`,
/// which it needs at least.
void paintStrip(QPainter &painter, const QRect &area, const LoginStrip &strip,
                const Tokens &colours);
inline constexpr int narrowStrip = LoginHistory::spans * 2;
inline constexpr int wideStrip = LoginHistory::spans * 3;

} // namespace Connector::Ui

Q_DECLARE_METATYPE(Connector::Ui::LoginStrip)
