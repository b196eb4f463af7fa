#include "core/storage/columncodec.h"

#include "core/storage/failure.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

namespace strata {

static_assert(std::endian::native == std::endian::little, "the file is little-endian; swap bytes here");

namespace {

constexpr std::size_t kHeader = 10; // kind, width, base

[[noreturn]] void damaged(const char* what)
{
    throw StorageFailure{{ErrorCode::DamagedFile, what}};
}

template <typename T> constexpr bool hasUnknown = std::is_signed_v<T>;

template <typename T> constexpr T unknownOf()
{
    return std::numeric_limits<T>::min();
}

template <typename Code, typename T>
void putCodes(std::string& data, std::span<const T> values, std::int64_t base, bool withUnknown)
{
    const std::size_t start = data.size();
    data.resize(start + values.size() * sizeof(Code));
    char* const out = data.data() + start;
    const auto put = [out](std::size_t at, std::uint64_t code) {
        const Code narrow = Code(code);
        std::memcpy(out + at * sizeof narrow, &narrow, sizeof narrow);
    };
    if (withUnknown) {
        for (std::size_t at = 0; at < values.size(); ++at)
            put(at,
                values[at] == unknownOf<T>()
                    ? 0
                    : std::uint64_t(std::int64_t(values[at])) - std::uint64_t(base) + 1);
    } else {
        for (std::size_t at = 0; at < values.size(); ++at)
            put(at, std::uint64_t(std::int64_t(values[at])) - std::uint64_t(base));
    }
}

template <typename Code, typename T>
void takeCodes(const char* in, std::span<T> values, std::int64_t base, bool withUnknown)
{
    constexpr std::int64_t least = std::int64_t(std::numeric_limits<T>::min());
    constexpr std::int64_t most = std::int64_t(std::numeric_limits<T>::max());
    if (base < least || base > most)
        damaged("a column's base is out of range");
    const std::uint64_t room = std::uint64_t(most) - std::uint64_t(base); // largest offset that fits T
    std::uint64_t largest = 0;
    for (T& value : values) {
        Code code{};
        std::memcpy(&code, in, sizeof code);
        in += sizeof code;
        if (withUnknown) {
            const std::uint64_t offset = std::uint64_t(code) - 1;
            largest = std::max(largest, code == 0 ? 0 : offset);
            value = code == 0 ? unknownOf<T>() : T(std::uint64_t(base) + offset);
        } else {
            largest = std::max(largest, std::uint64_t(code));
            value = T(std::uint64_t(base) + code);
        }
    }
    if (largest > room)
        damaged("a column's value is out of range");
}

} // namespace

template <typename T> std::string encodeIntegers(std::span<const T> values, Width allowed)
{
    bool withUnknown = false;
    T least = std::numeric_limits<T>::max(), most = std::numeric_limits<T>::min();
    for (const T value : values) {
        if (hasUnknown<T> && value == unknownOf<T>()) {
            withUnknown = true;
            continue;
        }
        least = std::min(least, value);
        most = std::max(most, value);
    }
    if (least > most) // nothing known
        least = most = T{};
    const std::uint64_t range
        = std::uint64_t(std::int64_t(most)) - std::uint64_t(std::int64_t(least)) + (withUnknown ? 1 : 0);
    const std::uint8_t shortest = range == 0 && allowed == Width::Shortest ? 0 : 1;
    const std::uint8_t width = range == 0 ? shortest
        : range <= 0xff                   ? 1
        : range <= 0xffff                 ? 2
        : range <= 0xffffffff             ? 4
                                          : 8;
    const std::int64_t base = least;

    std::string data;
    data.reserve(kHeader + values.size() * width);
    data.push_back(withUnknown ? 'u' : 'i');
    data.push_back(char(width));
    data.append(reinterpret_cast<const char*>(&base), sizeof base);
    switch (width) {
    case 1:
        putCodes<std::uint8_t>(data, values, base, withUnknown);
        break;
    case 2:
        putCodes<std::uint16_t>(data, values, base, withUnknown);
        break;
    case 4:
        putCodes<std::uint32_t>(data, values, base, withUnknown);
        break;
    case 8:
        putCodes<std::uint64_t>(data, values, base, withUnknown);
        break;
    default:
        break;
    }
    return data;
}

template <typename T> void decodeIntegers(std::string_view data, std::span<T> values, Width allowed)
{
    if (data.size() < kHeader || (data[0] != 'i' && data[0] != 'u'))
        damaged("a column of another kind was expected");
    const bool withUnknown = data[0] == 'u';
    if (withUnknown && !hasUnknown<T>)
        damaged("a column without unknown values was expected");
    const auto width = std::size_t(std::uint8_t(data[1]));
    std::int64_t base = 0;
    std::memcpy(&base, data.data() + 2, sizeof base);
    if ((width != 0 && width != 1 && width != 2 && width != 4 && width != 8)
        || (width == 0 && (withUnknown || allowed == Width::Whole))
        || data.size() != kHeader + width * values.size())
        damaged("a column has the wrong length");
    const char* in = data.data() + kHeader;
    switch (width) {
    case 0:
        if (base < std::int64_t(std::numeric_limits<T>::min())
            || base > std::int64_t(std::numeric_limits<T>::max()))
            damaged("a column's base is out of range");
        std::fill(values.begin(), values.end(), T(base));
        break;
    case 1:
        takeCodes<std::uint8_t>(in, values, base, withUnknown);
        break;
    case 2:
        takeCodes<std::uint16_t>(in, values, base, withUnknown);
        break;
    case 4:
        takeCodes<std::uint32_t>(in, values, base, withUnknown);
        break;
    default:
        takeCodes<std::uint64_t>(in, values, base, withUnknown);
        break;
    }
}

template std::string encodeIntegers(std::span<const std::int32_t>, Width);
template std::string encodeIntegers(std::span<const std::int64_t>, Width);
template std::string encodeIntegers(std::span<const std::uint8_t>, Width);
template void decodeIntegers(std::string_view, std::span<std::int32_t>, Width);
template void decodeIntegers(std::string_view, std::span<std::int64_t>, Width);
template void decodeIntegers(std::string_view, std::span<std::uint8_t>, Width);

std::string encodeNumbers(std::span<const double> values, Width width)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    bool isWhole = true;
    std::vector<std::int64_t> whole(values.size());
    for (std::size_t at = 0; at < values.size() && isWhole; ++at) {
        const double value = values[at];
        isWhole = std::fabs(value) <= exact;
        whole[at] = isWhole ? std::int64_t(value) : 0;
        isWhole = isWhole && double(whole[at]) == value && (value != 0 || !std::signbit(value));
    }
    if (isWhole)
        return encodeIntegers(std::span<const std::int64_t>(whole), width);
    if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
        throw StorageFailure{{ErrorCode::OutOfRange, "not a finite number"}};
    std::string data(1, 'd');
    data.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    return data;
}

void decodeNumbers(std::string_view data, std::span<double> values)
{
    if (data.empty())
        damaged("a column is empty");
    if (data[0] == 'i') {
        std::vector<std::int64_t> whole(values.size());
        decodeIntegers(data, std::span<std::int64_t>(whole));
        std::transform(whole.begin(), whole.end(), values.begin(),
                       [](std::int64_t value) { return double(value); });
        return;
    }
    if (data[0] != 'd' || data.size() != 1 + values.size_bytes())
        damaged("a column of numbers has the wrong length");
    std::memcpy(values.data(), data.data() + 1, values.size_bytes());
    if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
        damaged("a column holds a value that is not a finite number");
}

void decodeTexts(std::string_view data, std::span<std::string> texts)
{
    std::vector<std::string_view> views(texts.size());
    decodeTextViews(data, views);
    std::copy(views.begin(), views.end(), texts.begin());
}

void decodeTextViews(std::string_view data, std::span<std::string_view> texts)
{
    std::uint32_t size = 0;
    if (data.size() < 1 + sizeof size || data[0] != 't')
        damaged("a column of texts was expected");
    std::memcpy(&size, data.data() + 1, sizeof size);
    data.remove_prefix(1 + sizeof size);
    if (size > data.size())
        damaged("a column of texts has the wrong length");
    std::vector<std::int32_t> lengths(texts.size());
    decodeIntegers(data.substr(0, size), std::span<std::int32_t>(lengths), Width::Whole);
    data.remove_prefix(size);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (lengths[at] < 0 || std::size_t(lengths[at]) > data.size())
            damaged("a column of texts has the wrong length");
        texts[at] = data.substr(0, std::size_t(lengths[at]));
        data.remove_prefix(std::size_t(lengths[at]));
    }
    if (!data.empty())
        damaged("a column of texts has the wrong length");
}

namespace {

template <typename Text> std::string encodedTexts(std::span<const Text> texts)
{
    std::vector<std::int32_t> lengths(texts.size());
    std::size_t total = 0;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (texts[at].size() > kChunkTextBytes)
            throw StorageFailure{{ErrorCode::OutOfRange, "a text is too long"}};
        lengths[at] = std::int32_t(texts[at].size());
        total += texts[at].size();
    }
    const std::string head = encodeIntegers(std::span<const std::int32_t>(lengths), Width::Whole);
    const auto size = std::uint32_t(head.size());
    std::string data(1, 't');
    data.reserve(1 + sizeof size + head.size() + total);
    data.append(reinterpret_cast<const char*>(&size), sizeof size);
    data.append(head);
    for (const Text& text : texts)
        data.append(text);
    return data;
}

template <typename Text> std::size_t countOfChunk(std::span<const Text> texts)
{
    std::size_t count = 0, bytes = 0;
    while (count < texts.size() && count < kChunkRows) {
        bytes += texts[count].size();
        if (count > 0 && bytes > kChunkTextBytes)
            break;
        ++count;
    }
    return count;
}

} // namespace

std::string encodeTexts(std::span<const std::string> texts)
{
    return encodedTexts(texts);
}

std::string encodeTexts(std::span<const std::string_view> texts)
{
    return encodedTexts(texts);
}

std::size_t textsPerChunk(std::span<const std::string> texts)
{
    return countOfChunk(texts);
}

std::size_t textsPerChunk(std::span<const std::string_view> texts)
{
    return countOfChunk(texts);
}

} // namespace strata
