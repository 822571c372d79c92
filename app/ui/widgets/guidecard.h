#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QStringList>

class QVBoxLayout;

namespace Connector::Ui {

class TextLabel;

/// Numbered steps beside a form, and a remark with a bar at its left. Texts may emphasise with <b>;
/// they are ours, never a server's.
class GuideCard final : public Card
{
    Q_OBJECT

public:
    explicit GuideCard(QWidget *parent = nullptr);

    /// Of the title: what is wrong stands out.
    void setTitleTone(Tone tone);
    void setWords(const QString &title, const QStringList &steps, const QString &remark);

private:
    TextLabel *m_title;
    QVBoxLayout *m_steps;
    QWidget *m_remarkBox;
    TextLabel *m_remark;
};

} // namespace Connector::Ui
