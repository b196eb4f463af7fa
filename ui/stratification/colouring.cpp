#include "ui/stratification/colouring.h"

#include "core/method/customerfilter.h"
#include "core/method/percentiles.h"
#include "ui/format.h"
#include "ui/filtering/attributes.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace strata {

namespace {

constexpr std::size_t kMostDifferent = 200; // values of a text field that is worth colours
constexpr int kBands = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

QColor named(std::size_t i)
{
    // Blue, orange, green, vermilion, sky, purple, yellow, black; on a dark ground lighter blue and white.
    static constexpr std::array<QRgb, kMostNamedColours> light{
        0xff0072b2, 0xffe69f00, 0xff009e73, 0xffd55e00, 0xff56b4e9, 0xffb85c94, 0xffb8a800, 0xff2b2b2b};
    static constexpr std::array<QRgb, kMostNamedColours> dark{0xff4c9fdd, 0xffe69f00, 0xff1fbf92, 0xfff0763a,
                                                              0xff8fd0f5, 0xffd98fbb, 0xfff0e442, 0xfff2f2f2};
    return QColor::fromRgb(Theme::instance().isDark() ? dark[i] : light[i]);
}

QColor inOrder(std::size_t i, std::size_t of)
{
    // Steps of even lightness, told apart in grey too; without the end that the ground would swallow.
    static constexpr std::array<QRgb, kBands> light{0xff440154, 0xff404a88, 0xff2a788e, 0xff25a584,
                                                    0xff86c93a};
    static constexpr std::array<QRgb, kBands> dark{0xff7a6fd0, 0xff4b8fd0, 0xff2fb3a6, 0xff8ed645,
                                                   0xfffde725};
    const std::size_t step = of < 2 ? 0 : (i * (kBands - 1) + (of - 1) / 2) / (of - 1);
    return QColor::fromRgb(Theme::instance().isDark() ? dark[step] : light[step]);
}

QColor faint()
{
    return Theme::instance().colors().quiet;
}

void count(Colouring& colouring, const Results& results)
{
    for (std::size_t i = 0; i < colouring.groupOf.size(); ++i)
        colouring.groups[colouring.groupOf[i]].customers += results.types[i] < kStratumCount;
}

// Labels that are known and few: a type, a tier, yes and no.
void byLabel(Colouring& colouring, const std::string& attribute, const AttributeReader& reader)
{
    const std::size_t labels = reader.labels().size();
    for (std::size_t label = 0; label < labels; ++label) {
        const bool isType = attribute == "type";
        colouring.groups.push_back({attributeValueName(attribute, reader.labels()[label]),
                                    isType            ? Theme::instance().typeColor(CustomerType(label))
                                        : labels <= 5 ? inOrder(label, labels)
                                                      : named(label % kMostNamedColours),
                                    0});
    }
    colouring.groups.push_back({tr("None"), faint(), 0});
    for (std::size_t i = 0; i < colouring.groupOf.size(); ++i) {
        const int code = reader.code(i);
        colouring.groupOf[i] = std::uint8_t(code < 0 ? labels : std::size_t(code));
    }
}

void byText(Colouring& colouring, const AttributeReader& reader)
{
    const std::size_t n = colouring.groupOf.size();
    const std::vector<AttributeValue> values = valuesOf(reader, n, kMostDifferent);
    std::unordered_map<std::string, std::uint8_t> groups;
    for (std::size_t i = 0; i < std::min(values.size(), kMostNamedColours); ++i) {
        groups[values[i].text] = std::uint8_t(i);
        colouring.groups.push_back({format::text(values[i].text), named(i), 0});
    }
    const std::size_t other = colouring.groups.size();
    colouring.groups.push_back({tr("Other"), faint(), 0});
    colouring.groups.push_back({tr("Not known"), Theme::instance().colors().line.darker(115), 0});
    for (std::size_t i = 0; i < n; ++i) {
        const std::string text = reader.text(i);
        const auto found = groups.find(text);
        colouring.groupOf[i] = text.empty() ? std::uint8_t(other + 1)
            : found == groups.end()         ? std::uint8_t(other)
                                            : found->second;
    }
}

void byNumber(Colouring& colouring, const std::string& attribute, const AttributeReader& reader,
              const std::string& currency)
{
    std::vector<double> sorted;
    for (std::size_t i = 0; i < colouring.groupOf.size(); ++i)
        if (reader.isThere(i))
            sorted.push_back(reader.number(i));
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> from; // each band begins there; equal limits are one
    for (int band = 0; band < kBands && !sorted.empty(); ++band) {
        const double limit
            = band == 0 ? sorted.front() : sorted[sorted.size() * std::size_t(band) / std::size_t(kBands)];
        if (from.empty() || limit > from.back())
            from.push_back(limit);
    }
    for (std::size_t band = 0; band < from.size(); ++band) {
        const QString low = attributeNumber(attribute, from[band], currency);
        QString name;
        if (band + 1 == from.size())
            //: a band of figures: so much and more
            name = from.size() == 1 && sorted.back() <= from[band] ? low : tr("%1 and more").arg(low);
        else if (band == 0)
            name = tr("Below %1").arg(attributeNumber(attribute, from[1], currency));
        else
            //: a band of figures, the second one not included
            name = tr("%1 to below %2").arg(low, attributeNumber(attribute, from[band + 1], currency));
        colouring.groups.push_back({name, inOrder(band, from.size()), 0});
    }
    colouring.groups.push_back({tr("Not known"), faint(), 0});
    for (std::size_t i = 0; i < colouring.groupOf.size(); ++i) {
        const auto above = std::upper_bound(from.begin(), from.end(), reader.number(i));
        colouring.groupOf[i]
            = std::uint8_t(reader.isThere(i) ? above - from.begin() - 1 : std::ptrdiff_t(from.size()));
    }
}

} // namespace

Colouring colouringBy(const std::string& attribute, const Project& project, const MetricTable& metrics,
                      const Results& results)
{
    Colouring colouring;
    colouring.groupOf.assign(results.types.size(), 0);
    const AttributeReader reader(project, metrics, results, attribute);
    const std::size_t labels = reader.labels().size();
    if (reader.isNumber())
        byNumber(colouring, attribute, reader, project.currency);
    else if (labels > 0 && labels <= 2 * kMostNamedColours - 1)
        byLabel(colouring, attribute, reader);
    else
        byText(colouring, reader);
    count(colouring, results);
    return colouring;
}

std::vector<std::string> colourAttributes(const Project& project)
{
    std::vector<std::string> attributes{"type", "tier"};
    for (const CustomerField& field : project.dataset->customers.fields) {
        std::unordered_set<std::string_view> different;
        for (std::size_t i = 0;
             !field.isNumber && i < field.texts.size() && different.size() <= kMostDifferent; ++i)
            different.insert(field.texts[i]);
        if (field.isNumber || different.size() <= kMostDifferent)
            attributes.push_back("field:" + field.name);
    }
    return attributes;
}

} // namespace strata
