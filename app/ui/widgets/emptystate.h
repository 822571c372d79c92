#pragma once

#include "ui/widgets/card.h"

namespace Connector::Ui {

class TextLabel;

/// What a page shows instead of a list that has nothing in it yet: the mark, what is missing, and
/// what it is good for.
class EmptyState final : public Card
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace Connector::Ui
