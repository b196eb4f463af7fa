#pragma once
#include "core/model/framework.h"
#include "ui/metricnames.h"
#include "ui/charts/distribution.h"
#include "ui/metrics/valuespinbox.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace strata {

class PointTable;
class ValueSpinBox;

// How a metric's value becomes a score: kind, direction, and what that kind needs.
class ValueFunctionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueFunctionEditor(QWidget* parent = nullptr);

    void setMetric(const MetricInfo& info, const ValueFunction& function, const Distribution& distribution,
                   const UnitScale& unit, const std::function<QString(double)>& format);
    const ValueFunction& function() const { return m_function; }

signals:
    // A person chose another function; `step` names it in the undo menu.
    void edited(const strata::ValueFunction& next, const QString& step);

private:
    void propose(ValueFunction next, const QString& step);
    void editAnchor(bool isBest, double value);
    void fillPresets();

    MetricInfo m_info;
    ValueFunction m_function;
    Distribution m_distribution;
    QComboBox* m_kind;
    QComboBox* m_direction;
    QLabel* m_explanation;
    QWidget* m_anchors;
    ValueSpinBox* m_worst;
    ValueSpinBox* m_best;
    QPushButton* m_fromData;
    QLabel* m_problem;
    PointTable* m_points;
    QWidget* m_pointButtons;
    QPushButton* m_addPoint;
    QToolButton* m_presets;
    QMenu* m_presetMenu;
};

QString valueKindName(ValueKind kind); // "Straight line"
QString valueKindText(ValueKind kind); // what it does, in a sentence or two

} // namespace strata
