#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QLabel>

namespace Connector::Ui {

/// A label with a role instead of a font and a tone instead of a colour. Plain text only: what it
/// shows may come from a server.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextRole m_role;
    Tone m_tone;
};

} // namespace Connector::Ui
