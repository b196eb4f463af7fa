#include "core/model/plainname.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

namespace {

// Legal forms without dots, as the last words of a name; sorted.
constexpr auto kLegalForms = std::to_array<std::string_view>(
    {"ab",          "ag",           "aps",     "as",  "asa",  "bv",   "bvba", "co",      "company", "corp",
     "corporation", "cv",           "doo",     "ehf", "ek",   "eurl", "gbr",  "gesmbh",  "gmbh",    "hf",
     "inc",         "incorporated", "kft",     "kg",  "kgaa", "kk",   "lda",  "limited", "llc",     "llp",
     "lp",          "ltd",          "ltda",    "mbh", "nv",   "nyrt", "oao",  "ohg",     "ooo",     "oy",
     "oyj",         "plc",          "private", "pte", "pty",  "pvt",  "sa",   "sarl",    "sas",     "sasu",
     "se",          "sl",           "slu",     "spa", "srl",  "sro",  "ug",   "zao",     "zrt"});

// U+00C0 to U+00FF; a blank is no letter. Sharp s, ae and thorn are written out below.
constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
// U+0100 to U+017F, small and capital letters in turn.
constexpr std::string_view kLatinExtendedA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii"
                                             "iijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss"
                                             "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 64 && kLatinExtendedA.size() == 128);

constexpr char32_t kBroken = 0xfffd;

// The code point at `i`, which moves on; a byte that is no UTF-8 is kBroken.
char32_t nextCodePoint(std::string_view text, std::size_t& i)
{
    const auto first = static_cast<unsigned char>(text[i++]);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    if (more == 0 || first >= 0xf8 || text.size() - i < std::size_t(more))
        return kBroken;
    char32_t point = first & (0x3fu >> more);
    for (int k = 0; k < more; ++k) {
        const auto byte = static_cast<unsigned char>(text[i + std::size_t(k)]);
        if ((byte & 0xc0u) != 0x80u)
            return kBroken;
        point = (point << 6) | (byte & 0x3fu);
    }
    i += std::size_t(more);
    return point;
}

void append(std::string& word, char32_t point)
{
    if (point < 0x80) {
        word += char(point);
    } else if (point < 0x800) {
        word += char(0xc0 | (point >> 6));
        word += char(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        word += char(0xe0 | (point >> 12));
        word += char(0x80 | ((point >> 6) & 0x3f));
        word += char(0x80 | (point & 0x3f));
    } else {
        word += char(0xf0 | (point >> 18));
        word += char(0x80 | ((point >> 12) & 0x3f));
        word += char(0x80 | ((point >> 6) & 0x3f));
        word += char(0x80 | (point & 0x3f));
    }
}

bool isIn(char32_t point, char32_t first, char32_t last)
{
    return point >= first && point <= last;
}

// Within a word and not of it: "S.A.", "O'Neill", "A/S", an accent of its own.
bool isNothing(char32_t point)
{
    return point == '.' || point == '\'' || point == '/' || point == '`' || point == 0xb4 || point == 0xad
        || isIn(point, 0x2018, 0x201b) || isIn(point, 0x0300, 0x036f) || isIn(point, 0x200b, 0x200f)
        || point == 0xfeff;
}

bool isSeparator(char32_t point)
{
    return point < 0xa0 || isIn(point, 0xa0, 0xbf) || point == 0xd7 || point == 0xf7
        || isIn(point, 0x2000, 0x206f) || isIn(point, 0x2100, 0x214f) || isIn(point, 0x3000, 0x3003)
        || isIn(point, 0x3008, 0x301f) || point == 0x30fb || point == kBroken;
}

// Adds a letter or digit without its case and accent; says false for anything else.
bool appendPlain(std::string& word, char32_t point)
{
    if (isIn(point, 0xff01, 0xff5e)) // wide forms of ASCII
        point -= 0xfee0;
    if (isIn(point, '0', '9') || isIn(point, 'a', 'z'))
        word += char(point);
    else if (isIn(point, 'A', 'Z'))
        word += char(point + 32);
    else if (point == 0xdf) // sharp s
        word += "ss";
    else if (point == 0xc6 || point == 0xe6)
        word += "ae";
    else if (point == 0xde || point == 0xfe)
        word += "th";
    else if (point == 0x152 || point == 0x153)
        word += "oe";
    else if (point == 0x132 || point == 0x133)
        word += "ij";
    else if (isIn(point, 0xc0, 0xff) && kLatin1[point - 0xc0] != ' ')
        word += kLatin1[point - 0xc0];
    else if (isIn(point, 0x100, 0x17f))
        word += kLatinExtendedA[point - 0x100];
    else if (isSeparator(point))
        return false;
    else if (isIn(point, 0x391, 0x3a9) || isIn(point, 0x410, 0x42f)) // Greek, Cyrillic capitals
        append(word, point + 32);
    else if (isIn(point, 0x400, 0x40f))
        append(word, point + 80);
    else
        append(word, point);
    return true;
}

bool isLegalForm(const std::string& word)
{
    return std::binary_search(kLegalForms.begin(), kLegalForms.end(), std::string_view(word));
}

} // namespace

std::string plainName(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size();) {
        const char32_t point = nextCodePoint(name, i);
        if (!isNothing(point) && !appendPlain(words.back(), point) && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    while (words.size() > 1 && isLegalForm(words.back())) {
        const bool isOfCapital = words.back() == "cv" && words.size() > 2; // "S.A. de C.V."
        words.pop_back();
        if (isOfCapital && words.back() == "de")
            words.pop_back();
    }
    std::string plain;
    for (const std::string& word : words)
        plain += word;
    return plain;
}

} // namespace strata
