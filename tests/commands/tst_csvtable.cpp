#include "commands/csvtable.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Commands;

namespace {

Result<CsvTable> read(const QByteArray &bytes)
{
    return readTable(bytes, {QStringLiteral("tin")},
                     {QStringLiteral("tin"), QStringLiteral("rob"), QStringLiteral("label")});
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void read_right_isByColumn()
    {
        const auto table = read("Label;TIN\r\nKedai; C1 \r\n\r\n;C2\r\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0).value(QStringLiteral("tin")), QStringLiteral("C1"));
        QCOMPARE(table->rows.at(0).value(QStringLiteral("label")), QStringLiteral("Kedai"));
        QCOMPARE(table->rows.at(1).line, 4);
        QVERIFY(table->rows.at(1).value(QStringLiteral("label")).isNull());
        QVERIFY(table->rows.at(1).value(QStringLiteral("rob")).isNull());
    }

    void read_emptyCellsAtTheEnd_areNothing()
    {
        const auto table = read("tin,rob\nC1,R1,,\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
    }

    void read_wrong_isSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const QByteArray &bytes, const char *code,
                            const char *field) {
            QTest::newRow(what) << bytes << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("empty", "", "input.file_unreadable", "file");
        row("only a head", "tin\n", "input.file_unreadable", "file");
        row("open quotation mark", "tin\n\"C1\n", "input.file_unreadable", "file");
        row("no such column", "label\nKedai\n", "input.required", "tin");
        row("unknown column", "tin,colour\nC1,red\n", "input.unknown_option", "column");
        row("column twice", "tin,tin\nC1,C2\n", "input.not_applicable", "tin");
        row("stray separator", "tin,label\nC1,Kedai,Aminah\n", "input.file_unreadable", "file");
    }

    void read_wrong_isSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(!table);
        QTEST(QString(errorId(table.error().code)), "code");
        QTEST(table.error().field, "field");
    }

    void line_goesInAndOut()
    {
        Error error =
            atLine({.code = ErrorCode::InputRequired, .detail = QStringLiteral("why")}, 7);
        QCOMPARE(error.detail, QStringLiteral("line 7: why"));
        QCOMPARE(takeLine(error), std::optional(7));
        QCOMPARE(error.detail, QStringLiteral("why"));
        QCOMPARE(takeLine(error), std::optional<int>());
        Error bare = atLine({.code = ErrorCode::InputRequired}, 12);
        QCOMPARE(takeLine(bare), std::optional(12));
        QVERIFY(bare.detail.isEmpty());
    }

    void takeLine_ofABrokenRule_leavesItForTheWords()
    {
        auto table = read("tin\n\"C1\n");
        QVERIFY(!table);
        Error error = table.error();
        QCOMPARE(error.line, std::optional(2));
        QCOMPARE(takeLine(error), std::optional(2));
        QVERIFY(!error.line);
        QVERIFY(error.rule);
        QCOMPARE(error.detail, QStringLiteral("a quotation mark is not closed"));
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
