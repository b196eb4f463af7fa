#include "core/ballots/pin.h"

#include <QTest>

using namespace strata;

class TestPin : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheRightPin_opens()
    {
        const std::string hash = hashPin("4711");
        QVERIFY(!hash.empty());
        QVERIFY(hash.find("4711") == std::string::npos);
        QVERIFY(isPin("4711", hash));
        QVERIFY(!isPin("4712", hash));
        QVERIFY(!isPin("471", hash));
        QVERIFY(!isPin("47110", hash));
        QVERIFY(!isPin("", hash));
        QVERIFY(!isPin(hash, hash)); // who can read the file has no PIN yet
    }

    void theSamePin_hasAnotherHashForEveryone()
    {
        const std::string one = hashPin("4711"), other = hashPin("4711");
        QVERIFY(one != other);
        QVERIFY(isPin("4711", one) && isPin("4711", other));
    }

    void aHashSaysHowItWasMade() { QVERIFY(hashPin("4711").starts_with("$argon2id$v=19$m=")); }

    void aHashThatWasChanged_opensToNobody()
    {
        const std::string hash = hashPin("4711");
        std::string tampered = hash;
        tampered[hash.size() - 2] = hash[hash.size() - 2] == 'A' ? 'B' : 'A';
        QVERIFY(!isPin("4711", tampered));
        for (const std::string& no : {std::string(), std::string("4711"), hash.substr(0, hash.size() / 2),
                                      std::string(1000, '$'), hash + hash})
            QVERIFY(!isPin("4711", no));
    }

    void otherScriptsAndLongPins_work()
    {
        const std::string pin(kLongestPin, 'x'), words = "süß 日本 🙂";
        QVERIFY(isPin(pin, hashPin(pin)));
        QVERIFY(isPin(words, hashPin(words)));
        QVERIFY(!isPin(pin.substr(1), hashPin(pin)));
    }

    void theDelay_growsWithEveryWrongTry()
    {
        const int expected[] = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
        for (int wrong = 0; wrong < int(std::size(expected)); ++wrong)
            QCOMPARE(pinDelay(wrong), expected[wrong]);
        QCOMPARE(pinDelay(1000000000), 300);
        QCOMPARE(pinDelay(-1), 0);
    }
};

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
