#include "ui/logins/logindialogs.h"

#include "support/fakeclock.h"
#include "ui/logins/signindialog.h"
#include "ui/translations.h"
#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace Qt::StringLiterals;
using Ui::EditDialog;
using Ui::SecretDialog;
using Ui::SecretEdit;

namespace {

Profiles::ConnectionProfile profileOf(Profiles::System system, const QString &fileUser = {})
{
    Profiles::ConnectionProfile profile{.name = u"Buku"_s,
                                        .system = system,
                                        .environment = Profiles::Environment::Production,
                                        .clientId = UpstreamClientId(u"key-1"_s)};
    if (system == Profiles::System::Myob)
        profile.settings.insert(u"redirect_uri"_s, u"http://desktop"_s);
    if (!fileUser.isEmpty())
        profile.settings.insert(u"file_user"_s, fileUser);
    return profile;
}

void paste(const QDialog &dialog, const QString &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    dialog.findChild<SecretEdit *>(field)->paste();
}

/// As a person does it.
void typeUser(const QDialog &dialog, const QString &user)
{
    auto *edit = dialog.findChild<QLineEdit *>(u"fileUser"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, user);
}

bool says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// Everything it says.
QStringList wordsOf(const QDialog &dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        words << button->text();
    words.removeAll(QString());
    return words;
}

/// An edit dialog that is open and belongs to the test.
struct Edit
{
    explicit Edit(const Profiles::ConnectionProfile &edited)
        : profile(edited)
        , dialog(edited, {}, QDate(2026, 11, 21))
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    QString user() const { return dialog.appliedTo(profile).setting(u"file_user"_s); }
    Result<std::optional<Vault::Credentials>> password() const
    {
        return dialog.passwordFor(dialog.appliedTo(profile), profile);
    }
    bool asksForAPassword() const
    {
        return dialog.findChild<SecretEdit *>(u"filePassword"_s)->isVisible();
    }

    Profiles::ConnectionProfile profile;
    EditDialog dialog;
};

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

    void editDialog_hasAFileUser_whereTheFileIsOnline()
    {
        for (const auto system : {Profiles::System::MyInvois, Profiles::System::Bridge,
                                  Profiles::System::MyobDesktop, Profiles::System::Myob}) {
            const Edit edit(profileOf(system));
            QCOMPARE(edit.dialog.findChild<QLineEdit *>(u"fileUser"_s)->isVisible(),
                     system == Profiles::System::Myob);
            QVERIFY(!edit.asksForAPassword());
        }
    }

    // Where a command set the date of a login of MYOB, it can be changed and taken away.
    void editDialog_keepsTheDateOfMyob()
    {
        Profiles::ConnectionProfile profile = profileOf(Profiles::System::Myob);
        QVERIFY(!says(Edit(profile).dialog, u"Secrets expire on"_s));
        profile.secretExpires = QDate(2027, 3, 3);
        const Edit edit(profile);
        QVERIFY(says(edit.dialog, u"Secrets expire on"_s));
        QCOMPARE(edit.dialog.appliedTo(profile).secretExpires, profile.secretExpires);
    }

    void fileUser_untouched_keepsWhatIsStored()
    {
        const Edit edit(profileOf(Profiles::System::Myob, u"Aminah"_s));
        QVERIFY(edit.asksForAPassword());
        QVERIFY(says(edit.dialog, u"keep the one that is stored"_s));
        QCOMPARE(edit.user(), u"Aminah"_s);
        const auto password = edit.password();
        QVERIFY(password && !*password);
        // Another one was given meanwhile, by a command.
        const auto given = profileOf(Profiles::System::Myob, u"Siti"_s);
        QCOMPARE(edit.dialog.appliedTo(given), given);
    }

    void filePassword_alone_isReplaced()
    {
        const Edit edit(profileOf(Profiles::System::Myob, u"Aminah"_s));
        paste(edit.dialog, u"filePassword"_s, u"p w"_s);
        const auto password = edit.password();
        QVERIFY(password && *password);
        QCOMPARE((*password)->filePassword.reveal(), QByteArrayView("p w"));
        // That of the key and its sign-in stay.
        QVERIFY((*password)->secret1.isEmpty() && (*password)->secret2.isEmpty());
    }

    // The program may end while somebody types.
    void secret_beingTyped_goesWithItsDialog()
    {
        const auto profile = profileOf(Profiles::System::Myob, u"Aminah"_s);
        const auto today = QDate(2026, 11, 21);
        const auto typeInto = [](std::unique_ptr<QDialog> dialog, const QString &name) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
            auto *field = dialog->findChild<SecretEdit *>(name);
            field->setFocus();
            QTest::keyClicks(field, u"p w"_s);
            QVERIFY(field->secret().isEmpty());
        };
        typeInto(std::make_unique<EditDialog>(profile, QStringList(), today), u"filePassword"_s);
        typeInto(std::make_unique<SecretDialog>(profile, today), u"secret1"_s);
    }

    // Where a click leaves the focus in the field, as on macOS.
    void filePassword_typedAndConfirmed_isTaken()
    {
        Edit edit(profileOf(Profiles::System::Myob, u"Aminah"_s));
        QVERIFY(QTest::qWaitForWindowActive(&edit.dialog));
        auto *field = edit.dialog.findChild<SecretEdit *>(u"filePassword"_s);
        field->setFocus();
        QTest::keyClicks(field, u"p w"_s);
        QSignalSpy confirmed(&edit.dialog, &EditDialog::confirmed);
        edit.dialog.findChild<QPushButton *>(u"confirm"_s)->click();
        QCOMPARE(confirmed.size(), 1);
        const auto password = edit.password();
        QVERIFY(password && *password);
        QCOMPARE((*password)->filePassword.reveal(), QByteArrayView("p w"));
    }

    void fileUser_another_bringsTheirPassword()
    {
        for (const QString &before : {QString(), u"Aminah"_s}) {
            const Edit edit(profileOf(Profiles::System::Myob, before));
            typeUser(edit.dialog, u"Siti"_s);
            QVERIFY(edit.asksForAPassword());
            QVERIFY(!says(edit.dialog, u"keep the one that is stored"_s));
            QCOMPARE(edit.user(), u"Siti"_s);
            // Some have none.
            const auto password = edit.password();
            QVERIFY(password && *password);
            QVERIFY((*password)->filePassword.isEmpty());
        }
    }

    void fileUser_taken_isForgotten()
    {
        const Edit edit(profileOf(Profiles::System::Myob, u"Aminah"_s));
        paste(edit.dialog, u"filePassword"_s, u"p w"_s);
        typeUser(edit.dialog, {});
        QVERIFY(!edit.asksForAPassword());
        QVERIFY(says(edit.dialog, u"removes the user"_s));
        QVERIFY(!edit.dialog.appliedTo(edit.profile).settings.contains(u"file_user"_s));
        const auto password = edit.password();
        QVERIFY(password && !*password);
    }

    void fileUser_againstTheRule_isNotSaved()
    {
        const Edit edit(profileOf(Profiles::System::Myob));
        const auto *confirm = edit.dialog.findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(confirm->isEnabled());
        typeUser(edit.dialog, QString(256, u'a'));
        QVERIFY(!confirm->isEnabled());
        typeUser(edit.dialog, u"Siti"_s);
        QVERIFY(confirm->isEnabled());
        paste(edit.dialog, u"filePassword"_s, QString(256, u'p'));
        QVERIFY(!confirm->isEnabled());
    }

    // The command may change it at any moment; what is typed stays.
    void language_changedWhileOpen_isSpoken()
    {
        Ui::Translations translations;
        QVERIFY(translations.use(u"en"_s));
        const Edit edit(profileOf(Profiles::System::Myob, u"Aminah"_s));
        SecretDialog secrets(profileOf(Profiles::System::Myob, u"Aminah"_s), QDate(2026, 11, 21));
        secrets.setAttribute(Qt::WA_DeleteOnClose, false);
        const Test::FakeClock clock({.wall = {}, .boot = {}});
        Ui::SignInDialog signIn(profileOf(Profiles::System::Myob),
                                {.page = QUrl(u"https://secure.myob.com"_s),
                                 .obstacle = Error{.code = ErrorCode::EndpointPortInUse}},
                                true, clock);
        signIn.setAttribute(Qt::WA_DeleteOnClose, false);
        typeUser(edit.dialog, u"Siti"_s);
        paste(secrets, u"secret1"_s, u"a-secret"_s);
        const QList<const QDialog *> dialogs{&edit.dialog, &secrets, &signIn};
        const QList<QStringList> english{wordsOf(edit.dialog), wordsOf(secrets), wordsOf(signIn)};

        QVERIFY(translations.use(u"ms"_s));
        QCoreApplication::sendPostedEvents();
        for (qsizetype index = 0; index < dialogs.size(); ++index) {
            const QStringList malay = wordsOf(*dialogs.at(index));
            QCOMPARE(malay.size(), english.at(index).size());
            for (qsizetype word = 0; word < malay.size(); ++word)
                QVERIFY2(malay.at(word) != english.at(index).at(word), qPrintable(malay.at(word)));
        }
        QCOMPARE(edit.user(), u"Siti"_s);
        QCOMPARE(secrets.draft().secret1.reveal(), QByteArrayView("a-secret"));
        QVERIFY(secrets.findChild<QPushButton *>(u"confirm"_s)->isEnabled());
    }
};

QTEST_MAIN(TestLoginDialogs)
#include "tst_logindialogs.moc"
