#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// One colour of the matrix and what it stands for.
struct ColourGroup
{
    QString name;
    QColor colour;
    std::size_t customers = 0; // those with a type: the others are not in the matrix
};

struct Colouring
{
    std::vector<std::uint8_t> groupOf; // index into `groups`, one per customer
    std::vector<ColourGroup> groups; // never empty
};

// Colours by an attribute: types and tiers as they are; of a text the most frequent values and all others
// together; of a number five bands with as many customers each. The colours are those of Okabe and Ito
// ("Color Universal Design", 2008), darker or lighter where the ground asks for it; what has an order goes
// from dark to light.
inline constexpr std::size_t kMostNamedColours = 8;
Colouring colouringBy(const std::string& attribute, const Project& project, const MetricTable& metrics,
                      const Results& results);

// Attributes worth colouring by: type, tier, and the fields, of texts those with few values.
std::vector<std::string> colourAttributes(const Project& project);

} // namespace strata
