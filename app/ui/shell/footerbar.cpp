#include "ui/shell/footerbar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Connector::Ui {

namespace {

constexpr int BandHeight = 4;

} // namespace

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
    , m_notice(new TextLabel(TextRole::Caption, Tone::Quiet, this))
    , m_footnote(new TextLabel(TextRole::Caption, Tone::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Page, 11, Space::Page, 11);
    m_notice->setWordWrap(true);
    row->addWidget(m_notice, 1);
    row->addWidget(m_footnote);
    retranslate();
}

void FooterBar::setFootnote(const QString &text)
{
    m_footnote->setText(text);
}

void FooterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(palette()).line);
}

void FooterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FooterBar::retranslate()
{
    m_notice->setText(tr("Independent software, not affiliated with LHDN"));
}

PracticeBand::PracticeBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(BandHeight);
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).practice);
}

} // namespace Connector::Ui
