#include "core/ballots/pin.h"

#include <QTest>

using namespace strata;

// Hashing is slow on purpose: one hash serves several tests.
class TestPin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_hash = hashPin("4711");
        QVERIFY(!m_hash.empty());
    }

    void onlyTheRightPin_opens()
    {
        QVERIFY(m_hash.find("4711") == std::string::npos);
        QVERIFY(isPin("4711", m_hash));
        QVERIFY(!isPin("4712", m_hash));
        QVERIFY(!isPin("47110", m_hash));
        QVERIFY(!isPin("", m_hash));
        QVERIFY(!isPin(m_hash, m_hash)); // who can read the file has no PIN yet
    }

    void theSamePin_hasAnotherHashForEveryone()
    {
        const std::string other = hashPin("4711");
        QVERIFY(other != m_hash);
        QVERIFY(isPin("4711", other));
    }

    void aHashSaysHowItWasMade() { QVERIFY(m_hash.starts_with("$argon2id$v=19$m=")); }

    void aHashThatWasChanged_opensToNobody()
    {
        std::string tampered = m_hash;
        tampered[m_hash.size() - 2] = m_hash[m_hash.size() - 2] == 'A' ? 'B' : 'A';
        QVERIFY(!isPin("4711", tampered));
        for (const std::string& no : {std::string(), std::string("4711"), m_hash.substr(0, m_hash.size() / 2),
                                      std::string(1000, '$'), m_hash + m_hash})
            QVERIFY(!isPin("4711", no));
    }

    void otherScriptsAndLongPins_work()
    {
        const std::string words = "süß 日本 🙂";
        const std::string pin = std::string(kLongestPin - words.size(), 'x') + words; // its end counts too
        const std::string hash = hashPin(pin);
        QVERIFY(isPin(pin, hash));
        QVERIFY(!isPin(pin.substr(0, pin.size() - 1), hash));
    }

    void theDelay_growsWithEveryWrongTry()
    {
        const int expected[] = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
        for (int wrong = 0; wrong < int(std::size(expected)); ++wrong)
            QCOMPARE(pinDelay(wrong), expected[wrong]);
        QCOMPARE(pinDelay(1000000000), 300);
        QCOMPARE(pinDelay(-1), 0);
    }

private:
    std::string m_hash;
};

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
