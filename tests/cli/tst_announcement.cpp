#include "cli/announcement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Connector::Cli;
using namespace Qt::StringLiterals;

namespace {

Announcement practice()
{
    return {.endpoint = u"http://127.0.0.1:4711"_s,
            .pid = 42,
            .clientId = u"local-id"_s,
            .clientSecret = u"local%2Csecret"_s,
            .tokenUrl = u"http://127.0.0.1:4711/c/practice-ok/connect/token"_s,
            .scenarios = {{u"ok"_s, u"practice-ok"_s, u"Every login succeeds."_s}}};
}

} // namespace

class TestAnnouncement : public QObject
{
    Q_OBJECT

private slots:
    void json_isOneLineOfTheContract()
    {
        const QByteArray line = toJson({.endpoint = u"http://127.0.0.1:4711"_s, .pid = 42});
        QVERIFY(!line.contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(line).object(),
                 QJsonObject({{u"event"_s, u"ready"_s},
                              {u"endpoint"_s, u"http://127.0.0.1:4711"_s},
                              {u"pid"_s, 42}}));
    }

    void withoutKeychain_isSaid()
    {
        const Announcement bare{.endpoint = u"x"_s, .isKeychainBuilt = false};
        QCOMPARE(QJsonDocument::fromJson(toJson(bare)).object().value(u"keychain"_s).toString(),
                 u"not_built"_s);
        QVERIFY(toText(bare).contains("Built without a keychain: Practice only."));
        QVERIFY(!toText(practice()).contains("keychain"));
    }

    void otherPort_isSaid()
    {
        const Announcement moved{.endpoint = u"x"_s, .otherPort = u"port 7, nc, process 4"_s};
        QCOMPARE(QJsonDocument::fromJson(toJson(moved))
                     .object()
                     .value(u"default_port_taken"_s)
                     .toString(),
                 moved.otherPort);
        QVERIFY(toText(moved).contains("The default port is taken (port 7, nc, process 4)"));
        QVERIFY(!toText(practice()).contains("default port"));
    }

    void json_practice_isComplete()
    {
        const QJsonObject object =
            QJsonDocument::fromJson(toJson(practice())).object().value(u"practice"_s).toObject();
        QCOMPARE(object.keys(),
                 QStringList({u"base_url"_s, u"client_id"_s, u"client_secret"_s, u"scenarios"_s,
                              u"token_url"_s}));
        QCOMPARE(object.value(u"base_url"_s).toString(), practice().endpoint);
        QCOMPARE(object.value(u"token_url"_s).toString(), practice().tokenUrl);
        QCOMPARE(object.value(u"scenarios"_s).toArray(),
                 QJsonArray({QJsonObject({{u"name"_s, u"ok"_s},
                                          {u"connection"_s, u"practice-ok"_s},
                                          {u"what"_s, u"Every login succeeds."_s}})}));
    }

    void text_practice_showsHowToTry()
    {
        const QByteArray text = toText(practice());
        QVERIFY(text.contains("serves tokens at http://127.0.0.1:4711\n"));
        QVERIFY(text.contains("curl -d grant_type=client_credentials -d client_id=local-id "
                              "-d client_secret=local%2Csecret "
                              "http://127.0.0.1:4711/c/practice-ok/connect/token\n"));
        QVERIFY(text.contains("practice-ok"));
        QVERIFY(!toText({.endpoint = u"x"_s}).contains("curl"));
    }
};

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
