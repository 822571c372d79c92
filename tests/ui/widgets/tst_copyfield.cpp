#include "support/fakeclock.h"
#include "ui/widgets/copyfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestCopyField : public QObject
{
    Q_OBJECT

private slots:
    void copy_putsTheTextIntoTheClipboardAndSaysSo()
    {
        Test::FakeClock clock;
        Ui::CopyField field(clock, QStringLiteral("Address"));
        field.setText(QStringLiteral("http://127.0.0.1:21060/c/aminah"));
        auto *button = field.findChild<QPushButton *>(QStringLiteral("copy"));
        QVERIFY(button);
        QSignalSpy copied(&field, &Ui::CopyField::copied);

        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), field.text());
        QCOMPARE(copied.size(), 1);
        QCOMPARE(button->text(), QStringLiteral("Copied"));

        clock.advance(2s);
        QCOMPARE(button->text(), QStringLiteral("Copy"));
    }

    void newText_isNotCopiedYet()
    {
        Test::FakeClock clock;
        Ui::CopyField field(clock, QStringLiteral("Address"));
        field.setText(QStringLiteral("one"));
        auto *button = field.findChild<QPushButton *>(QStringLiteral("copy"));
        button->click();
        field.setText(QStringLiteral("two"));
        QCOMPARE(button->text(), QStringLiteral("Copy"));
    }

    void parts_haveAccessibleNames()
    {
        Test::FakeClock clock;
        const Ui::CopyField field(clock, QStringLiteral("Address"));
        QCOMPARE(field.findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Address"));
        QCOMPARE(field.findChild<QPushButton *>()->accessibleName(),
                 QStringLiteral("Copy: Address"));
    }
};

QTEST_MAIN(TestCopyField)
#include "tst_copyfield.moc"
