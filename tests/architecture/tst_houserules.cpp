#include "support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Connector::Test;

namespace {

const QString appFolder = QStringLiteral(CONNECTOR_APP);
const QString testsFolder = QStringLiteral(CONNECTOR_TESTS);

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

const QList<ForbiddenWord> &words()
{
    static const QList<ForbiddenWord> list{
        {QStringLiteral("\\bQEventLoop\\b"), QStringLiteral("no nested event loop")},
        {QStringLiteral("\\bprocessEvents\\b"), QStringLiteral("no nested event loop")},
        {QStringLiteral("\\bwaitFor\\w+\\s*\\("), QStringLiteral("nothing waits for another")},
        {QStringLiteral("\\b(sleep|usleep|nanosleep|msleep|sleep_for|sleep_until|Sleep)\\s*\\("),
         QStringLiteral("nothing sleeps")},
        {QStringLiteral("\\binstance\\s*\\(\\s*\\)"),
         QStringLiteral("no singleton; only the programs know their application object"),
         {QStringLiteral("main_")}},
        {QStringLiteral("\\bq(App|GuiApp)\\b"),
         QStringLiteral("only the programs know their application object"),
         {QStringLiteral("main_")}},
        {QStringLiteral("\\bsetInsecureFallback\\b"),
         QStringLiteral("a secret is never stored in plain text")},
        {QStringLiteral("\\bsetPeerVerifyMode\\b|\\bignoreSslErrors\\b"),
         QStringLiteral("certificates are verified, always")},
        {QStringLiteral("\\bstd::j?thread\\b"),
         QStringLiteral("the endpoint's thread and the audit's writer are the only ones of ours"),
         {QStringLiteral("http/"), QStringLiteral("audit/"), QStringLiteral("platform/")}},
        {QStringLiteral("\\bQThread\\b|\\bQtConcurrent\\b|\\bstd::async\\b"),
         QStringLiteral("the endpoint's thread and the audit's writer are the only ones of ours")},
        {QStringLiteral("\\bQHostAddress::Any\\w*|\\baddress_v[46]::any\\b"),
         QStringLiteral("we listen on loopback only")},
        {QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"), QStringLiteral("finish it")},
    };
    return list;
}

/// `broker/backoff` for broker/backoff.cpp; files for one system count as the unit they belong to.
QString unitOf(const SourceFile &file)
{
    static const QRegularExpression system(
        QStringLiteral("_(linux|mac|macos|win|windows|unix|posix|none)$"));
    QString unit = file.path.chopped(4);
    return unit.remove(system);
}

bool hasTest(const QString &unit)
{
    const QFileInfo info(unit);
    const QString room = unit.left(unit.indexOf(u'/'));
    const QString test = QStringLiteral("/tst_%1.cpp").arg(info.fileName());
    return QFile::exists(testsFolder + u'/' + info.path() + test)
        || QFile::exists(testsFolder + u'/' + room + test);
}

/// Units that are tested through others, each with its reason after the first space.
QHash<QString, QString> testedElsewhere()
{
    QHash<QString, QString> list;
    const QString path = testsFolder + QStringLiteral("/architecture/tested-elsewhere.txt");
    for (const QString &line : linesOf(path)) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        list.insert(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed());
    }
    return list;
}

} // namespace

/// Rules that hold for every room: what code does not say, where widgets end, what each folder has.
class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void app_containsNoForbiddenWord() { expectNone(forbiddenWords(m_app, words())); }

    // MinGW frees the thread_local storage of a thread before it runs the destructors in it (GCC
    // bug 80816), and QRegularExpression keeps a stack there: the thread crashes when it ends.
    void app_threadsOfOurs_useNoRegularExpressions()
    {
        const ForbiddenWord expressions{.pattern = QStringLiteral("\\bQRegularExpression\\b"),
                                        .why = QStringLiteral("not in threads that end")};
        SourceTree part = m_app;
        part.files.removeIf([](const SourceFile &file) {
            return !QStringList{QStringLiteral("http"), QStringLiteral("endpoint"),
                                QStringLiteral("practice"), QStringLiteral("audit")}
                        .contains(file.room());
        });
        QVERIFY(part.files.size() > 50);
        expectNone(forbiddenWords(part, {expressions}));
    }

    void app_widgets_stayInUi()
    {
        const ForbiddenWord widgets{
            .pattern =
                QStringLiteral("#\\s*include\\s*<(QtWidgets|Q(Widget|MainWindow|\\w*Dialog|\\w*"
                               "Layout|\\w*Button|Label"
                               "|Menu|MessageBox|\\w*Edit|ComboBox|SystemTrayIcon|(Gui)?Application"
                               "|(Abstract|List|Table|Tree|Header)\\w*View))(/\\w+)?>"),
            .why = QStringLiteral("widgets are known in ui/ only"),
            .allowedIn = {QStringLiteral("ui/"), QStringLiteral("main_gui")}};
        expectNone(forbiddenWords(m_app, {widgets}));
        for (const Room &room : m_app.rooms)
            QVERIFY2(room.name == u"ui" || !room.declaration.contains(u"Qt6::Widgets"),
                     qPrintable(room.name));
    }

    void forbiddenWords_areFoundInCodeOnly()
    {
        const SourceTree tree{
            .files = {{QStringLiteral("vault/v.cpp"),
                       QStringLiteral("// QEventLoop here is fine\n"
                                      "/* and\n sleep(1) here */\n"
                                      "auto text = \"QThread \\\" QEventLoop\";\n"
                                      "QEventLoop loop;\n")},
                      {QStringLiteral("http/h.cpp"), QStringLiteral("std::thread t;\n")},
                      {QStringLiteral("base/b.cpp"), QStringLiteral("std::thread t;\n")},
                      {QStringLiteral("main_cli.cpp"), QStringLiteral("Foo::instance ();\n")},
                      {QStringLiteral("base/c.cpp"),
                       QStringLiteral("Foo::instance();\njob.waitForFinished(1);\n")}},
            .rooms = {}};
        const QStringList found = forbiddenWords(tree, words());
        QCOMPARE(found.size(), 4);
        QVERIFY(found[0].startsWith(u"vault/v.cpp:5: QEventLoop"));
        QVERIFY(found[1].startsWith(u"base/b.cpp:1: std::thread"));
        QVERIFY(found[2].startsWith(u"base/c.cpp:2: waitForFinished("));
        QVERIFY(found[3].startsWith(u"base/c.cpp:1: instance()"));
    }

    void units_haveATestOfTheirNameOrAReason()
    {
        const auto elsewhere = testedElsewhere();
        QStringList missing;
        QSet<QString> units;
        for (const SourceFile &file : m_app.files) {
            if (!file.path.endsWith(u".cpp") || file.room().isEmpty())
                continue;
            const QString unit = unitOf(file);
            units.insert(unit);
            if (!hasTest(unit) && elsewhere.value(unit).isEmpty())
                missing << unit;
        }
        QVERIFY(!units.isEmpty());
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Write tst_UNIT.cpp, or name the reason in "
                                           "tests/architecture/tested-elsewhere.txt:\n")
                            + missing.join(u'\n')));
        for (auto it = elsewhere.cbegin(); it != elsewhere.cend(); ++it)
            QVERIFY2(units.contains(it.key()), qPrintable(it.key()));
    }

    void reasons_nameTestsThatExist()
    {
        QSet<QString> tests;
        QDirIterator files(testsFolder, {QStringLiteral("tst_*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            tests.insert(QFileInfo(files.next()).completeBaseName());
        static const QRegularExpression named(QStringLiteral("\\btst_\\w+"));
        int checked = 0;
        for (const QString &reason : testedElsewhere()) {
            auto names = named.globalMatch(reason);
            while (names.hasNext()) {
                const QString name = names.next().captured();
                QVERIFY2(tests.contains(name), qPrintable(name));
                ++checked;
            }
        }
        QVERIFY(checked > 0);
    }

    void rooms_haveAShortReadme()
    {
        for (const Room &room : m_app.rooms) {
            const qsizetype lines =
                linesOf(appFolder + u'/' + room.name + QStringLiteral("/README.md")).size();
            QVERIFY2(lines > 0, qPrintable(room.name + QStringLiteral(" has no README.md")));
            QVERIFY2(lines <= 25, qPrintable(room.name));
        }
    }

    void map_namesEveryRoomAndOnlyWhatExists()
    {
        const QString map = linesOf(appFolder + QStringLiteral("/README.md")).join(u'\n');
        QVERIFY(!map.isEmpty());
        for (const Room &room : m_app.rooms)
            QVERIFY2(map.contains(QStringLiteral("`%1/`").arg(room.name)), qPrintable(room.name));
        static const QRegularExpression named(QStringLiteral("`((?:\\w+/)+)(\\w+(?:\\.\\w+)?)?`"));
        int checked = 0;
        for (auto match = named.globalMatch(map); match.hasNext(); ++checked) {
            const auto name = match.next();
            const QString file = name.captured(2);
            const QString path = appFolder + u'/' + name.captured(1) + file;
            const bool exists = QFile::exists(path) || QFile::exists(path + QStringLiteral(".h"))
                || QFile::exists(appFolder + QStringLiteral("/../") + name.captured(1) + file);
            QVERIFY2(exists, qPrintable(name.captured()));
        }
        QVERIFY(checked >= m_app.rooms.size());
    }

    void units_areOfReadableSize()
    {
        for (const SourceFile &file : m_app.files)
            QVERIFY2(file.text.count(u'\n') <= 650, qPrintable(file.path));
    }

private:
    static void expectNone(const QStringList &complaints)
    {
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    const SourceTree m_app = SourceTree::read(appFolder);
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
