#include "ui/widgets/copyfield.h"

#include "ui/theme/connectorstyle.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace Connector::Ui {

namespace {

constexpr Milliseconds ShownFor{2000};

} // namespace

CopyField::CopyField(const Clock &clock, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_alarm(clock.alarm([this] { showCopied(false); }))
{
    m_text->setObjectName(QStringLiteral("copyText"));
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->setFont(fontOf(TextRole::Code));
    m_text->setAccessibleName(name);
    m_text->installEventFilter(this);
    m_button->setFlat(true);
    m_button->setObjectName(QStringLiteral("copy"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::One, 3, 4, 3);
    row->setSpacing(Space::Half);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copy);
    showCopied(false);
}

CopyField::~CopyField() = default;

void CopyField::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setCursorPosition(0);
    m_text->setToolTip(text);
    m_button->setEnabled(!text.isEmpty());
    showCopied(false);
}

void CopyField::setName(const QString &name)
{
    m_text->setAccessibleName(name);
    showCopied(false);
}

QString CopyField::text() const
{
    return m_text->text();
}

void CopyField::copy()
{
    if (m_clipboard)
        m_clipboard->copy(m_text->text());
    else
        QGuiApplication::clipboard()->setText(m_text->text());
    showCopied(true);
    m_alarm->ringIn(ShownFor);
    emit copied();
}

void CopyField::showCopied(bool copied)
{
    m_button->setText(copied ? tr("Copied") : tr("Copy"));
    //: %1 is what is copied, for example "Address for your accounting package".
    m_button->setAccessibleName(copied ? tr("Copied")
                                       : tr("Copy: %1").arg(m_text->accessibleName()));
}

void CopyField::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Space::ControlRadius,
                            Space::ControlRadius);
    if (m_text->hasFocus())
        drawFocusRing(painter, rect(), Space::ControlRadius, palette());
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    // The text has no frame of its own to show that the keyboard is in it.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCopied(false);
}

} // namespace Connector::Ui
