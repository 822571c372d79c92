#include "ui/packages/loginchoices.h"

#include "support/fakeclock.h"
#include "support/httpprobe.h"
#include "ui/desktopstage.h"
#include "ui/packages/packagecard.h"
#include "ui/packages/packagecredentials.h"
#include "ui/packages/packagedialogs.h"
#include "ui/packages/packagespage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Connector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Profiles::ConnectionProfile;
using Profiles::Environment;

namespace {

ConnectionProfile profileOf(const QString &id, Environment environment)
{
    return {.uuid = ConnectionUuid(u"u-"_s + id),
            .id = ConnectionId(id),
            .name = u"Kedai "_s + id,
            .environment = environment};
}

QCheckBox *boxOf(const QWidget &parent, const QString &text)
{
    const auto boxes = parent.findChildren<QCheckBox *>();
    const auto found =
        std::ranges::find_if(boxes, [&](const auto *box) { return box->text().contains(text); });
    return found == boxes.end() ? nullptr : *found;
}

QPushButton *button(const QWidget *parent, const char *name)
{
    return parent->findChild<QPushButton *>(QLatin1StringView(name));
}

bool shows(const QWidget &parent, const QString &words)
{
    return std::ranges::any_of(parent.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// The desktop in Practice with a second login that works, and a package for the first one.
struct Stage : Test::DesktopStage
{
    Stage()
        : DesktopStage(true)
    {
        window().showPage(Ui::Destination::Packages);
        page = window().findChild<Ui::PackagesPage *>();
        ConnectionProfile added = *services->profiles().find(first);
        added.uuid = ConnectionUuid(u"u-second"_s);
        added.id = ConnectionId(u"second"_s);
        added.name = u"Kedai Kedua"_s;
        [&] { QVERIFY(services->profiles().add(added)); }();
        window().showPage(Ui::Destination::Packages);
        Ui::makePackage(*services, {.name = u"Till"_s, .connections = {first}},
                        {page, [this](const Result<Ui::PackageSettings> &made) {
                             QVERIFY(made);
                             settings = *made;
                         }});
        page->choose(LocalClientId(settings.clientId));
    }

    /// The dialog that the button opens.
    Ui::PackageLoginsDialog *open() const
    {
        button(page, "logins")->click();
        return page->findChildren<Ui::PackageLoginsDialog *>().constLast();
    }
    /// What a package gets that asks for this login with its id and secret.
    int statusFor(const ConnectionId &login) const
    {
        const QByteArray path = "/c/" + login.toString().toLatin1() + "/connect/token";
        return Test::HttpProbe(port)
            .send(Test::ProbeRequest::login(path, settings.clientId.toLatin1(),
                                            settings.clientSecret.toLatin1(), {}))
            .status;
    }

    const ConnectionId first{u"practice-ok"_s};
    const ConnectionId second{u"second"_s};
    Ui::PackagesPage *page = nullptr;
    Ui::PackageSettings settings;
};

} // namespace

class TestLoginChoices : public QObject
{
    Q_OBJECT

private slots:
    void copied_isSaidForAMoment()
    {
        Test::FakeClock clock;
        Ui::PackageCard card(clock);
        card.show({.name = u"Till"_s, .clientId = u"mic_1"_s, .clientSecret = u"secret"_s});
        button(&card, "copyAll")->click();
        QCOMPARE(button(&card, "copyAll")->text(), u"Copied"_s);
        clock.advance(2s);
        QCOMPARE(button(&card, "copyAll")->text(), u"Copy all"_s);
    }

    void longNames_areShortenedAndKeepTheirEnvironment()
    {
        ConnectionProfile profile = profileOf(u"a"_s, Environment::Sandbox);
        profile.name = u"Syarikat & "_s + QString(90, u'x');
        Ui::LoginChoices choices({profile});
        choices.resize(300, 120);
        choices.show();
        auto *box = choices.findChild<QCheckBox *>();
        QVERIFY(box->text().startsWith(u"Syarikat && x") && box->text().endsWith(u"x (Sandbox)"));
        QVERIFY(box->width() <= choices.viewport()->width());
        QVERIFY(box->sizeHint().width() <= box->width());
        QCOMPARE(box->accessibleName(), profile.name + u" (Sandbox)"_s);
    }

    void environments_areNeverMixed()
    {
        Ui::LoginChoices choices({profileOf(u"one"_s, Environment::Production),
                                  profileOf(u"two"_s, Environment::Production),
                                  profileOf(u"try"_s, Environment::Sandbox)});
        const QSignalSpy changed(&choices, &Ui::LoginChoices::changed);
        boxOf(choices, u"two"_s)->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(boxOf(choices, u"one"_s)->isEnabled());
        QVERIFY(!boxOf(choices, u"try"_s)->isEnabled());
        boxOf(choices, u"one"_s)->click();
        QCOMPARE(Ui::idsOf(choices.checked()),
                 (QList{ConnectionId(u"one"_s), ConnectionId(u"two"_s)}));
        boxOf(choices, u"one"_s)->click();
        boxOf(choices, u"two"_s)->click();
        QVERIFY(boxOf(choices, u"try"_s)->isEnabled());
        choices.check({ConnectionId(u"try"_s), ConnectionId(u"unknown"_s)});
        QCOMPARE(Ui::idsOf(choices.checked()), QList{ConnectionId(u"try"_s)});
        QVERIFY(!boxOf(choices, u"one"_s)->isEnabled());
    }

    // However long the remark under it becomes.
    void list_keepsItsHeight()
    {
        QList<ConnectionProfile> profiles;
        for (const QString &id : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
            profiles << profileOf(id, Environment::Production);
        profiles[0].name = QString(40, u'w') + u' ' + QString(40, u'w');
        Ui::PackageLoginsDialog dialog({.name = u"Till"_s, .connections = {profiles.at(0).id}},
                                       profiles, Milliseconds(0));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *list = dialog.findChild<Ui::LoginChoices *>();
        const int height = list->height();
        QCOMPARE(height, list->sizeHint().height());
        boxOf(dialog, u"two"_s)->click();
        QVERIFY(shows(dialog, u"The old address goes on working"_s));
        QCOMPARE(list->height(), height);
    }

    // The same id and secret, another login: over HTTP, there and back.
    void package_getsALoginAndLosesOne()
    {
        const Stage stage;
        QCOMPARE(stage.statusFor(stage.first), 200);
        QCOMPARE(stage.statusFor(stage.second), 400);

        auto *dialog = stage.open();
        QVERIFY(boxOf(*dialog, u"Practice: ok"_s)->isChecked());
        QCOMPARE(dialog->focusWidget(), boxOf(*dialog, u"Practice: ok"_s));
        QVERIFY(!button(dialog, "confirm")->isEnabled());
        boxOf(*dialog, u"Kedai Kedua"_s)->click();
        QVERIFY(shows(*dialog, u"The old address goes on working, for Practice: ok"_s));
        button(dialog, "confirm")->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.page->chosen()->connections, (QList{stage.first, stage.second}));
        QCOMPARE(stage.statusFor(stage.first), 200);
        QCOMPARE(stage.statusFor(stage.second), 200);

        dialog = stage.open();
        boxOf(*dialog, u"Practice: ok"_s)->click();
        QVERIFY(shows(*dialog, u"Its next request for Practice: ok is refused."_s));
        QVERIFY(shows(*dialog, u"A token that it already has"_s));
        button(dialog, "confirm")->click();
        QCOMPARE(stage.page->chosen()->logins, QStringList{u"Kedai Kedua"_s});
        QVERIFY(stage.page->chosen()->baseUrl.endsWith(u"/c/second"));
        QCOMPARE(stage.statusFor(stage.first), 400);
        QCOMPARE(stage.statusFor(stage.second), 200);
    }

    void lastLogin_stays()
    {
        const Stage stage;
        auto *dialog = stage.open();
        boxOf(*dialog, u"Practice: ok"_s)->click();
        QVERIFY(shows(*dialog, u"At least one login is needed."_s));
        QVERIFY(!button(dialog, "confirm")->isEnabled());
        boxOf(*dialog, u"Kedai Kedua"_s)->click();
        QVERIFY(shows(*dialog, u"The old address, that of Practice: ok, is refused"_s));
        QVERIFY(button(dialog, "confirm")->isEnabled());
    }

    // With the right "token" there is nothing that it could get from a company file.
    void companyFile_isOfferedToPackagesThatCallThroughTheConnector()
    {
        const Stage stage;
        QVERIFY(!boxOf(*stage.open(), u"Practice: myob-desktop"_s));
        LocalClientId caller;
        Ui::makePackage(
            *stage.services,
            {.name = u"Caller"_s, .connections = {stage.first}, .rights = Store::Rights::Api},
            {stage.page, [&caller](const Result<Ui::PackageSettings> &made) {
                 QVERIFY(made);
                 caller = LocalClientId(made->clientId);
             }});
        stage.page->choose(caller);
        QVERIFY(boxOf(*stage.open(), u"Practice: myob-desktop"_s));
    }

    void refusal_isSaidInTheDialog()
    {
        const Stage stage;
        auto *dialog = stage.open();
        boxOf(*dialog, u"Kedai Kedua"_s)->click();
        // Somebody else was faster.
        auto client = *stage.services->clients().find(LocalClientId(stage.settings.clientId));
        client.revokedAt = stage.services->clock().now().wall;
        QVERIFY(stage.services->clients().update(client));
        button(dialog, "confirm")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(shows(*dialog, u"revoked"_s));
        QVERIFY(!button(stage.page, "logins")->isEnabled());
    }
};

QTEST_MAIN(TestLoginChoices)
#include "tst_loginchoices.moc"
