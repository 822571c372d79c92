#include "ui/widgets/choicecard.h"

#include "ui/theme/connectorstyle.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace Connector::Ui {

namespace {

constexpr int TextStart = 2 * Space::Two;
constexpr int TextEnd = 56;
constexpr int SignSide = 18;
constexpr int PreferredWidth = 560;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &name, const QString &text)
{
    setText(name);
    m_what = text;
    setAccessibleName(name);
    setAccessibleDescription(text);
    updateGeometry();
}

void ChoiceCard::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ChoiceCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return {PreferredWidth, heightForWidth(PreferredWidth)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - TextStart - TextEnd), QWIDGETSIZE_MAX);
    const QFontMetrics body(fontOf(TextRole::Body));
    const int text = body.boundingRect(room, Qt::TextWordWrap, m_what).height();
    return 2 * Space::Two + QFontMetrics(fontOf(TextRole::Strong)).height() + Space::Half + text;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    const QColor tone = colours.of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = m_chosen || underMouse();
    painter.setPen(QPen(active ? tone : colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Space::CardRadius,
                            Space::CardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawRoundedRect(QRectF(Space::Two - 4, Space::Two, 4, height() - 2 * Space::Two), 2, 2);

    const QFontMetrics strong(fontOf(TextRole::Strong));
    painter.setPen(colours.text);
    painter.setFont(fontOf(TextRole::Strong));
    const QRect name(TextStart, Space::Two, width() - TextStart - TextEnd, strong.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setPen(colours.quiet);
    painter.setFont(fontOf(TextRole::Body));
    painter.drawText(name.adjusted(0, name.height() + Space::Half, 0, height()), Qt::TextWordWrap,
                     m_what);

    QRectF sign(0, 0, SignSide, SignSide);
    sign.moveCenter(QPointF(width() - TextEnd / 2.0, height() / 2.0));
    painter.translate(sign.center());
    painter.rotate(-90);
    drawGlyph(painter, Glyph::ChevronDown,
              QRectF(-SignSide / 2.0, -SignSide / 2.0, SignSide, SignSide),
              active ? tone : colours.quiet);
    painter.resetTransform();
    if (hasFocus())
        drawFocusRing(painter, rect(), Space::CardRadius, palette());
}

} // namespace Connector::Ui
