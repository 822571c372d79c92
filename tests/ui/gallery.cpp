// Renders every page and state, in every language and both themes, into PNG files and an
// index.html, for looking at:
//   ui_gallery FOLDER [--font FAMILY] [--scale N] [--size WxH] [--language TAG] [--only SCENE]

#include "support/fakeclock.h"
#include "ui/scenes.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>

using namespace Connector;
using namespace Qt::StringLiterals;

namespace {

bool render(QWidget &widget, const QString &file, qreal scale)
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    return picture.save(file);
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

void renderSigns(const QDir &folder, qreal scale)
{
    for (const int side : {16, 32, 48, 64, 128, 256, 512})
        Ui::appIcon()
            .pixmap(QSize(side, side), 1.0)
            .save(folder.filePath(u"icon-%1.png"_s.arg(side)));
    renderGlyphs(folder.filePath(u"glyphs.png"_s), scale);
}

void writeIndex(const QDir &folder, const QStringList &files)
{
    QFile index(folder.filePath(u"index.html"_s));
    if (!index.open(QIODevice::WriteOnly))
        return;
    QTextStream out(&index);
    out << "<!doctype html><meta charset=utf-8><title>Every page and state</title>\n";
    for (const QString &file : files)
        out << "<figure><figcaption>" << file << "</figcaption><img width=560 loading=lazy src=\""
            << file << "\"></figure>\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where pictures go."_s);
    parser.addOption({u"font"_s, u"Font."_s, u"family"_s});
    parser.addOption({u"scale"_s, u"Scale."_s, u"n"_s, u"1"_s});
    parser.addOption({u"only"_s, u"Scenes that begin so."_s, u"scene"_s});
    parser.addOption({u"size"_s, u"Of windows, instead of that of the first one."_s, u"WxH"_s});
    parser.addOption({u"language"_s, u"One language only."_s, u"tag"_s});
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    if (parser.isSet(u"font"_s))
        QApplication::setFont(QFont(parser.value(u"font"_s), 10));
    const QDir folder(parser.positionalArguments().constFirst());
    const qreal scale = parser.value(u"scale"_s).toDouble();
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size =
        sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
    QStringList languages = parser.values(u"language"_s);
    if (languages.isEmpty())
        languages = {u"en"_s, u"ms"_s, u"zh"_s, u"ta"_s};

    // 21 November 2026, 14:21:04 in Malaysia.
    const Test::FakeClock clock(
        {.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}});
    Ui::Theme theme(application);
    Ui::Translations translations;
    QStringList files;
    for (const QString &language : std::as_const(languages)) {
        translations.use(language);
        QLocale::setDefault(Ui::localeOf(translations.language()));
        for (const auto &[wish, name] : {std::pair{Ui::SchemeWish::Light, u"light"_s},
                                         std::pair{Ui::SchemeWish::Dark, u"dark"_s}}) {
            theme.setWish(wish);
            for (const Test::Scene &scene : Test::scenes()) {
                if (!scene.name.startsWith(parser.value(u"only"_s)))
                    continue;
                const QString file = u"%1-%2-%3.png"_s.arg(scene.name, language, name);
                const auto widget = Test::setUp(scene, clock);
                if (size.isValid() && !scene.isDialog)
                    Test::resizeTo(*widget, size);
                if (!render(*widget, folder.filePath(file), scale)) {
                    QTextStream(stderr) << "Cannot write " << file << Qt::endl;
                    return 1;
                }
                files << file;
            }
        }
    }
    renderSigns(folder, scale);
    writeIndex(folder, files);
    return 0;
}
