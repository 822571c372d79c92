#include "profiles/csv.h"

#include <QStringEncoder>
#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;

class TestCsv : public QObject
{
    Q_OBJECT

private:
    // "1:a|b" is line 1 with the cells a and b.
    static QStringList written(const QList<CsvRow> &rows)
    {
        QStringList lines;
        for (const CsvRow &row : rows)
            lines << QStringLiteral("%1:%2").arg(row.line).arg(row.cells.join(u'|'));
        return lines;
    }

private slots:
    void parseCsv_accepted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *tag, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(tag) << bytes << rows;
        };
        const QStringList two{QStringLiteral("1:a|b"), QStringLiteral("2:c|d")};
        row("empty", "", {});
        row("only line breaks", "\n\r\n\n", {});
        row("lf", "a,b\nc,d\n", two);
        row("crlf", "a,b\r\nc,d\r\n", two);
        row("cr", "a,b\rc,d\r", two);
        row("no last line break", "a,b\nc,d", two);
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\nc,d\n",
            two);
        row("semicolons", "a;b\nc;d\n", two);
        row("tabs", "a\tb\nc\td\n", two);
        row("sep line", "sep=;\r\na;b\r\n", {QStringLiteral("2:a|b")});
        row("sep line names the rarer one", "SEP=;\na,x;b\n", {QStringLiteral("2:a,x|b")});
        row("sep line alone", "sep=;", {});
        row("quoted", "\"a\",\"b\"\n\"c\",\"d\"\n", two);
        row("quoted separator", "\"a,x\",b\n", {QStringLiteral("1:a,x|b")});
        row("quoted separators do not decide", "\"a;;;x\",b\n", {QStringLiteral("1:a;;;x|b")});
        row("doubled quotes", "\"a \"\"x\"\"\",b\n", {QStringLiteral("1:a \"x\"|b")});
        row("empty quoted", "\"\",b\n", {QStringLiteral("1:|b")});
        row("only a quote", "\"\"\"\",b\n", {QStringLiteral("1:\"|b")});
        row("quote within a bare cell", "a\"x,b\n", {QStringLiteral("1:a\"x|b")});
        row("line break in quotes", "\"a\nx\",b\nc,d\n",
            {QStringLiteral("1:a\nx|b"), QStringLiteral("3:c|d")});
        row("crlf in quotes", "\"a\r\nx\",b\r\nc,d\r\n",
            {QStringLiteral("1:a\r\nx|b"), QStringLiteral("3:c|d")});
        row("empty cells", ",,\n", {QStringLiteral("1:||")});
        row("last cell empty", "a,b,\n", {QStringLiteral("1:a|b|")});
        row("last cell empty at the end", "a,b,", {QStringLiteral("1:a|b|")});
        row("quoted empty last cell", "a,\"\"", {QStringLiteral("1:a|")});
        row("empty line between", "a,b\n\nc,d\n",
            {QStringLiteral("1:a|b"), QStringLiteral("3:c|d")});
        row("blanks stay", " a , b \n", {QStringLiteral("1: a | b ")});
        row("one column", "a\nb\n", {QStringLiteral("1:a"), QStringLiteral("2:b")});
        row("one column, separator later", "a\nb;c\n",
            {QStringLiteral("1:a"), QStringLiteral("2:b|c")});
        row("ragged", "a,b\nc\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c")});
        row("utf-8", "\xe5\xba\x97,caf\xc3\xa9\n",
            {QStringLiteral("1:") + QChar(0x5e97) + QStringLiteral("|caf") + QChar(0xe9)});
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray wide = encoder.encode(QStringLiteral("a\tb\r\nc\td\r\n"));
            row(encoding == QStringConverter::Utf16LE ? "utf-16 le" : "utf-16 be", wide, two);
        }
    }

    void parseCsv_accepted()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = parseCsv(bytes);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QTEST(written(*rows), "rows");
    }

    void parseCsv_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *tag, const QByteArray &bytes, const char *detail,
                            const char *id = "input.file_unreadable") {
            QTest::newRow(tag) << bytes << QString::fromLatin1(id) << QString::fromLatin1(detail);
        };
        row("unterminated", "a,\"b\n", "line 1: a quotation mark is not closed");
        row("unterminated, third line", "a,b\nc,d\n\"e,f\ng,h\n",
            "line 3: a quotation mark is not closed");
        row("unterminated, after a line break in quotes", "\"a\r\nb\",c\r\n\"d",
            "line 3: a quotation mark is not closed");
        row("only an opening mark", "\"", "line 1: a quotation mark is not closed");
        row("text after quotes", "\"a\"x,b\n", "line 1: text follows a closing quotation mark");
        row("blank after quotes", "a,b\n\"c\" ,d\n",
            "line 2: text follows a closing quotation mark");
        row("latin1", "caf\xe9,b\n", "UTF-8", "input.not_text");
        row("cut utf-8", "a,\xe5\xba", "UTF-8", "input.not_text");
    }

    void parseCsv_refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto rows = parseCsv(bytes);
        QVERIFY(!rows);
        QTEST(QString(errorId(rows.error().code)), "id");
        QVERIFY2(rows.error().detail.contains(detail), qPrintable(rows.error().detail));
        QCOMPARE(rows.error().field, QStringLiteral("file"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
