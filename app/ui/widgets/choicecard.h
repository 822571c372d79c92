#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace Connector::Ui {

/// A large button that is one of a few ways to go on: a name, what it means, and for an environment
/// its chip. Pressing it chooses and goes on.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    /// The name is also the accessible name, the text the description.
    void setWords(const QString &name, const QString &text);
    /// The colour of the bar at its left.
    void setTone(Tone tone);
    /// This is what was chosen before.
    void setChosen(bool chosen);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
    Tone m_tone = Tone::Accent;
    bool m_chosen = false;
};

} // namespace Connector::Ui
