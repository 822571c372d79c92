// What Qt costs with nothing in it:
//   bench_empty window   an empty QMainWindow, to compare a start with
//   bench_empty tray     a tray icon and nothing else, to compare memory with
// It is linked with Qt Widgets and nothing of ours.
#include <QApplication>
#include <QMainWindow>
#include <QSystemTrayIcon>

#include <cstdio>

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
    if (mode == u"tray") {
        QApplication::setQuitOnLastWindowClosed(false);
        QPixmap picture(32, 32);
        picture.fill(Qt::black);
        QSystemTrayIcon icon{QIcon(picture)};
        icon.show();
        return QApplication::exec();
    }
    std::fputs("bench_empty window|tray\n", stderr);
    return 2;
}
