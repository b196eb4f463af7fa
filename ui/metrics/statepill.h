#pragma once
#include <QWidget>

class QPainter;

namespace strata {

// How far the data carry a metric.
enum class MetricState
{
    Ready, // nearly every customer has a value
    Gap, // some have none
    Missing // nobody has one
};

// A share of customers below this is a gap. [a convention of ours]
inline constexpr double kReadyShare = 0.95;

MetricState stateOf(double coveredShare);
QString stateName(MetricState state); // "Ready"
QColor stateColor(MetricState state); // of the present scheme

void paintStatePill(QPainter& painter, const QRectF& area, MetricState state); // left, vertically centred
QSize statePillSize(MetricState state);
void paintCoverageBar(QPainter& painter, const QRectF& area, double coveredShare);

// The badge that says it, as a widget.
class StatePill : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(QWidget* parent = nullptr);
    void setState(MetricState state);
    QSize sizeHint() const override { return statePillSize(m_state); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MetricState m_state = MetricState::Ready;
};

} // namespace strata
