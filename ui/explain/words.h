#pragma once
#include "core/model/project.h"
#include "ui/explain/explain.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>

namespace strata {

class Workshop;

// What the explanations have in common: their texts' context, and how figures stand in a formula. There they
// have a decimal more than on screen, so that who works the formula out gets the figure shown.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    static QString customer(const Project& project, std::size_t customer); // the name, or the id
    static QString shown(double score); // "62.4"
    static QString term(double score); // "62.38"
    static QString share(double share); // of 1: "40 %", "33.33 %"
    static QString points(double score); // a score somebody set: "50", "72.5"
    static QString money(double amount, const Project& project);
    // A metric's value in a formula, with its unit.
    static QString value(double value, const std::string& metric, const Project& project);
    static QString period(Day from, Day to); // "from 1 June 2012 to 31 May 2013"
    static QString times(); // the multiplication sign between spaces
    static QString minus();
    static QString over(); // the division sign
    static QString rounding(); // how shares are rounded
    static QString precision(); // the figures shown are rounded
    static QString stale(); // the figures are being computed

    // The results are of the present project and know this customer; otherwise `sayWait` is the answer.
    static bool knows(const Workshop& workshop, int customer);
    static Explanation sayWait(const QString& title);
};

} // namespace strata
