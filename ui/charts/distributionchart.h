#pragma once
#include "core/model/framework.h"
#include "ui/charts/distribution.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace strata {

// The customers' values as a histogram with the value function drawn over it, so that a team sees what a
// score costs. Anchors and points are handles: they are dragged with the mouse, or moved with the arrow keys.
// Left to right the metric's natural unit, upwards on the right the score of 0 to 100.
class DistributionChart : public QWidget
{
    Q_OBJECT

public:
    struct Handle
    {
        double value = 0.0;
        double score = 0.0;
        bool movesScore = false; // false: only left and right
        QString name; // "Worst", "Best", "Point 2"
    };

    explicit DistributionChart(QWidget* parent = nullptr);

    void setDistribution(const Distribution& distribution);
    const Distribution& distribution() const { return m_distribution; }
    // The value function as a line through its points, values ascending; `steps` draws bands.
    void setCurve(std::vector<ValuePoint> curve, bool steps);
    void setHandles(std::vector<Handle> handles);
    const std::vector<Handle>& handles() const { return m_handles; }
    // How people read a value, with its unit, and a label of the axis, given the step to the next.
    void setFormatters(std::function<QString(double)> value, std::function<QString(double, double)> axis);

    QPointF handlePosition(std::size_t handle) const; // in widget coordinates
    // The bar there in widget coordinates: its values from, to. Nothing outside the picture.
    std::optional<std::pair<double, double>> barAt(const QPointF& position) const;
    bool isDragging() const { return m_dragged >= 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // One gesture: pressed, any number of moves, then released or cancelled (Esc).
    void handlePressed(int handle);
    void handleMoved(int handle, double value, double score);
    void handleReleased(int handle);
    void handleCancelled(int handle);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    double xOf(double value) const;
    double yOf(double score) const;
    double valueAt(double x) const;
    double scoreAt(double y) const;
    int handleAt(const QPointF& position) const; // -1 = none
    void describe(); // for who does not see it
    void nudge(double values, double scores);
    void paintGrid(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;

    Distribution m_distribution;
    std::vector<ValuePoint> m_curve;
    bool m_steps = false;
    std::vector<Handle> m_handles;
    std::function<QString(double)> m_format;
    std::function<QString(double, double)> m_axisFormat;
    int m_current = 0; // the handle that the arrow keys move
    int m_dragged = -1;
    QPointF m_grip; // from the pointer to the handle, so that it does not jump when taken
};

} // namespace strata
