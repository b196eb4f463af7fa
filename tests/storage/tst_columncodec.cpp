#include "core/storage/columncodec.h"
#include "core/storage/failure.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace strata;

namespace {

template <typename T> std::size_t bytesFor(const std::vector<T>& values)
{
    const std::string data = encodeIntegers(std::span<const T>(values));
    std::vector<T> back(values.size());
    decodeIntegers(data, std::span<T>(back));
    return back == values ? data.size() : 0;
}

bool isRefused(const std::string& data, std::size_t rows)
{
    std::vector<std::int32_t> values(rows);
    try {
        decodeIntegers(data, std::span<std::int32_t>(values));
    } catch (const StorageFailure& failure) {
        return failure.error.code == ErrorCode::DamagedFile;
    }
    return false;
}

} // namespace

class TestColumnCodec : public QObject
{
    Q_OBJECT

private slots:
    void integers_takeTheBytesTheyNeed()
    {
        constexpr auto low = std::numeric_limits<std::int64_t>::min(),
                       high = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(bytesFor<std::int32_t>({5, 5, 5}), 10u);
        QCOMPARE(bytesFor<std::int32_t>({-1, 254}), 10u + 2);
        QCOMPARE(bytesFor<std::int32_t>({-1, 255}), 10u + 2 * 2);
        QCOMPARE(bytesFor<std::int32_t>({std::numeric_limits<std::int32_t>::min(), 7}), 10u + 2); // unknown
        QCOMPARE(bytesFor<std::int32_t>({std::numeric_limits<std::int32_t>::min()}), 10u + 1);
        QCOMPARE(bytesFor<std::int32_t>({std::numeric_limits<std::int32_t>::max(),
                                         std::numeric_limits<std::int32_t>::min() + 1}),
                 10u + 2 * 4);
        QCOMPARE(bytesFor<std::int64_t>({low, low + 1, high}), 10u + 3 * 8);
        QCOMPARE(bytesFor<std::uint8_t>({0, 1, 255}), 10u + 3);
    }

    void wrongIntegers_areRefused()
    {
        const std::vector<std::int32_t> values{1, 2, 1000};
        const std::string good = encodeIntegers(std::span<const std::int32_t>(values));
        QVERIFY(!isRefused(good, 3));
        QVERIFY(isRefused(good, 2));
        QVERIFY(isRefused(good, 4));
        QVERIFY(isRefused(good.substr(0, 9), 3));
        QVERIFY(isRefused({}, 0));
        std::string other = good;
        other[0] = 't';
        QVERIFY(isRefused(other, 3));
        other = good;
        other[1] = 3;
        QVERIFY(isRefused(other, 3));
        const std::vector<std::int64_t> large{1, 1LL << 40};
        QVERIFY(isRefused(encodeIntegers(std::span<const std::int64_t>(large)), 2)); // does not fit 32 bits
        other = good;
        for (int byte = 2; byte < 10; ++byte)
            other[std::size_t(byte)] = char(0x7f);
        QVERIFY(isRefused(other, 3));
    }

    void numbersAndTexts_comeBack()
    {
        for (const std::vector<double>& numbers :
             {std::vector<double>{0.5, -0.0, 1e300}, std::vector<double>{3, -7, 9007199254740992.0},
              std::vector<double>{-0.0}}) {
            std::vector<double> back(numbers.size());
            decodeNumbers(encodeNumbers(numbers), back);
            for (std::size_t at = 0; at < back.size(); ++at)
                QVERIFY(back[at] == numbers[at] && std::signbit(back[at]) == std::signbit(numbers[at]));
        }
        const std::vector<std::string> texts{"", "ä", std::string("a\0b", 3), std::string(70000, 'x')};
        std::vector<std::string> back(texts.size());
        const std::string data = encodeTexts(texts);
        decodeTexts(data, back);
        QVERIFY(back == texts);
        QVERIFY_EXCEPTION_THROWN(decodeTexts(data.substr(0, data.size() - 1), back), StorageFailure);
        QVERIFY_EXCEPTION_THROWN(decodeTexts(data + "x", back), StorageFailure);
        const double bad[] = {std::numeric_limits<double>::infinity()};
        QVERIFY_EXCEPTION_THROWN(encodeNumbers(bad), StorageFailure);
        double out = 0;
        QVERIFY_EXCEPTION_THROWN(decodeNumbers(std::string("d\0\0\0\0\0\0\xf0\x7f", 9), {&out, 1}),
                                 StorageFailure); // infinity
    }

    void manyLongTexts_endAChunkEarly()
    {
        const std::vector<std::string> texts(40, std::string(1 << 20, 'x'));
        QCOMPARE(textsPerChunk(texts), 16u);
        QCOMPARE(textsPerChunk(std::vector<std::string>(70000)), kChunkRows);
    }
};

QTEST_APPLESS_MAIN(TestColumnCodec)
#include "tst_columncodec.moc"
