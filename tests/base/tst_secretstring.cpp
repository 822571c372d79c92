#include "base/secretstring.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace Connector;

// Redaction is by type: none of these may ever compile into something.
static_assert(!std::is_copy_constructible_v<SecretString>);
static_assert(!std::is_copy_assignable_v<SecretString>);
static_assert(!std::is_convertible_v<SecretString, QString>);
static_assert(!std::is_convertible_v<SecretString, QByteArray>);
static_assert(!std::is_constructible_v<QString, SecretString>);

template<typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Printable<int>);
static_assert(!Printable<SecretString>);
static_assert(!Printable<SharedSecret>);

class TestSecretString : public QObject
{
    Q_OBJECT

private slots:
    void take_wipesTheSource()
    {
        QByteArray source("s3cret-value");
        const SecretString secret = SecretString::take(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(secret.reveal(), QByteArrayView("s3cret-value"));
    }

    void move_leavesAnEmptyOne()
    {
        SecretString first = SecretString::copyOf("abc");
        const SecretString second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(second.size(), 3);
    }

    void wipe_overwritesEveryByte()
    {
        char memory[] = "secret";
        wipe(memory, sizeof memory);
        for (const char byte : memory)
            QCOMPARE(byte, '\0');
    }

    void wipe_sharedArray_leavesTheOtherOwnerAlone()
    {
        QByteArray first(QByteArray("shared").constData());
        const QByteArray second = first;
        wipe(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(second, QByteArray("shared"));
    }

    void equals_comparesBytes()
    {
        QVERIFY(SecretString::copyOf("a").equals(SecretString::copyOf("a")));
        QVERIFY(!SecretString::copyOf("a").equals(SecretString::copyOf("b")));
        QVERIFY(!SecretString::copyOf("a").equals(SecretString::copyOf("ab")));
        QVERIFY(SecretString().equals(SecretString()));
    }
};

QTEST_GUILESS_MAIN(TestSecretString)
#include "tst_secretstring.moc"
