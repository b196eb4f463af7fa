#pragma once
#include "core/model/framework.h"
#include "ui/metricnames.h"
#include "ui/charts/distribution.h"
#include "ui/metrics/valuespinbox.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace strata {

class ValueSpinBox;

// The points of a piecewise function or the bands of a step table, as rows of value and score. What cannot be
// used is answered below in one sentence and not handed on.
class PointTable : public QWidget
{
    Q_OBJECT

public:
    explicit PointTable(QWidget* parent = nullptr);

    // `format` writes a value with its unit.
    void setFunction(const ValueFunction& function, const UnitScale& unit, const Distribution& distribution,
                     const std::function<QString(double)>& format);
    QString problem() const; // the sentence shown, empty when all is well

signals:
    void edited(const std::vector<strata::ValuePoint>& points); // a usable change
    void removeRequested(std::size_t point);

private:
    struct Row
    {
        QLabel* name;
        QLabel* below; // instead of the value of a step table's first band
        ValueSpinBox* value;
        ValueSpinBox* score;
        QLabel* count;
        QToolButton* remove;
    };
    void addRow();
    void change(std::size_t row, double value, double score);
    QString countText(std::size_t row, const Distribution& distribution) const;

    ValueFunction m_function; // as given, before what a person is typing
    QGridLayout* m_grid;
    QLabel* m_problem;
    std::vector<Row> m_rows;
};

// What is wrong, in one sentence that says what to do; empty for a usable function.
QString problemText(const ValueFunction& function);

} // namespace strata
