#pragma once
#include "core/method/catalogue.h"

#include <QDoubleSpinBox>

#include <string>

namespace strata {

// How a field shows a natural unit.
struct UnitScale
{
    double factor = 1.0; // what is shown per natural unit: 100 for shares
    int decimals = 2;
    QString prefix, suffix;
};
UnitScale unitScale(MetricUnit unit, const std::string& currency);

// A figure in a metric's natural unit, shown as people write it (0.25 as "25 %"). Speaks only when a person
// has finished a change, and leaves the wheel to the page until it has the focus.
class ValueSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit ValueSpinBox(QWidget* parent = nullptr);

    void setUnit(const UnitScale& unit);
    void setNaturalValue(double value); // silent
    double naturalValue() const;
    void setProblem(bool isProblem); // a red frame

    QString textFromValue(double value) const override; // without zeros at the end

signals:
    void naturalValueEdited(double value);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    double m_factor = 1.0;
};

} // namespace strata
