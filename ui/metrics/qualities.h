#pragma once
#include "core/model/project.h"

#include <QString>
#include <QWidget>

#include <string>
#include <string_view>
#include <vector>

class QLineEdit;

namespace strata {

// Qualities that many companies find worth rating, in the person's language: a start, to be reworded.
std::vector<RatedQuality> suggestedQualities();

const RatedQuality* findQuality(const Ratings& ratings, std::string_view name); // null: none

// Customers with at least one rating of it.
int ratedCustomers(const Ratings& ratings, const std::string& quality);

// Why a new quality cannot have this name, in one sentence; empty where it can.
QString qualityNameProblem(const Ratings& ratings, const QString& name);

// From 1 to 10, evenly: what a rated metric starts with.
ValueFunction ratedValueFunction();

// Question and anchors of a quality to type in.
class QualityFields : public QWidget
{
    Q_OBJECT

public:
    explicit QualityFields(QWidget* parent = nullptr);

    // Fields where a person types are left alone unless it is about another quality.
    void setQuality(const RatedQuality& quality);
    RatedQuality quality() const; // as typed, trimmed

signals:
    void edited(); // a field was left, and it is another text than before

private:
    QLineEdit* m_question;
    QLineEdit* m_low;
    QLineEdit* m_high;
    RatedQuality m_shown;
};

} // namespace strata
