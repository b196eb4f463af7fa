#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"

#include <QDialog>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace strata {

class StatePill;

// Everything that can be measured, by dimension: the catalogue and the numeric fields of the customer list,
// each with its formula, direction, trap, and how much of it the data cover. The answer is a metric and a
// factor.
class MetricLibrary : public QDialog
{
    Q_OBJECT

public:
    MetricLibrary(const Project& project, const MetricTable& metrics, const std::string& factor,
                  QWidget* parent = nullptr);

    std::string factorId() const;
    std::string metricId() const; // empty where none is chosen

    // The catalogue, then the numeric customer fields of the dataset.
    static std::vector<std::string> offered(const Dataset& dataset);

private:
    void fill();
    void filter(const QString& text);
    void describe();

    const Project m_project;
    const MetricTable& m_metrics;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QComboBox* m_factor;
    QLabel* m_name;
    StatePill* m_state;
    QLabel* m_covered;
    QLabel* m_formula;
    QLabel* m_direction;
    QLabel* m_trap;
    QLabel* m_notice; // why it cannot be added, or what to think of first
    QPushButton* m_add;
};

} // namespace strata
