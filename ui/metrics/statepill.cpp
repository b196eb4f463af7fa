#include "ui/metrics/statepill.h"

#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace strata {

MetricState stateOf(double coveredShare)
{
    return coveredShare <= 0.0       ? MetricState::Missing
        : coveredShare < kReadyShare ? MetricState::Gap
                                     : MetricState::Ready;
}

QString stateName(MetricState state)
{
    switch (state) {
    case MetricState::Ready:
        //: the data for a metric are there
        return QCoreApplication::translate("MetricState", "Ready");
    case MetricState::Gap:
        //: some customers have no value
        return QCoreApplication::translate("MetricState", "Gap");
    case MetricState::Missing:
        //: no customer has a value
        return QCoreApplication::translate("MetricState", "Missing");
    }
    return {};
}

QColor stateColor(MetricState state)
{
    const Colors& colors = Theme::instance().colors();
    return state == MetricState::Ready ? colors.good
        : state == MetricState::Gap    ? colors.warning
                                       : colors.bad;
}

namespace {

QFont pillFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize statePillSize(MetricState state)
{
    return {QFontMetrics(pillFont()).horizontalAdvance(stateName(state)) + 16, 22};
}

void paintStatePill(QPainter& painter, const QRectF& area, MetricState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = statePillSize(state);
    const QRectF box(area.left() + 0.5, area.center().y() - size.height() / 2.0 + 0.5, size.width() - 1.0,
                     size.height() - 1.0);
    painter.setPen(QPen(stateColor(state), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(pillFont());
    painter.drawText(box, Qt::AlignCenter, stateName(state));
    painter.restore();
}

void paintCoverageBar(QPainter& painter, const QRectF& area, double coveredShare)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().line);
    painter.drawRoundedRect(area, 2.0, 2.0);
    if (coveredShare > 0.0) {
        QRectF covered = area;
        covered.setWidth(std::max(2.0, area.width() * std::min(1.0, coveredShare)));
        painter.setBrush(stateColor(stateOf(coveredShare)));
        painter.drawRoundedRect(covered, 2.0, 2.0);
    }
    painter.restore();
}

StatePill::StatePill(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePill::setState(MetricState state)
{
    m_state = state;
    setAccessibleName(stateName(state));
    updateGeometry();
    update();
}

void StatePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatePill(painter, QRectF(rect()), m_state);
}

} // namespace strata
