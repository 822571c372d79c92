// What Qt costs with nothing in it:
//   bench_empty window   an empty QMainWindow, to compare a start with
//   bench_empty tray     the least that can be used in a tray, to compare memory with: an icon that
//                        is drawn, and a menu to quit with
//   bench_empty bare     a tray icon of one colour, without a menu
// It is linked with Qt Widgets and nothing of ours.
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <cstdio>
#include <memory>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    if (mode == u"window") {
        QMainWindow window;
        window.setWindowTitle(QStringLiteral("bench_empty"));
        window.resize(1180, 760);
        window.show();
        return QApplication::exec();
    }
    if (mode == u"tray" || mode == u"bare") {
        QApplication::setQuitOnLastWindowClosed(false);
        QPixmap picture(32, 32);
        picture.fill(Qt::black);
        // Made only where it is used: a menu alone costs what it is measured for.
        std::unique_ptr<QMenu> menu;
        QSystemTrayIcon icon;
        if (mode == u"tray") {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::white);
            painter.drawEllipse(4, 4, 24, 24);
            menu = std::make_unique<QMenu>();
            QObject::connect(menu->addAction(QStringLiteral("Quit")), &QAction::triggered,
                             &application, &QApplication::quit);
            icon.setContextMenu(menu.get());
        }
        icon.setIcon(QIcon(picture));
        icon.show();
        return QApplication::exec();
    }
    std::fputs("bench_empty window|tray|bare\n", stderr);
    return 2;
}
