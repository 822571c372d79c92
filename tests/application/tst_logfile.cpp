#include "application/logfile.h"

#include "support/openfiles.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector::Application;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_name = m_folder->filePath(QStringLiteral("connector.log"));
    }

    void entry_isOneLine()
    {
        {
            const LogFile log(m_name);
            qWarning("first\nforged\r\x1b[2Jline");
            qInfo("second");
        }
        const QList<QByteArray> lines = contentOf(m_name).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        static const QRegularExpression shape(
            QStringLiteral("^[0-9-]{10}T[0-9:.]{12}Z W default first forged  \\[2Jline$"));
        QVERIFY2(shape.match(QString::fromUtf8(lines.constFirst())).hasMatch(),
                 lines.constFirst().constData());
        QVERIFY(lines.constLast().endsWith(" I default second"));
    }

    void file_isForItsOwnerAlone_andGoesOn()
    {
        {
            const LogFile log(m_name);
            qInfo("one");
        }
        {
            const LogFile log(m_name);
            qInfo("two");
        }
        qInfo("not in the file");
        QCOMPARE(contentOf(m_name).count('\n'), 2);
        QVERIFY(!Connector::Test::isOpenToOthers(m_name));
    }

    void large_isRotated_fiveAreKept()
    {
        const QByteArray text(200 * 1024, 'x');
        {
            const LogFile log(m_name);
            for (int entry = 0; entry < 50; ++entry)
                qInfo("%d %s", entry, text.constData());
        }
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
                 QStringList({QStringLiteral("connector.log"), QStringLiteral("connector.log.1"),
                              QStringLiteral("connector.log.2"), QStringLiteral("connector.log.3"),
                              QStringLiteral("connector.log.4")}));
        for (const QString &file : files) {
            const QFileInfo info(m_folder->filePath(file));
            QVERIFY(info.size() < 1300 * 1024);
            QVERIFY(!Connector::Test::isOpenToOthers(info.filePath()));
        }
        QVERIFY(contentOf(m_name + QStringLiteral(".1")).contains(" 47 x"));
    }

    // The log must not be what brings the program down or to a halt.
    void folderGone_isSurvived()
    {
        const QByteArray text(1200 * 1024, 'x');
        const QString folder = m_folder->filePath(QStringLiteral("deeper"));
        QVERIFY(QDir().mkpath(folder));
        const LogFile log(folder + QStringLiteral("/connector.log"));
        if (!QDir(folder).removeRecursively())
            QSKIP("This system keeps a folder while a file in it is open.");
        qInfo("%s", text.constData());
        qInfo("nobody reads this");
        QVERIFY(!QFile::exists(folder));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
