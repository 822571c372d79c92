#pragma once

#include <QList>
#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace Connector::Ui {

class FooterBar;
class NavRail;
class PracticeBand;

/// Where one can go in the window.
enum class Destination { Logins, Packages, Activity, Help, Settings, About };

/// The frame: rail, a stack of pages, footer. Knows no page's content and no service.
///
/// Closing: with a tray icon the window only hides, because packages need the endpoint. Without
/// one it asks, without blocking, whether to quit or to stay minimised.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// The first page added is shown first. The window owns the page.
    void addPage(Destination destination, QWidget *page);
    /// The page is made when it is shown for the first time.
    using MakePage = std::function<QWidget *()>;
    void addPage(Destination destination, MakePage make);
    void showPage(Destination destination);
    /// A task that takes the whole window for a while, the wizard. The window owns it.
    void setTask(QWidget *task);
    void showTask(bool shown);
    bool showsTask() const;
    /// How many things there need a person.
    void setCount(Destination destination, int count);

    void setEndpoint(const QString &address);
    /// Why packages cannot reach it, and what to do; empty: they can.
    void setObstacle(const QString &words);
    /// At the right of the footer, for example how many logins are left this minute.
    void setFootnote(const QString &text);
    /// All logins are Practice: band and title say so.
    void setPractice(bool practice);
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

    /// Shows the window before anything in it was laid out: the first text loads the fonts, which
    /// takes as long as a window. It stays empty until fill().
    void showEmpty();
    /// Puts everything that was added so far into a window that was shown empty.
    void fill();
    /// Shows the window, un-minimised and in front.
    void bringUp();

signals:
    void quitRequested();
    void pageShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askBeforeQuitting();
    void open(int position);

    QList<Destination> m_destinations;
    /// By position; empty where the page is there.
    QList<MakePage> m_makers;
    PracticeBand *m_band;
    NavRail *m_rail;
    /// Rail, pages and footer; and beside them the task.
    QStackedWidget *m_layers;
    QStackedWidget *m_pages;
    FooterBar *m_footer;
    /// What was taken out of a window that is shown empty.
    std::unique_ptr<QWidget> m_content;
    bool m_practice = false;
    bool m_hidesOnClose = false;
};

} // namespace Connector::Ui
