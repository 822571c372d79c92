#include "ui/shell/navrail.h"

#include "ui/theme/connectorstyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/appmark.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int RailWidth = 196;
constexpr int MarkSide = 24;
constexpr int SignSide = 18;
constexpr int NameStart = 39;

} // namespace

NavButton::NavButton(Glyph glyph, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setName(const QString &name)
{
    setText(name);
    describe();
    updateGeometry();
}

void NavButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count > 0 ? tr("%n needs you", nullptr, m_count) : QString());
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    return {NameStart + metrics.horizontalAdvance(text()) + Space::Page,
            std::max(Space::ControlHeight, metrics.height() + Space::Two)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(colours.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? colours.surface : colours.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Space::ControlRadius,
                                Space::ControlRadius);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), Space::ControlRadius, palette());

    const QColor colour = isChecked() ? colours.text : colours.quiet;
    QRectF sign(0, 0, SignSide, SignSide);
    sign.moveCenter(QPointF(20, height() / 2.0));
    drawGlyph(painter, m_glyph, sign, colour);

    painter.setPen(colour);
    painter.setFont(fontOf(isChecked() ? TextRole::Strong : TextRole::Body));
    const QRect name = rect().adjusted(NameStart, 0, m_count > 0 ? -28 : -Space::Half, 0);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    if (m_count > 0) {
        painter.setPen(colours.person);
        painter.setFont(fontOf(TextRole::Caption));
        painter.drawText(rect().adjusted(0, 0, -Space::One - 3, 0),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
}

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_destinations(new QVBoxLayout)
    , m_endpointCaption(new TextLabel(TextRole::Caption, Tone::Quiet, this))
    , m_endpoint(new TextLabel(TextRole::Code, Tone::Quiet, this))
{
    setMinimumWidth(RailWidth);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_column->setContentsMargins(9, Space::Two + 4, 10, Space::Page);
    m_column->setSpacing(0);
    m_column->addWidget(makeBrand());
    m_column->addSpacing(Space::Page);
    m_destinations->setSpacing(0);
    m_column->addLayout(m_destinations);
    m_column->addStretch();
    for (TextLabel *label : {m_endpointCaption, m_endpoint}) {
        label->setContentsMargins(11, 0, 0, 0);
        m_column->addWidget(label);
    }
    m_endpoint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    retranslate();
    setEndpoint({});
}

QWidget *NavRail::makeBrand()
{
    auto *brand = new QWidget(this);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(9, 0, 0, 0);
    row->setSpacing(Space::One + 2);
    row->addWidget(new AppMark(MarkSide, brand));
    auto *name = new TextLabel(TextRole::Strong, Tone::Normal, brand);
    name->setText(QStringLiteral("MyInvois\nConnector"));
    row->addWidget(name, 1);
    return brand;
}

int NavRail::addDestination(Glyph glyph, const QString &name)
{
    auto *button = new NavButton(glyph, this);
    button->setName(name);
    const int position = int(m_all.size());
    m_all << button;
    // A second click must not leave none checked.
    connect(button, &NavButton::clicked, this, [this, position] { setCurrent(position); });
    // Assistive technology toggles instead of clicking.
    connect(button, &NavButton::toggled, this, [this, position](bool checked) {
        if (!checked || position == m_current)
            return;
        setCurrent(position);
        emit chosen(position);
    });
    m_destinations->addWidget(button);
    return position;
}

void NavRail::setName(int position, const QString &name)
{
    m_all.at(position)->setName(name);
}

void NavRail::setCount(int position, int count)
{
    m_all.at(position)->setCount(count);
}

void NavRail::setCurrent(int position)
{
    m_current = position;
    // Not a button group: that would make one tab stop of all destinations.
    for (int other = 0; other < m_all.size(); ++other)
        m_all.at(other)->setChecked(other == position);
}

void NavRail::setEndpoint(const QString &address)
{
    m_endpoint->setText(address);
    m_endpoint->setVisible(!address.isEmpty());
    m_endpointCaption->setVisible(!address.isEmpty());
}

void NavRail::setObstacle(const QString &words)
{
    m_obstacle = words;
    m_endpointCaption->setTone(words.isEmpty() ? Tone::Quiet : Tone::Person);
    for (TextLabel *label : {m_endpointCaption, m_endpoint}) {
        label->setToolTip(words);
        label->setAccessibleDescription(words);
    }
    retranslate();
}

void NavRail::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

void NavRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavRail::retranslate()
{
    m_endpointCaption->setText(m_obstacle.isEmpty() ? tr("Endpoint")
                                                    : tr("Endpoint: not reachable"));
}

} // namespace Connector::Ui
