#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::CommandBench;
using Test::Said;
using Test::words;

/// The fields of a local client, changed one by one; tst_clientcommands reads them for a new one.
class TestClientInput : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CommandBench>();
        QCOMPARE(m_bench->addPractice(u"kedai"_s).exitCode(), 0);
        QCOMPARE(m_bench
                     ->addPractice(u"agent"_s,
                                   u"--login intermediary --taxpayer C1234567890 "
                                   "--taxpayer C2345678900"_s)
                     .exitCode(),
                 0);
        // Written past the keychain, which this bench does not have.
        addProfile(u"real"_s, Profiles::System::MyInvois, Profiles::Environment::Sandbox);
        addProfile(u"file"_s, Profiles::System::MyobDesktop, Profiles::Environment::Practice);
        QCOMPARE(m_bench
                     ->run(u"client add till --connection kedai --min-valid 900 "
                           "--expires 2099-12-31"_s)
                     .exitCode(),
                 0);
        m_before = till();
    }
    void cleanup() { m_bench.reset(); }

    void edit_connection_isAdded_theRestStays()
    {
        const Said said = edit(u"--connection kedai --connection agent"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(connectionsIn(said), (QStringList{u"kedai"_s, u"agent"_s}));
        QCOMPARE(said.object().value(u"base_url"_s).toString(), u"http://127.0.0.1:21060"_s);
        QVERIFY(!said.object().contains(u"client_secret"_s));
        QCOMPARE(said.notes(),
                 QStringList{u"The old address with /c/kedai goes on working, for that "
                             "connection."_s});
        Store::LocalClient wanted = m_before;
        wanted.connections.append(uuidOf(u"agent"_s));
        QCOMPARE(till(), wanted);
    }

    void edit_connection_isTakenAway()
    {
        QCOMPARE(edit(u"--connection kedai --connection agent"_s).exitCode(), 0);
        const Said said = edit(u"--connection agent"_s);
        QCOMPARE(connectionsIn(said), QStringList{u"agent"_s});
        QCOMPARE(said.object().value(u"base_url"_s).toString(),
                 u"http://127.0.0.1:21060/c/agent"_s);
        QCOMPARE(said.notes(), QStringList{u"Refused from now on: /c/kedai."_s});
    }

    void edit_tokenThatItHolds_isSaidWithItsEnd()
    {
        const Milliseconds until = m_bench->services->clock().now().wall + 1h;
        m_bench->services->clients().noteUse(m_before.clientId, {.tokensUntil = until});
        QCOMPARE(edit(u"--connection kedai --connection agent"_s).notes().size(), 1);
        const QStringList notes = edit(u"--connection agent"_s).notes();
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes.at(1).contains(toRfc3339(until)));
    }

    void edit_isShownAsInTheList()
    {
        const Said said = edit(u"--min-valid 3000"_s);
        QCOMPARE(said.object(), m_bench->run(u"client list"_s).array().at(0).toObject());
        const QByteArray plain = m_bench->runPlain(words(u"client edit till"_s)).reply.output;
        const QByteArray list = m_bench->runPlain(words(u"client list"_s)).reply.output;
        QVERIFY(plain.startsWith(list));
        QVERIFY(plain.contains("/c/kedai/connect/token"));
    }

    void edit_oneField_leavesTheOthers_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<std::function<void(Store::LocalClient &)>>("change");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *options,
                            const std::function<void(Store::LocalClient &)> &change,
                            const char *note) {
            QTest::newRow(options)
                << QString::fromLatin1(options) << change << QString::fromLatin1(note);
        };
        row(
            "--min-valid 0", [](auto &client) { client.minValid = 0s; }, "min_valid=0");
        row(
            "--expires 2098-06-30",
            [](auto &client) { client.expiresAt = Milliseconds(4'054'982'400'000); },
            "expires=2098-06-30T16:00:00Z");
        row(
            "--expires never", [](auto &client) { client.expiresAt.reset(); }, "expires=never");
        row(
            "--connection agent --taxpayer c1234567890",
            [this](auto &client) {
                client.connections = {uuidOf(u"agent"_s)};
                client.allTaxpayers = false;
                client.taxpayers = {{u"C1234567890"_s, {}}};
            },
            "+agent -kedai taxpayers=C1234567890");
        row(
            "", [](auto &) {}, "");
        row(
            "--connection kedai --taxpayer all --min-valid 900", [](auto &) {}, "");
    }

    void edit_oneField_leavesTheOthers()
    {
        QFETCH(QString, options);
        QFETCH(std::function<void(Store::LocalClient &)>, change);
        QFETCH(QString, note);
        QCOMPARE(edit(options).exitCode(), 0);
        Store::LocalClient wanted = m_before;
        change(wanted);
        QCOMPARE(till(), wanted);
        // What changed nothing is not worth a line.
        QStringList notes;
        for (const auto &entry : m_bench->run(u"audit list --client till"_s).array()) {
            if (entry.toObject().value(u"event"_s) == u"client_changed"_s)
                notes << entry.toObject().value(u"note"_s).toString();
        }
        QCOMPARE(notes, note.isEmpty() ? QStringList() : QStringList{note});
    }

    void edit_taxpayers_areReplacedAndGivenBack()
    {
        QCOMPARE(edit(u"--connection agent --taxpayer C1234567890"_s).exitCode(), 0);
        QCOMPARE(edit(u"--taxpayer C2345678900"_s).exitCode(), 0);
        QCOMPARE(till().taxpayers, (QList<Profiles::Taxpayer>{{u"C2345678900"_s, {}}}));
        // One more connection takes nothing away from them.
        QCOMPARE(edit(u"--connection kedai --connection agent"_s).exitCode(), 0);
        QCOMPARE(till().taxpayers.size(), 1);
        QCOMPARE(edit(u"--taxpayer all"_s).exitCode(), 0);
        QVERIFY(till().allTaxpayers && till().taxpayers.isEmpty());
    }

    void edit_taxpayersLost_areNotDroppedInSilence()
    {
        QCOMPARE(edit(u"--connection agent --taxpayer C1234567890"_s).exitCode(), 0);
        const Store::LocalClient before = till();
        const Said said = edit(u"--connection kedai"_s);
        QCOMPARE(said.exitCode(), 2);
        QCOMPARE(said.code(), u"input.taxpayer_not_in_connection"_s);
        QCOMPARE(said.field(), u"taxpayer"_s);
        QVERIFY(said.message().contains(u"C1234567890"_s));
        QCOMPARE(till(), before);
        QCOMPARE(edit(u"--connection kedai --taxpayer all"_s).exitCode(), 0);
        // One that left its connection later does not stand in the way of other fields.
        QCOMPARE(edit(u"--connection agent --taxpayer C1234567890"_s).exitCode(), 0);
        QCOMPARE(m_bench->run(u"taxpayer remove agent C1234567890"_s).exitCode(), 0);
        QCOMPARE(edit(u"--min-valid 700"_s).exitCode(), 0);
        QCOMPARE(edit(u"--connection agent"_s).field(), u"taxpayer"_s);
    }

    void edit_companyFile_isForPackagesThatCallThrough()
    {
        QCOMPARE(m_bench->run(u"client add caller --connection kedai --rights api"_s).exitCode(),
                 0);
        const Said said =
            m_bench->run(u"client edit caller --connection kedai --connection file"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(connectionsIn(said), (QStringList{u"kedai"_s, u"file"_s}));
        QCOMPARE(said.object().value(u"rights"_s).toString(), u"api"_s);
    }

    void edit_fileUser_leavesTheRight()
    {
        addProfile(u"books"_s, Profiles::System::Myob, Profiles::Environment::Practice,
                   {{u"file_user"_s, u"Aminah"_s}});
        // Without a word about rights, a new one is for the pass-through.
        QCOMPARE(m_bench->run(u"client add caller --connection books"_s)
                     .object()
                     .value(u"rights"_s)
                     .toString(),
                 u"api"_s);
        QCOMPARE(edit(u"--connection kedai --connection books"_s).exitCode(), 0);
        QCOMPARE(till().rights, Store::Rights::Token);
    }

    // The right of a package is never changed behind its back.
    void edit_companyFileOnly_noLoginLeft_isRefusedToo()
    {
        QCOMPARE(m_bench->run(u"connection remove kedai"_s).exitCode(), 0);
        QVERIFY(till().connections.isEmpty());
        QCOMPARE(edit(u"--connection file"_s).field(), u"connection"_s);
        QCOMPARE(edit(u"--connection agent"_s).exitCode(), 0);
        QCOMPARE(till().rights, Store::Rights::Token);
    }

    void edit_revoked_isRefused()
    {
        QCOMPARE(m_bench->run(u"client revoke till --reason sold"_s).exitCode(), 0);
        const Said said = edit(u"--connection agent"_s);
        QCOMPARE(said.exitCode(), 6);
        QCOMPARE(said.code(), u"endpoint.local_client_revoked"_s);
        QCOMPARE(till().connections, m_before.connections);
    }

    void edit_wrong_changesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const char *line, int exitCode, const char *code,
                            const char *field) {
            QTest::newRow(what) << QString::fromLatin1(line) << exitCode
                                << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("nobody", "nobody --min-valid 1", 7, "not_found", "client");
        row("no name", "--min-valid 1", 2, "input.required", "name");
        row("no such connection", "till --connection nowhere", 7, "not_found", "connection");
        row("mixed", "till --connection kedai --connection real", 2, "input.mixed_environments",
            "connection");
        row("company file", "till --connection kedai --connection file", 2, "input.not_applicable",
            "connection");
        row("rights", "till --rights api", 2, "input.unknown_option", "option");
        row("other user", "till --os-user root", 2, "input.unknown_option", "option");
        row("TIN", "till --connection agent --taxpayer 42", 2, "tin.format", "taxpayer");
        row("strange TIN", "till --taxpayer C1234567890", 2, "input.taxpayer_not_in_connection",
            "taxpayer");
        row("no number", "till --min-valid soon", 2, "input.number_format", "min_valid");
        row("too long", "till --connection agent --min-valid 3601", 2, "input.number_range",
            "min_valid");
        row("no date", "till --expires soon", 2, "input.date_format", "expires");
        row("past", "till --expires 2020-01-01", 2, "input.date_past", "expires");
    }

    void edit_wrong_changesNothing()
    {
        QFETCH(QString, line);
        const Said said = m_bench->run(u"client edit "_s + line);
        QTEST(said.exitCode(), "exitCode");
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QCOMPARE(till(), m_before);
    }

private:
    ConnectionUuid uuidOf(const QString &id) const
    {
        return m_bench->services->profiles().find(ConnectionId(id))->uuid;
    }
    static QStringList connectionsIn(const Said &said)
    {
        return said.object().value(u"connections"_s).toVariant().toStringList();
    }
    void addProfile(const QString &id, Profiles::System system, Profiles::Environment environment,
                    const QMap<QString, QString> &settings = {})
    {
        QVERIFY(m_bench->services->profiles().add({.uuid = ConnectionUuid(u"u-"_s + id),
                                                   .id = ConnectionId(id),
                                                   .name = id,
                                                   .system = system,
                                                   .environment = environment,
                                                   .settings = settings}));
    }
    Said edit(const QString &options) const
    {
        return m_bench->run(u"client edit till "_s + options);
    }
    Store::LocalClient till() const { return *m_bench->services->clients().findByName(u"till"_s); }

    std::unique_ptr<CommandBench> m_bench;
    Store::LocalClient m_before;
};

QTEST_GUILESS_MAIN(TestClientInput)
#include "tst_clientinput.moc"
