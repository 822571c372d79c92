#include "support/sourcetree.h"

#include <QTest>

using namespace Connector::Test;

namespace {

SourceTree tower()
{
    return {.files = {{QStringLiteral("base/a.h"), QStringLiteral("int a;\n")},
                      {QStringLiteral("http/h.cpp"), QStringLiteral("#include \"base/a.h\"\n")},
                      {QStringLiteral("vault/v.h"), QStringLiteral("int v;\n")}},
            .rooms = {parseRoom(QStringLiteral("add_room(NAME base SOURCES a.h)")),
                      parseRoom(QStringLiteral("add_room(NAME http USES base SOURCES h.cpp)")),
                      parseRoom(QStringLiteral("add_room(NAME vault USES base SOURCES v.h)"))}};
}

} // namespace

/// The arrows between the rooms of app/ go one way: what the USES lines say, and nothing else.
class TestIncludes : public QObject
{
    Q_OBJECT

private slots:
    void app_isReadAsDeclared()
    {
        const SourceTree tree = SourceTree::read(QStringLiteral(CONNECTOR_APP));
        QVERIFY(tree.rooms.size() >= 1);
        QCOMPARE(tree.rooms.first().name, QStringLiteral("base"));
        QVERIFY(tree.rooms.first().uses.isEmpty());
        QVERIFY(tree.files.size() > 20);
    }

    void app_arrows_followTheDeclaredDirection()
    {
        expectNone(arrowsAgainstDirection(SourceTree::read(QStringLiteral(CONNECTOR_APP))));
    }

    void app_includes_nameFilesFromAppOn()
    {
        expectNone(unknownIncludes(SourceTree::read(QStringLiteral(CONNECTOR_APP))));
    }

    void app_sources_areAllBuilt()
    {
        expectNone(unlistedSources(SourceTree::read(QStringLiteral(CONNECTOR_APP))));
    }

    void parseRoom_keepsTheRoomsItUses()
    {
        const Room room = parseRoom(QStringLiteral("# add_room(NAME no)\n"
                                                   "add_room(NAME broker\n    USES base vault\n"
                                                   "    LINKS Qt6::Core SOURCES a.cpp)\n"));
        QCOMPARE(room.name, QStringLiteral("broker"));
        QCOMPARE(room.uses, QStringList({QStringLiteral("base"), QStringLiteral("vault")}));
    }

    void arrows_downward_arePermitted() { expectNone(arrowsAgainstDirection(tower())); }

    void arrows_throughAnotherRoom_arePermitted()
    {
        SourceTree tree = tower();
        tree.rooms << parseRoom(QStringLiteral("add_room(NAME broker USES vault)"));
        tree.files << SourceFile{QStringLiteral("broker/b.h"),
                                 QStringLiteral("#include \"base/a.h\"\n")};
        expectNone(arrowsAgainstDirection(tree));
    }

    void arrows_upwardOrSideways_areFound()
    {
        SourceTree tree = tower();
        tree.files[0].text = QStringLiteral("#include \"http/h.h\"\n");
        tree.files[1].text = QStringLiteral("  #  include \"vault/v.h\"\n");
        const QStringList found = arrowsAgainstDirection(tree);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0],
                 QStringLiteral("base/a.h includes http/h.h, but base does not use http"));
        QVERIFY(found[1].startsWith(u"http/h.cpp includes vault/v.h"));
    }

    void arrows_toARoomBuiltLater_areFound()
    {
        SourceTree tree = tower();
        tree.rooms[0].uses = QStringList{QStringLiteral("vault")};
        QCOMPARE(arrowsAgainstDirection(tree),
                 QStringList{QStringLiteral("base uses vault, which is not built before it")});
    }

    void includes_thatClimbOrMiss_areFound()
    {
        SourceTree tree = tower();
        tree.files[1].text = QStringLiteral("#include \"../base/a.h\"\n#include \"a.h\"\n"
                                            "#include \"ui_page.h\"\n#include \"h.moc\"\n");
        QCOMPARE(unknownIncludes(tree).size(), 2);
    }

    void sources_thatNobodyBuilds_areFound()
    {
        SourceTree tree = tower();
        tree.files << SourceFile{QStringLiteral("base/ba.cpp"), {}};
        QCOMPARE(unlistedSources(tree),
                 QStringList{QStringLiteral("base/ba.cpp is named in no declaration")});
    }

    void sources_chosenBySystem_areBuilt()
    {
        SourceTree tree = tower();
        tree.rooms[0].declaration += QStringLiteral(" lock_${system}.cpp");
        tree.files << SourceFile{QStringLiteral("base/lock_unix.cpp"), {}}
                   << SourceFile{QStringLiteral("base/lock_win.cpp"), {}};
        expectNone(unlistedSources(tree));
        tree.files << SourceFile{QStringLiteral("base/clock_win.cpp"), {}};
        QCOMPARE(unlistedSources(tree).size(), 1);
    }

private:
    static void expectNone(const QStringList &complaints)
    {
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
