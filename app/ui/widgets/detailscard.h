#pragma once

#include "ui/widgets/card.h"

#include <QList>
#include <QString>

class QGridLayout;

namespace Connector::Ui {

class TextLabel;

/// One line of details: what, and what it is.
struct DetailLine
{
    QString caption;
    QString text;

    bool operator==(const DetailLine &) const = default;
};

/// What is known about the chosen thing, as captions and values, under its name. Scrolls rather
/// than growing the window.
class DetailsCard final : public Card
{
    Q_OBJECT

public:
    explicit DetailsCard(QWidget *parent = nullptr);

    void describe(const QString &title, const QList<DetailLine> &lines);

private:
    void addLine(int position, const DetailLine &line);

    TextLabel *m_title;
    QGridLayout *m_lines;
};

} // namespace Connector::Ui
