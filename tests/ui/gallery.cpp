// Renders the window with sample logins into PNG files, for looking at:
//   ui_gallery FOLDER [--font FAMILY] [--scale N] [--language TAG]

#include "support/fakeclock.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/summary.h"
#include "ui/samplerows.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>

using namespace Connector;

namespace {

constexpr QSize PictureSize{1120, 720};

void render(QWidget &widget, const QString &file, qreal scale)
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    if (!picture.save(file))
        QTextStream(stderr) << "Cannot write " << file << Qt::endl;
}

void renderWindow(const QString &file, const QList<Ui::LoginRow> &rows, const Clock &clock,
                  qreal scale, int chosen = 0)
{
    Ui::LoginsModel model(clock);
    model.setRows(rows);
    Ui::MainWindow window;
    auto *page = new Ui::LoginsPage(model, clock);
    page->setAddAvailable(true);
    window.addPage(Ui::Destination::Logins, page);
    window.setCount(Ui::Destination::Logins, Ui::summaryOf(rows).needsPerson);
    window.setEndpoint(QStringLiteral("127.0.0.1:21060"));
    window.setPractice(Ui::areAllPractice(rows));
    if (chosen > 0)
        page->choose(rows.at(chosen).name);
    window.resize(PictureSize);
    window.show();
    // Layouts settle by posted events; the second round knows the widths of the first.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    render(window, file, scale);
}

void renderGlyphs(const QString &file, qreal scale)
{
    constexpr int side = 48;
    constexpr int count = int(Ui::Glyph::ChevronDown) + 1;
    QPixmap picture(QSize(count * side, 2 * side) * scale);
    picture.setDevicePixelRatio(scale);
    const Ui::Tokens &colours = Ui::tokens(Ui::Scheme::Light);
    picture.fill(colours.surface);
    QPainter painter(&picture);
    for (int index = 0; index < count; ++index) {
        const QRectF area(index * side + 8, 8, 32, 32);
        Ui::drawGlyph(painter, Ui::Glyph(index), area, colours.text);
        Ui::trayIcon(Ui::Glyph(index), Ui::Tone::Person)
            .paint(&painter, area.translated(0, side).toRect());
    }
    picture.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where pictures go."));
    parser.addOption({QStringLiteral("font"), QStringLiteral("Font."), QStringLiteral("family")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("Scale."), QStringLiteral("n"),
                      QStringLiteral("1")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("Language."),
                      QStringLiteral("tag"), QStringLiteral("en")});
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    if (parser.isSet(QStringLiteral("font")))
        QApplication::setFont(QFont(parser.value(QStringLiteral("font")), 10));
    Ui::Translations translations;
    translations.use(parser.value(QStringLiteral("language")));
    const QDir folder(parser.positionalArguments().constFirst());
    const qreal scale = parser.value(QStringLiteral("scale")).toDouble();

    // 21 November 2026, 14:21:04 in Malaysia.
    const Test::FakeClock clock(
        {.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}});
    const QList<Ui::LoginRow> rows = Test::sampleRows(clock.now());
    Ui::Theme theme(application);
    for (const auto &[wish, name] : {std::pair{Ui::SchemeWish::Light, QStringLiteral("light")},
                                     std::pair{Ui::SchemeWish::Dark, QStringLiteral("dark")}}) {
        theme.setWish(wish);
        const auto file = [&, scheme = name](const QString &what) {
            return folder.filePath(what + u'-' + scheme + QStringLiteral(".png"));
        };
        renderWindow(file(QStringLiteral("logins")), rows, clock, scale);
        renderWindow(file(QStringLiteral("refused")), rows, clock, scale, 3);
        renderWindow(file(QStringLiteral("practice")), {rows.last()}, clock, scale);
        renderWindow(file(QStringLiteral("empty")), {}, clock, scale);
    }
    for (const int side : {16, 32, 48, 64, 128, 256, 512})
        Ui::appIcon()
            .pixmap(QSize(side, side), 1.0)
            .save(folder.filePath(QStringLiteral("icon-%1.png").arg(side)));
    renderGlyphs(folder.filePath(QStringLiteral("glyphs.png")), scale);
    return 0;
}
