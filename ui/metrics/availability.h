#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "ui/metrics/coverage.h"

#include <QColor>
#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <string>
#include <vector>

class QPainter;
class QRectF;

namespace strata {

inline constexpr std::array kAvailabilities{Availability::HaveNow, Availability::CanDerive,
                                            Availability::CouldCollect, Availability::Cannot};

QString availabilityName(Availability availability); // "Have now"; of Unsaid "Not known yet"
QColor availabilityColor(Availability availability); // of the present scheme

// What the data say about getting a metric: have now where most customers have a value, can derive where only
// a rate is missing, could collect otherwise. Unsaid without customers; of a metric that Strata cannot
// compute: could collect.
Availability availabilityFromData(const std::string& metric, const Coverage& coverage);

// What holds for one metric: the person's word, or else what the data say.
struct Standing
{
    std::string metric; // id
    QStringList factors; // names of the factors it shows; empty: wanted, but in no factor
    Coverage coverage;
    Availability fromData = Availability::Unsaid;
    Availability holds = Availability::Unsaid;
    bool isSaid = false; // by a person
    QString owner, note;
    Day due = kNoDay;
    bool isLate = false; // was due before today and is still missing

    bool isMissing() const { return holds != Availability::HaveNow && holds != Availability::Unsaid; }
};

Standing standingOf(const Project& project, const MetricTable& metrics, const std::string& metric, Day today);

// Every metric that counts, once, in the order of the value tree, then those that are only wished for.
std::vector<Standing> standings(const Project& project, const MetricTable& metrics, Day today);

// "9 have now, 2 could collect, 1 overdue"
QString standingsInWords(const std::vector<Standing>& standings);

// "From the data: have now, 98 % of customers"
QString fromDataInWords(const Standing& standing);

// "Ann, due 3 May 2026, late"; empty where nobody and no day is named.
QString promiseInWords(const Standing& standing);

// Puts a plan in its place; one that says nothing is taken away.
Project withPlan(const Project& project, const MetricPlan& plan);
MetricPlan emptyPlan(const std::string& metric); // says nothing yet
MetricPlan planOf(const Project& project, const std::string& metric); // an empty one where there is none

Day today();

// A tool tip that shows words of the data as they stand.
QString tipOf(const QString& text);

// The badge: filled where a person said it, an outline where the data did.
void paintAvailability(QPainter& painter, const QRectF& area, Availability availability, bool isSaid);

} // namespace strata
