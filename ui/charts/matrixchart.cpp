#include "ui/charts/matrixchart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kGrab = 6.0; // px beside a line where it can still be taken
constexpr double kStill = 3.0; // px that a click may move

} // namespace

MatrixChart::MatrixChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &MatrixChart::refresh);
}

void MatrixChart::refresh()
{
    m_cloud = {};
    update();
}

void MatrixChart::setMetrics(const MetricTable& metrics)
{
    m_points.setSizes(metrics);
    refresh();
}

void MatrixChart::setResults(const Results& results)
{
    m_points.setScores(results);
    m_clvCut = results.clvCut;
    m_profitCut = results.netProfitCut;
    countMargins();
    refresh();
}

void MatrixChart::setCutLabels(const QString& clv, const QString& netProfit)
{
    m_clvLabel = clv;
    m_profitLabel = netProfit;
    describe();
    update();
}

void MatrixChart::describe()
{
    setAccessibleName(m_tool == MatrixTool::Point
                          ? tr("Stratification matrix. Customer lifetime value cut %1, net profit cut %2. "
                               "Left and right arrows move the first, up and down the second. F2 types the "
                               "first, Shift and F2 the second.")
                                .arg(m_clvLabel, m_profitLabel)
                          : tr("Stratification matrix. The arrows move a cross, now at a customer lifetime "
                               "value of %1 and a net profit of %2. Space sets the first corner of a "
                               "rectangle, Space again brushes the customers in it, with Ctrl also.")
                                .arg(format::number(m_cross.x()), format::number(m_cross.y())));
}

void MatrixChart::setAxisTitles(const QString& clv, const QString& netProfit)
{
    m_clvTitle = clv;
    m_profitTitle = netProfit;
    update();
}

void MatrixChart::setSelectedCustomer(int customer)
{
    m_selected = customer;
    update();
}

void MatrixChart::setMarkedCustomers(std::vector<int> customers)
{
    m_marked = std::move(customers);
    update();
}

void MatrixChart::setScale(double scale)
{
    m_scale = scale;
    m_points.setScale(scale);
    refresh();
}

void MatrixChart::setGroups(std::vector<std::uint8_t> groupOf, std::vector<QColor> colours)
{
    m_points.setGroups(std::move(groupOf), std::move(colours));
    refresh();
}

void MatrixChart::setBright(std::vector<std::uint8_t> isBright)
{
    m_points.setBright(std::move(isBright));
    countMargins();
    refresh();
}

void MatrixChart::setLossesMarked(bool marked)
{
    m_points.setLossesMarked(marked);
    refresh();
}

void MatrixChart::setMarginsVisible(bool visible)
{
    m_hasMargins = visible;
    countMargins();
    refresh();
}

void MatrixChart::setTool(MatrixTool tool)
{
    m_tool = tool;
    m_brush.end();
    setCursor(tool == MatrixTool::Point ? Qt::ArrowCursor : Qt::CrossCursor);
    describe();
    update();
}

void MatrixChart::countMargins()
{
    if (!m_hasMargins)
        return;
    m_clvBars.count(m_points.clv(), m_points.shown(), m_points.bright());
    m_profitBars.count(m_points.profit(), m_points.shown(), m_points.bright());
}

QRectF MatrixChart::plot(const QRectF& area) const
{
    // Left: the axis title, then half a cut's label.
    const double margin = m_hasMargins ? 36.0 : 0.0;
    return area.adjusted(64 * m_scale, (6 + margin) * m_scale, -(10 + margin) * m_scale, -46 * m_scale);
}

QPointF MatrixChart::positionOf(double clv, double netProfit) const
{
    const QRectF p = plot(rect());
    return {p.left() + p.width() * clv / 100.0, p.bottom() - p.height() * netProfit / 100.0};
}

int MatrixChart::customerAt(const QPointF& position) const
{
    return m_points.customerAt(position, plot(rect()));
}

QPointF MatrixChart::scoreAt(const QPointF& position) const
{
    const QRectF p = plot(rect());
    return {std::clamp(100.0 * (position.x() - p.left()) / p.width(), 0.0, 100.0),
            std::clamp(100.0 * (p.bottom() - position.y()) / p.height(), 0.0, 100.0)};
}

QPointF MatrixChart::cutHandle(Axis axis) const
{
    return axis == Axis::CustomerLifetimeValue ? positionOf(std::clamp(m_clvCut, 0.0, 100.0), 0.0)
                                               : positionOf(0.0, std::clamp(m_profitCut, 0.0, 100.0));
}

QRect MatrixChart::labelRect(Axis axis) const
{
    return labelBox(cutHandle(axis), axis == Axis::CustomerLifetimeValue ? m_clvLabel : m_profitLabel)
        .toAlignedRect();
}

std::optional<Axis> MatrixChart::cutAt(const QPointF& position, bool onlyLabels) const
{
    for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit})
        if (QRectF(labelRect(axis)).adjusted(-4, -6, 4, 6).contains(position))
            return axis;
    if (onlyLabels || !plot(rect()).contains(position))
        return {};
    const double dx = std::abs(position.x() - cutHandle(Axis::CustomerLifetimeValue).x());
    const double dy = std::abs(position.y() - cutHandle(Axis::NetProfit).y());
    if (dx <= kGrab && dx <= dy)
        return Axis::CustomerLifetimeValue;
    if (dy <= kGrab)
        return Axis::NetProfit;
    return {};
}

void MatrixChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool isAdding = event->modifiers() & Qt::ControlModifier;
    const bool isBrushing = m_tool != MatrixTool::Point || event->modifiers() & Qt::ShiftModifier;
    m_pressed = event->position();
    m_hasMoved = false;
    if (const auto axis = cutAt(event->position(), isBrushing); axis && !m_brush.isActive()) {
        m_dragged = axis;
        const QPointF handle = cutHandle(*axis);
        m_grip = *axis == Axis::CustomerLifetimeValue ? handle.x() - event->position().x()
                                                      : handle.y() - event->position().y();
        emit cutPressed(*axis);
        update();
        return;
    }
    if (isBrushing) {
        m_brush.begin(scoreAt(event->position()),
                      m_tool == MatrixTool::Lasso && !(event->modifiers() & Qt::ShiftModifier), isAdding);
        countBrushed();
        return;
    }
    const int customer = customerAt(event->position());
    if (!isAdding)
        emit customerClicked(customer);
    else if (customer >= 0)
        emit customerToggled(customer);
}

void MatrixChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF way = event->position() - m_pressed;
    m_hasMoved = m_hasMoved || std::hypot(way.x(), way.y()) >= kStill;
    if (m_brush.isActive() && event->buttons() & Qt::LeftButton) {
        m_cross = scoreAt(event->position());
        m_brush.moveTo(m_cross);
        countBrushed();
        update();
        return;
    }
    if (!m_dragged) {
        const auto axis
            = cutAt(event->position(), m_tool != MatrixTool::Point || event->modifiers() & Qt::ShiftModifier);
        const Qt::CursorShape free = m_tool == MatrixTool::Point ? Qt::ArrowCursor : Qt::CrossCursor;
        setCursor(!axis ? free : axis == Axis::NetProfit ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        return;
    }
    if (!m_hasMoved)
        return;
    const QRectF p = plot(rect());
    const double score = *m_dragged == Axis::CustomerLifetimeValue
        ? 100.0 * (event->position().x() + m_grip - p.left()) / p.width()
        : 100.0 * (p.bottom() - event->position().y() - m_grip) / p.height();
    emit cutMoved(*m_dragged, std::clamp(score, 0.0, 100.0));
}

void MatrixChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_brush.isActive() && event->button() == Qt::LeftButton) {
        if (m_hasMoved) {
            endBrush();
            return;
        }
        m_brush.end();
        const int customer = customerAt(event->position());
        if (!m_brush.adds())
            emit customerClicked(customer);
        else if (customer >= 0)
            emit customerToggled(customer);
        update();
        return;
    }
    if (!m_dragged)
        return;
    const Axis axis = *m_dragged;
    m_dragged.reset();
    emit cutReleased(axis);
    if (!m_hasMoved && QRectF(labelRect(axis)).contains(event->position()))
        emit cutEditRequested(axis);
    update();
}

void MatrixChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int customer = customerAt(event->position());
        customer >= 0 && !cutAt(event->position(), m_tool != MatrixTool::Point))
        emit customerActivated(customer);
}

void MatrixChart::countBrushed()
{
    const std::vector<std::uint8_t> is = m_points.inside(m_brush.region());
    m_inBrush = std::size_t(std::count(is.begin(), is.end(), std::uint8_t(1)));
}

void MatrixChart::endBrush()
{
    const QPolygonF region = m_brush.region();
    m_brush.end();
    emit brushed(region, m_brush.adds());
    update();
}

bool MatrixChart::moveCross(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10.0 : 2.0;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by.setX(-step);
        break;
    case Qt::Key_Right:
        by.setX(step);
        break;
    case Qt::Key_Down:
        by.setY(-step);
        break;
    case Qt::Key_Up:
        by.setY(step);
        break;
    case Qt::Key_Space:
        if (m_brush.isActive()) {
            endBrush();
        } else {
            m_brush.begin(m_cross, false, event->modifiers() & Qt::ControlModifier);
            countBrushed();
        }
        update();
        return true;
    default:
        return false;
    }
    m_cross = {std::clamp(std::round(m_cross.x() + by.x()), 0.0, 100.0),
               std::clamp(std::round(m_cross.y() + by.y()), 0.0, 100.0)};
    if (m_brush.isActive()) {
        m_brush.moveTo(m_cross);
        countBrushed();
    }
    describe();
    update();
    return true;
}

void MatrixChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_dragged || m_brush.isActive())) {
        const std::optional<Axis> axis = m_dragged;
        m_dragged.reset();
        m_brush.end();
        if (axis)
            emit cutCancelled(*axis);
        update();
        return;
    }
    if (m_dragged) // the hand has it
        return;
    if (event->key() == Qt::Key_F2) {
        emit cutEditRequested(event->modifiers() & Qt::ShiftModifier ? Axis::NetProfit
                                                                     : Axis::CustomerLifetimeValue);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_selected >= 0)
            emit customerActivated(m_selected);
        return;
    }
    if (m_tool != MatrixTool::Point) {
        if (!moveCross(event))
            QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? 5.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        emit cutStepped(Axis::CustomerLifetimeValue, -step);
        return;
    case Qt::Key_Right:
        emit cutStepped(Axis::CustomerLifetimeValue, step);
        return;
    case Qt::Key_Down:
        emit cutStepped(Axis::NetProfit, -step);
        return;
    case Qt::Key_Up:
        emit cutStepped(Axis::NetProfit, step);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MatrixChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MatrixChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

QString MatrixChart::tipAt(const QPointF& position) const
{
    const QRectF p = plot(rect());
    if (m_hasMargins && position.x() >= p.left() && position.x() <= p.right() && position.y() < p.top())
        return m_clvBars.tipAt(scoreAt(position).x());
    if (m_hasMargins && position.y() >= p.top() && position.y() <= p.bottom() && position.x() > p.right())
        return m_profitBars.tipAt(scoreAt(position).y());
    const int customer = customerAt(position);
    return customer >= 0 && m_nameOf ? m_nameOf(customer) : QString();
}

bool MatrixChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QString tip = tipAt(help->pos()); !tip.isEmpty())
            QToolTip::showText(help->globalPos(), tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace strata
