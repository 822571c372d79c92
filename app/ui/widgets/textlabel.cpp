#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace Connector::Ui {

TextLabel::TextLabel(TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Dressing changes the palette once more; the second time it finds nothing to change.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    setFont(fontOf(m_role));
    // From the application: the label's own palette already carries the previous tone. Empty but
    // for the one role, so that everything else goes on being inherited.
    QPalette own;
    own.setColor(QPalette::WindowText, tokensOf(QGuiApplication::palette()).of(m_tone));
    setPalette(own);
}

} // namespace Connector::Ui
