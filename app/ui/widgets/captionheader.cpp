#include "ui/widgets/captionheader.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace Connector::Ui {

CaptionHeader::CaptionHeader(int firstStart, int otherStart, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_firstStart(firstStart)
    , m_otherStart(otherStart)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
}

QSize CaptionHeader::sizeHint() const
{
    const int line = QFontMetrics(fontOf(TextRole::Caption)).height();
    return {QHeaderView::sizeHint().width(), std::max(34, line + Space::Two)};
}

void CaptionHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens colours = tokensOf(palette());
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(colours.quiet);
    const int start = section == 0 ? m_firstStart : m_otherStart;
    const QRect area = rect.adjusted(start, 0, -Space::Half, 0);
    const QString text = model()->headerData(section, orientation()).toString();
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace Connector::Ui
