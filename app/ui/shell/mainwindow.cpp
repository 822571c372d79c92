#include "ui/shell/mainwindow.h"

#include "ui/shell/footerbar.h"
#include "ui/shell/navrail.h"
#include "ui/widgets/scrollingpage.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

namespace Connector::Ui {

namespace {

constexpr QSize StartSize{1180, 760};
constexpr int TitleBar = 32;

Glyph glyphOf(Destination destination)
{
    switch (destination) {
    case Destination::Logins:
        return Glyph::Logins;
    case Destination::Packages:
        return Glyph::Packages;
    case Destination::Activity:
        return Glyph::Activity;
    case Destination::Help:
        return Glyph::Help;
    case Destination::Settings:
        return Glyph::Settings;
    case Destination::About:
        return Glyph::Key;
    }
    Q_UNREACHABLE();
}

QString nameOf(Destination destination)
{
    switch (destination) {
    case Destination::Logins:
        return MainWindow::tr("Logins");
    case Destination::Packages:
        return MainWindow::tr("Packages");
    case Destination::Activity:
        return MainWindow::tr("Activity");
    case Destination::Help:
        return MainWindow::tr("Help with a login");
    case Destination::Settings:
        return MainWindow::tr("Settings");
    case Destination::About:
        return MainWindow::tr("About");
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_band(new PracticeBand(this))
    , m_rail(new NavRail(this))
    , m_layers(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_footer(new FooterBar(this))
{
    // Before it has a layout, and so before anything is laid out.
    auto *frame = new QWidget(m_layers);
    m_layers->addWidget(frame);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_band, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0, 2, 1);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_footer, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(m_layers);
    resize(StartSize);
    // At 200 % a screen of 1920 x 1080 is smaller than that; its title bar needs some, too.
    if (const QScreen *shownOn = screen())
        resize(StartSize.boundedTo(shownOn->availableSize() - QSize(0, TitleBar)));
    m_band->hide();
    connect(m_rail, &NavRail::chosen, this, &MainWindow::open);
    retranslate();
}

void MainWindow::addPage(Destination destination, QWidget *page)
{
    addPage(destination, MakePage());
    m_pages->addWidget(new ScrollingPage(page));
}

void MainWindow::addPage(Destination destination, MakePage make)
{
    m_destinations << destination;
    const int position = m_rail->addDestination(glyphOf(destination), nameOf(destination));
    if (make)
        m_pages->addWidget(new QWidget);
    m_makers << std::move(make);
    if (position == 0)
        m_rail->setCurrent(position);
}

void MainWindow::open(int position)
{
    if (const MakePage make = std::exchange(m_makers[position], {})) {
        QWidget *place = m_pages->widget(position);
        m_pages->insertWidget(position, new ScrollingPage(make()));
        m_pages->removeWidget(place);
        delete place;
    }
    m_pages->setCurrentIndex(position);
    emit pageShown();
}

void MainWindow::showPage(Destination destination)
{
    const int position = int(m_destinations.indexOf(destination));
    if (position < 0)
        return;
    m_rail->setCurrent(position);
    open(position);
}

void MainWindow::setTask(QWidget *task)
{
    m_layers->addWidget(task);
}

void MainWindow::showTask(bool shown)
{
    m_layers->setCurrentIndex(shown ? 1 : 0);
}

bool MainWindow::showsTask() const
{
    return m_layers->currentIndex() == 1;
}

void MainWindow::setCount(Destination destination, int count)
{
    const int position = int(m_destinations.indexOf(destination));
    if (position >= 0)
        m_rail->setCount(position, count);
}

void MainWindow::setObstacle(const QString &words)
{
    m_rail->setObstacle(words);
}

void MainWindow::setEndpoint(const QString &address)
{
    m_rail->setEndpoint(address);
}

void MainWindow::setFootnote(const QString &text)
{
    m_footer->setFootnote(text);
}

void MainWindow::setPractice(bool practice)
{
    m_practice = practice;
    m_band->setVisible(practice);
    retranslate();
}

void MainWindow::showEmpty()
{
    m_content.reset(takeCentralWidget());
    show();
}

void MainWindow::fill()
{
    if (m_content)
        setCentralWidget(m_content.release());
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (m_hidesOnClose)
        hide();
    else
        askBeforeQuitting();
}

void MainWindow::askBeforeQuitting()
{
    if (findChild<QMessageBox *>())
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Quit MyInvois Connector?"),
                                     tr("Quit MyInvois Connector?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Accounting packages get no tokens until it runs again."));
    auto *stay = question->addButton(tr("Keep running, minimised"), QMessageBox::AcceptRole);
    auto *quit = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(question->addButton(QMessageBox::Cancel));
    connect(stay, &QPushButton::clicked, this, &QWidget::showMinimized);
    connect(quit, &QPushButton::clicked, this, &MainWindow::quitRequested);
    question->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    const QString product = QStringLiteral("MyInvois Connector");
    // Ends with the product, or Qt would add its name a second time.
    setWindowTitle(m_practice ? tr("Practice - %1").arg(product) : product);
    for (int position = 0; position < m_destinations.size(); ++position)
        m_rail->setName(position, nameOf(m_destinations.at(position)));
}

} // namespace Connector::Ui
