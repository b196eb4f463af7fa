#pragma once
#include "ui/charts/distribution.h"
#include "ui/gaps/tierbands.h"

#include <QWidget>

#include <functional>

namespace strata {

// Beyond these a value is far out: three times the distance between the quartiles away from them (Tukey
// 1977). Where the quartiles are the same nothing can be said.
struct FarOut
{
    bool isKnown = false;
    double low = 0.0, high = 0.0;
    std::size_t below = 0, above = 0; // customers
};
FarOut farOut(const Distribution& distribution);

// How the values of a metric are spread, as bars, with the tiers they lie in; where there are none, with the
// median and where values lie far out.
class SpreadChart : public QWidget
{
    Q_OBJECT

public:
    explicit SpreadChart(QWidget* parent = nullptr);

    void setDistribution(const Distribution& distribution);
    void setBands(const TierBands& bands); // in place of the median, where there are any
    // How people read a value, with its unit, and a label of the axis, given the step to the next.
    void setFormatters(std::function<QString(double)> value, std::function<QString(double, double)> axis);

    QSize sizeHint() const override { return {480, 150}; }
    QSize minimumSizeHint() const override { return {240, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    double xOf(double value) const;
    void paintBands(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    Distribution m_distribution;
    FarOut m_far;
    TierBands m_bands;
    std::function<QString(double)> m_format;
    std::function<QString(double, double)> m_axisFormat;
};

} // namespace strata
