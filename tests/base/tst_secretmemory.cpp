#include "base/secretmemory.h"

#include <QTest>

#include <cstring>
#include <vector>

using namespace Connector;

class TestSecretMemory : public QObject
{
    Q_OBJECT

private slots:
    void blocks_ofEverySize_doNotOverlap_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {1, 64, 65, 256, 257, 1024, 4096, 4097, 100'000})
            QTest::addRow("%d", bytes) << bytes;
    }

    void blocks_ofEverySize_doNotOverlap()
    {
        QFETCH(int, bytes);
        const auto size = static_cast<std::size_t>(bytes);
        std::vector<char *> blocks;
        for (int i = 0; i < 50; ++i) {
            auto *block = static_cast<char *>(takeSecretMemory(size));
            std::memset(block, i + 1, size);
            blocks.push_back(block);
        }
        for (int i = 0; i < 50; ++i) {
            const char *block = blocks[static_cast<std::size_t>(i)];
            QCOMPARE(int(block[0]), i + 1);
            QCOMPARE(int(block[size - 1]), i + 1);
        }
        for (char *block : blocks)
            giveBackSecretMemory(block, size);
    }

    void givenBack_isOverwritten_andUsedAgain()
    {
        auto *block = static_cast<char *>(takeSecretMemory(200));
        std::memset(block, 'x', 200);
        giveBackSecretMemory(block, 200);
        auto *again = static_cast<char *>(takeSecretMemory(200));
        QCOMPARE(again, block);
        // The head of a free block links to the next one.
        QVERIFY(QByteArrayView(again + sizeof(void *), 200 - sizeof(void *)).count('x') == 0);
        giveBackSecretMemory(again, 200);
    }
};

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
