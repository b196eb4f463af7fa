#include "core/workbook/celltext.h"

#include "core/model/date.h"
#include "core/workbook/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace strata {

namespace {

constexpr double kLastSerial = 2958465.0; // 9999-12-31 in the 1900 system
constexpr int kSecondsOfDay = 86400;

void appendTwo(std::string& text, int n)
{
    text += char('0' + n / 10 % 10);
    text += char('0' + n % 10);
}

std::string clockText(int seconds)
{
    std::string text;
    appendTwo(text, seconds / 3600);
    text += ':';
    appendTwo(text, seconds / 60 % 60);
    text += ':';
    appendTwo(text, seconds % 60);
    return text;
}

} // namespace

std::optional<CellPlace> placeOf(std::string_view reference)
{
    std::uint64_t row = 0, column = 0;
    std::size_t i = 0;
    const auto passDollar = [&] { i += i < reference.size() && reference[i] == '$'; };
    passDollar();
    for (; i < reference.size() && column <= kLastColumn; ++i) {
        const char c = reference[i] >= 'a' && reference[i] <= 'z' ? char(reference[i] - 32) : reference[i];
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + std::uint64_t(c - 'A' + 1);
    }
    passDollar();
    const std::size_t digits = i;
    for (; i < reference.size() && row <= kLastRow && reference[i] >= '0' && reference[i] <= '9'; ++i)
        row = row * 10 + std::uint64_t(reference[i] - '0');
    if (i != reference.size() || i == digits || column < 1 || column > kLastColumn || row < 1
        || row > kLastRow)
        return std::nullopt;
    return CellPlace{std::uint32_t(row), std::uint32_t(column)};
}

std::string nameOf(CellPlace place)
{
    std::string letters;
    for (std::uint32_t n = place.column; n > 0; n = (n - 1) / 26)
        letters.insert(letters.begin(), char('A' + (n - 1) % 26));
    return letters + std::to_string(place.row);
}

std::optional<CellArea> areaOf(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    const auto first = placeOf(reference.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : placeOf(reference.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellArea{*first, *last};
}

std::string nameOf(const CellArea& area)
{
    return nameOf(area.first) + ":" + nameOf(area.last);
}

void appendNumber(std::string& text, double value, NumberText how)
{
    const bool isPercent = how == NumberText::Percent || how == NumberText::PercentNoMark;
    const bool hasNoMark = how == NumberText::NoMark || how == NumberText::PercentNoMark;
    if (value == 0.0) {
        text += isPercent ? "0%" : "0";
        return;
    }
    // the shortest digits that give this number: d.ddd e x
    std::array<char, 40> buffer;
    const char* const end
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific)
              .ptr;
    const char* p = buffer.data();
    if (*p == '-') {
        text += '-';
        ++p;
    }
    std::array<char, 24> digits;
    int count = 0;
    for (; p < end && *p != 'e'; ++p)
        if (*p != '.')
            digits[std::size_t(count++)] = *p;
    int exponent = 0;
    p += 1 + (p + 1 < end && p[1] == '+');
    std::from_chars(p, end, exponent);
    while (count > 1 && digits[std::size_t(count - 1)] == '0')
        --count;
    const int whole = exponent + 1 + (isPercent ? 2 : 0); // digits in front of the mark
    const int decimals = count - whole;

    const auto put = [&](int from, int to) { text.append(digits.data() + from, std::size_t(to - from)); };
    if (whole < -5 || whole > 21) {
        put(0, 1);
        if (count > 1 && !hasNoMark) {
            text += '.';
            put(1, count);
            text += 'e';
            text += std::to_string(whole - 1);
        } else {
            put(1, count);
            text += 'e';
            text += std::to_string(whole - count);
        }
    } else if (decimals <= 0) {
        put(0, count);
        text.append(std::size_t(-decimals), '0');
    } else if (hasNoMark) {
        put(0, count);
        text += "e-" + std::to_string(decimals);
    } else if (whole <= 0) {
        text += "0.";
        text.append(std::size_t(-whole), '0');
        put(0, count);
    } else {
        put(0, whole);
        text += '.';
        put(whole, count);
        if (decimals == 3 && whole <= 3)
            text += '0';
    }
    if (isPercent)
        text += '%';
}

std::string dateOfSerial(double serial, bool from1904, bool withTime)
{
    if (!(serial >= 0.0) || serial >= kLastSerial + 1.0)
        return {};
    double day = std::floor(serial);
    int seconds = int(std::lround((serial - day) * kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        seconds = 0;
        day += 1.0;
    }
    if (day < 1.0 && seconds > 0)
        return clockText(seconds);
    std::string text;
    if (from1904) {
        text = isoDate(dayOf({1904, 1, 1}) + Day(day));
    } else if (day == 60.0) {
        text = "1900-02-29";
    } else {
        // up to the day that never was, the count is one short
        const bool isEarly = day > 0.0 && day < 60.0;
        text = isoDate(dayOf({1899, 12, 30}) + Day(day) + (isEarly ? 1 : 0));
    }
    if (withTime && seconds > 0)
        text += " " + clockText(seconds);
    return text;
}

std::string dateOfIso(std::string_view text)
{
    std::string_view clock;
    std::string_view day = text;
    if (const std::size_t t = text.find('T'); t != std::string_view::npos) {
        day = text.substr(0, t);
        clock = text.substr(t + 1);
    }
    if (!parseIsoDate(day))
        return std::string(text);
    while (!clock.empty() && clock.back() == 'Z')
        clock.remove_suffix(1);
    clock = clock.substr(0, clock.find('.'));
    const bool isMidnight
        = std::all_of(clock.begin(), clock.end(), [](char c) { return c == '0' || c == ':'; });
    std::string result(day);
    if (!isMidnight)
        result.append(" ").append(clock).append(clock.size() == 5 ? ":00" : "");
    return result;
}

} // namespace strata
