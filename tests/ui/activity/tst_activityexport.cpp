#include "ui/activity/activityexport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Connector;
using namespace Qt::StringLiterals;
using Audit::AuditStore;
using Ui::ActivityExport;

namespace {

/// An audit that answers when the test says so.
struct Audience
{
    Audience()
        : database(std::move(*Store::Database::open(u":memory:"_s)))
        , store(*database)
    {}

    void record(int count)
    {
        QList<Audit::Entry> entries;
        for (int number = 0; number < count; ++number) {
            entries << Audit::Entry{.time = Seconds(1'000'000 + number),
                                    .event = Audit::Event::HandOut,
                                    .verdict = Audit::Verdict::Granted,
                                    .client = LocalClientId(u"mic_a"_s),
                                    .note = QString::number(number)};
        }
        QVERIFY(store.append(entries));
    }

    ActivityExport::Ask ask()
    {
        return [this](const AuditStore::Question &question,
                      const std::optional<AuditStore::Place> &after,
                      Completion<AuditStore::Page> done) {
            asked = question;
            place = after;
            waiting = std::move(done);
        };
    }

    void answerOne()
    {
        auto page = store.readPage(asked, place);
        QVERIFY(page);
        largest = std::max(largest, page->entries.size());
        ++pages;
        std::exchange(waiting, {})(std::move(page));
    }
    void answerAll()
    {
        while (waiting)
            answerOne();
    }

    std::unique_ptr<Store::Database> database;
    AuditStore store;
    AuditStore::Question asked;
    std::optional<AuditStore::Place> place;
    Completion<AuditStore::Page> waiting;
    int pages = 0;
    qsizetype largest = 0;
};

struct Stage
{
    explicit Stage(ActivityExport::Format format, const QString &name = u"a"_s)
        : file(folder.filePath(name))
        , writing(std::make_unique<ActivityExport>(
              file, format, Commands::ClientNames{{LocalClientId(u"mic_a"_s), u"Till"_s}},
              audience.ask()))
        , saved(writing.get(), &ActivityExport::saved)
        , failed(writing.get(), &ActivityExport::failed)
    {}

    QByteArray text() const
    {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    bool leftNothing() const
    {
        return QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    ActivityExport::Failure failure() const
    {
        return failed.at(0).at(0).value<ActivityExport::Failure>();
    }

    QTemporaryDir folder;
    QString file;
    Audience audience;
    std::unique_ptr<ActivityExport> writing;
    QSignalSpy saved;
    QSignalSpy failed;
};

/// More than one answer of the audit ever holds.
constexpr int many = 10'500;
constexpr int some = 2'500;

} // namespace

class TestActivityExport : public QObject
{
    Q_OBJECT

private slots:
    void csv_holdsEverything_pageByPage()
    {
        Stage stage(ActivityExport::Format::Csv);
        stage.audience.record(many);
        stage.writing->start({});
        stage.audience.answerAll();
        QCOMPARE(stage.saved.size(), 1);
        const QByteArrayList lines = stage.text().split('\n');
        QCOMPARE(lines.size(), many + 2);
        QVERIFY(lines.first().startsWith("\xEF\xBB\xBFtime,event,verdict"));
        QVERIFY(lines.at(1).contains(",Till,mic_a,") && lines.at(1).endsWith(",0,0,1\r"));
        QVERIFY(lines.at(many).endsWith(QByteArray::number(many - 1) + ",0,1\r"));
        QVERIFY(lines.last().isEmpty());
        QCOMPARE(stage.audience.pages, many / ActivityExport::pageSize + 1);
        QCOMPARE(stage.audience.largest, qsizetype(ActivityExport::pageSize));
    }

    void json_isOneList_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a whole page") << int(ActivityExport::pageSize);
        QTest::newRow("some") << some;
    }

    void json_isOneList()
    {
        QFETCH(int, count);
        Stage stage(ActivityExport::Format::Json);
        stage.audience.record(count);
        stage.writing->start({});
        stage.audience.answerAll();
        QCOMPARE(stage.saved.size(), 1);
        const QJsonDocument document = QJsonDocument::fromJson(stage.text());
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), count);
        if (count > 0)
            QCOMPARE(document.array().last().toObject().value(u"note"_s).toString(),
                     QString::number(count - 1));
    }

    void question_isKept_butForItsLimit()
    {
        Stage stage(ActivityExport::Format::Csv);
        stage.audience.record(some);
        stage.writing->start({.verdict = Audit::Verdict::Refused, .limit = 1});
        stage.audience.answerAll();
        QCOMPARE(stage.saved.size(), 1);
        QCOMPARE(stage.text().count('\n'), 1);
    }

    void destroyed_onTheWay_leavesNothing()
    {
        Stage stage(ActivityExport::Format::Csv);
        stage.audience.record(some);
        stage.writing->start({});
        stage.audience.answerOne();
        QVERIFY(!QFile::exists(stage.file));
        stage.writing.reset();
        QVERIFY(stage.leftNothing());
        // A late answer goes nowhere.
        stage.audience.answerOne();
        QVERIFY(stage.saved.isEmpty() && stage.failed.isEmpty());
    }

    void auditThatFails_leavesTheFileOfBefore()
    {
        Stage stage(ActivityExport::Format::Csv);
        QFile before(stage.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        stage.audience.record(some);
        stage.writing->start({});
        stage.audience.answerOne();
        std::exchange(stage.audience.waiting, {})(Error{.code = ErrorCode::StoreFailed});
        QCOMPARE(stage.failed.size(), 1);
        QCOMPARE(stage.failure(), ActivityExport::Failure::Reading);
        stage.writing.reset();
        QCOMPARE(stage.text(), QByteArray("before"));
        QCOMPARE(QDir(stage.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void folderThatIsNotThere_isAFailureOfWriting()
    {
        Stage stage(ActivityExport::Format::Json, u"none/a"_s);
        stage.writing->start({});
        QCOMPARE(stage.failure(), ActivityExport::Failure::Writing);
        QVERIFY(!stage.audience.waiting);
    }
};

QTEST_GUILESS_MAIN(TestActivityExport)
#include "tst_activityexport.moc"
