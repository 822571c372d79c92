#include "ui/widgets/checklist.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Connector::Ui {

namespace {

constexpr int SignSide = 20;
constexpr int TextStart = 54;
constexpr int TitleWidth = 132;

} // namespace

class Checklist::Row final : public QWidget
{
public:
    Row(bool first, Shape shape, QWidget *parent)
        : QWidget(parent)
        , m_first(first)
        , m_title(new TextLabel(TextRole::Strong, Tone::Normal, this))
        , m_detail(new TextLabel(TextRole::Body, Tone::Quiet, this))
        , m_note(new TextLabel(TextRole::Body, Tone::Quiet, this))
    {
        const bool wide = shape == Shape::Wide;
        auto *row = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
        row->setContentsMargins(TextStart, 11, Space::Two, 11);
        row->setSpacing(wide ? Space::One + 2 : 2);
        if (wide)
            m_title->setFixedWidth(TitleWidth);
        m_note->setVisible(wide);
        for (TextLabel *label : {m_title, m_detail, m_note})
            label->setWordWrap(true);
        row->addWidget(m_title);
        row->addWidget(m_detail, 1);
        row->addWidget(m_note);
        m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

    void show(const CheckLine &line)
    {
        if (line == m_line)
            return;
        m_line = line;
        m_title->setText(line.title);
        m_detail->setText(line.detail);
        m_note->setText(line.note);
        setAccessibleName(line.title);
        setAccessibleDescription(line.detail);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens colours = tokensOf(palette());
        QPainter painter(this);
        if (!m_first)
            painter.fillRect(QRect(1, 0, width() - 2, 1), colours.line);
        QRectF sign(0, 0, SignSide, SignSide);
        sign.moveCenter(QPointF(26, height() / 2.0));
        drawGlyph(painter, m_line.shape, sign, colours.of(m_line.tone));
    }

private:
    bool m_first;
    CheckLine m_line;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_note;
};

Checklist::Checklist(Shape shape, QWidget *parent)
    : Card(parent)
    , m_shape(shape)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Checklist::setLines(const QList<CheckLine> &lines)
{
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast();
    while (m_rows.size() < lines.size()) {
        m_rows << new Row(m_rows.isEmpty(), m_shape, this);
        m_column->addWidget(m_rows.last());
    }
    for (int position = 0; position < lines.size(); ++position)
        m_rows.at(position)->show(lines.at(position));
}

} // namespace Connector::Ui
