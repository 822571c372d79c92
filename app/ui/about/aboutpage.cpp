#include "ui/about/aboutpage.h"

#include "ui/widgets/appmark.h"
#include "ui/widgets/guidecard.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int TextWidth = 620;
constexpr int MarkSide = 40;

} // namespace

AboutPage::AboutPage(const QString &version, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_versionLine(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_notice(new TextLabel(TextRole::Body, Tone::Normal, this))
    , m_help(new GuideCard(this))
    , m_licences(new TextLabel(TextRole::Caption, Tone::Quiet, this))
{
    // A part of its own, as wide as lines are read well: a layout that is wider would take the
    // height of its lines for the height of longer ones.
    auto *text = new QWidget;
    text->setMaximumWidth(TextWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Page, Space::Two + 2, Space::Page, Space::Two);
    row->addWidget(text, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Two);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::Two);
    heading->addWidget(new AppMark(MarkSide, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_versionLine);
    heading->addLayout(words, 1);
    column->addLayout(heading);
    for (TextLabel *label : {m_notice, m_licences})
        label->setWordWrap(true);
    column->addWidget(m_notice);
    column->addWidget(m_help);
    column->addWidget(m_licences);
    column->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_title->setText(QStringLiteral("MyInvois Connector"));
    m_versionLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    retranslate();
}

void AboutPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutPage::retranslate()
{
    m_versionLine->setText(tr("Version %1").arg(m_version));
    m_notice->setText(tr("Independent software. It is not made, endorsed or supported by LHDN "
                         "(HASiL), and MyInvois is a name of LHDN."));
    m_help->setWords(tr("When a login fails"),
                     {tr("Open <b>Logins</b> and choose it: cause and fix stand below the table."),
                      tr("<b>Why?</b> checks it step by step. Correct what it names, then press "
                         "<b>Renew now</b>."),
                      tr("If MyInvois itself is at fault, its helpdesk is 03-8682 8000.")},
                     {});
    m_licences->setText(tr("Apache License 2.0. Made with Qt (LGPL 3), Boost (Boost Software "
                           "License) and QtKeychain (BSD)."));
}

} // namespace Connector::Ui
