#include "ui/logins/logindialogs.h"

#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Connector;
using namespace Qt::StringLiterals;
using Ui::SecretDialog;
using Ui::SecretEdit;

namespace {

Profiles::ConnectionProfile profileOf(Profiles::System system, const QString &fileUser = {})
{
    Profiles::ConnectionProfile profile{.name = u"Buku"_s,
                                        .system = system,
                                        .environment = Profiles::Environment::Production,
                                        .clientId = UpstreamClientId(u"key-1"_s)};
    if (!fileUser.isEmpty())
        profile.settings.insert(u"file_user"_s, fileUser);
    return profile;
}

void paste(const SecretDialog &dialog, const QString &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    dialog.findChild<SecretEdit *>(field)->paste();
}

} // namespace

/// Editing is played in tst_desktop.
class TestLoginDialogs : public QObject
{
    Q_OBJECT

private slots:
    void secretDialog_asksForASecondSecret_whereThereIsOne_data()
    {
        QTest::addColumn<Profiles::ConnectionProfile>("profile");
        QTest::addColumn<QString>("name");
        QTest::newRow("MyInvois") << profileOf(Profiles::System::MyInvois)
                                  << u"Client secret 2 (recommended)"_s;
        QTest::newRow("MYOB") << profileOf(Profiles::System::Myob) << QString();
        QTest::newRow("MYOB with a file user") << profileOf(Profiles::System::Myob, u"Aminah"_s)
                                               << u"Password of the company file user"_s;
    }

    void secretDialog_asksForASecondSecret_whereThereIsOne()
    {
        QFETCH(Profiles::ConnectionProfile, profile);
        QFETCH(QString, name);
        SecretDialog dialog(profile, QDate(2026, 11, 21));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *second = dialog.findChild<SecretEdit *>(u"secret2"_s);
        QCOMPARE(second->isVisible(), !name.isEmpty());
        if (!name.isEmpty())
            QCOMPARE(second->accessibleName(), name);
    }

    void filePassword_emptyOrTyped_mayBeReplaced()
    {
        SecretDialog dialog(profileOf(Profiles::System::Myob, u"Aminah"_s), QDate(2026, 11, 21));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *confirm = dialog.findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        paste(dialog, u"secret1"_s, u"a-secret"_s);
        // The stored one stays then.
        QVERIFY(confirm->isEnabled());
        paste(dialog, u"secret2"_s, u"p w"_s);
        QVERIFY(confirm->isEnabled());
        QCOMPARE(dialog.draft().secret1.reveal(), QByteArrayView("a-secret"));
        QCOMPARE(dialog.draft().filePassword.reveal(), QByteArrayView("p w"));
        QVERIFY(dialog.draft().secret2.isEmpty());
    }
};

QTEST_MAIN(TestLoginDialogs)
#include "tst_logindialogs.moc"
