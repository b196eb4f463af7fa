#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "ui/metrics/coverage.h"

#include <QDialog>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace strata {

class NewQualityForm;

// Everything that can be measured, by dimension: the catalogue and the numeric fields of the customer list,
// each with its formula, unit, direction, needs, trap, and how much of it the data cover; qualities that
// people rate; and what the tables do not show but somebody could collect. The answer is one of them, and a
// factor.
class MetricLibrary : public QDialog
{
    Q_OBJECT

public:
    enum class Answer
    {
        Metric, // metricId() for factorId(); a rated quality that is there already is one too
        Quality, // quality() is new, for factorId()
        Note // metricId() is only wished for
    };

    MetricLibrary(const Project& project, const MetricTable& metrics, const std::string& factor,
                  QWidget* parent = nullptr);

    std::string factorId() const;
    std::string metricId() const; // empty where none is chosen
    Answer answer() const;
    RatedQuality quality() const;

    // The catalogue, then the numeric customer fields of the dataset.
    static std::vector<std::string> offered(const Dataset& dataset);

private:
    QWidget* makeDescription();
    Coverage coverage(const std::string& id) const;
    void fill();
    void fillQualities();
    void fillWanted();
    QTreeWidgetItem* addGroup(const QString& name);
    QTreeWidgetItem* addMetric(QTreeWidgetItem* group, const std::string& id);
    void filter(const QString& text);
    void describe();
    void describeMetric(const std::string& id);
    void describeWanted(const std::string& id);
    void offerForFactor(const std::string& id);
    void startQuality(const RatedQuality& quality);

    // Results may be new while it is open: what it shows is its own.
    const Project m_project;
    const bool m_hasData; // there are customers
    std::map<std::string, Coverage, std::less<>> m_coverage; // by metric
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QComboBox* m_factor;
    QLabel* m_name;
    StatePill* m_state;
    QLabel* m_covered;
    QLabel* m_formula;
    QLabel* m_unit;
    QLabel* m_direction;
    QLabel* m_needs;
    QLabel* m_trap;
    QPushButton* m_rateInstead;
    QStackedWidget* m_pages; // the description, and the form of a new quality
    NewQualityForm* m_form;
    QTreeWidgetItem* m_another = nullptr; // the row of a quality with a name of one's own
    QWidget* m_forFactor;
    QLabel* m_notice; // why it cannot be added, or what to think of first
    QPushButton* m_add;
};

} // namespace strata
