#include "ui/charts/flipchart.h"

#include "ui/charts/fliplayout.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

namespace {

constexpr double kReach = 8.0; // px from the mouse to the crossing it tells about
constexpr double kTogether = 1.0; // px; crossings nearer than this are one place
constexpr int kDragStep = 10; // basis points
constexpr std::size_t kMostNames = 10;

QString weightText(double basisPoints)
{
    return format::weight(int(std::lround(basisPoints)));
}

} // namespace

FlipChart::FlipChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("flipChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void FlipChart::setCurve(std::shared_ptr<const FlipCurve> curve)
{
    m_curve = std::move(curve);
    m_message.clear();
    m_current.reset();
    m_pressed.reset();
    describe();
    update();
}

void FlipChart::setCustomerNames(std::function<QString(int)> name)
{
    m_name = std::move(name);
}

void FlipChart::setMessage(const QString& sentence)
{
    setCurve(nullptr);
    m_message = sentence;
    describe();
}

void FlipChart::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) == isStale)
        return;
    if (isStale)
        setCurrent(std::nullopt, false);
    describe();
    update();
}

void FlipChart::setDraggable(bool isDraggable)
{
    m_isDraggable = isDraggable;
}

void FlipChart::setGhost(std::optional<int> basisPoints, const QString& name)
{
    m_ghost = basisPoints;
    m_ghostName = name;
    update();
}

void FlipChart::dropHand()
{
    m_hand.reset();
    m_pressed.reset();
    update();
}

QString FlipChart::stillSentence(const FlipCurve& curve)
{
    if (curve.isAlone)
        return tr("It is the only one of its group and always weighs 100 %.");
    if (curve.stillFrom <= 0.0 && curve.stillTo >= kFullWeight)
        return tr("From 0 % to 100 % nobody changes type.");
    const auto [from, to] = curve.stillInterval(kStillStep);
    if (from == to)
        return tr("At the least change of %1 somebody changes type.").arg(format::weight(curve.today));
    return tr("Between %1 and %2 nobody changes type.").arg(format::weight(from), format::weight(to));
}

QPointF FlipChart::placeOf(double basisPoints) const
{
    const Layout layout = layoutIn(QRectF(rect()));
    return {layout.x(basisPoints), layout.y(m_curve ? m_curve->stepAt(basisPoints).moved : 0)};
}

int FlipChart::weightAt(double x) const
{
    const Layout layout = layoutIn(QRectF(rect()));
    const double weight = (x - layout.plot.left()) * layout.perPixel();
    return std::clamp(int(std::lround(weight / kDragStep)) * kDragStep, 0, kFullWeight);
}

// --- who moves where ---

FlipChart::Range FlipChart::around(std::size_t crossing) const
{
    const std::vector<FlipCrossing>& all = m_curve->crossings;
    const double reach = kTogether * layoutIn(QRectF(rect())).perPixel();
    const double weight = all[crossing].weight;
    const auto below = [](const FlipCrossing& one, double at) { return one.weight < at; };
    const auto above = [](double at, const FlipCrossing& one) { return at < one.weight; };
    const auto from = std::lower_bound(all.begin(), all.end(), weight - reach, below);
    const auto to = std::upper_bound(all.begin(), all.end(), weight + reach, above);
    return {std::size_t(from - all.begin()), std::size_t(to - all.begin())};
}

std::optional<FlipChart::Range> FlipChart::crossingsAt(const QPointF& at) const
{
    if (!m_curve || m_isStale || m_curve->crossings.empty())
        return std::nullopt;
    const Layout layout = layoutIn(QRectF(rect()));
    if (at.y() < layout.plot.top() || at.y() > layout.axis.bottom())
        return std::nullopt;
    const std::vector<FlipCrossing>& all = m_curve->crossings;
    const double weight = (at.x() - layout.plot.left()) * layout.perPixel();
    const auto next = std::lower_bound(all.begin(), all.end(), weight,
                                       [](const FlipCrossing& one, double w) { return one.weight < w; });
    std::size_t nearest = std::min(std::size_t(next - all.begin()), all.size() - 1);
    if (nearest > 0 && weight - all[nearest - 1].weight < std::abs(all[nearest].weight - weight))
        --nearest;
    if (std::abs(all[nearest].weight - weight) > kReach * layout.perPixel())
        return std::nullopt;
    return around(nearest);
}

QString FlipChart::sentence(const Range& range) const
{
    if (!m_curve || range.first >= range.second)
        return {};
    const std::vector<FlipCrossing>& all = m_curve->crossings;
    const QString from = weightText(all[range.first].weight), to = weightText(all[range.second - 1].weight);
    const int count = int(range.second - range.first);
    QStringList lines{from == to
                          ? tr("At %1 %Ln customer(s) change type:", nullptr, count).arg(from)
                          : tr("From %1 to %2 %Ln customer(s) change type:", nullptr, count).arg(from, to)};
    for (std::size_t c = range.first; c < range.second && c - range.first < kMostNames; ++c) {
        const FlipCrossing& crossing = all[c];
        // As it is met on the way from today's weight.
        const bool isBelow = m_curve->isBelowToday(crossing);
        const auto first = CustomerType(isBelow ? crossing.to : crossing.from);
        const auto last = CustomerType(isBelow ? crossing.from : crossing.to);
        lines << tr("%1, from %2 to %3")
                     .arg(m_name ? m_name(crossing.customer) : QString::number(crossing.customer),
                          typeName(first), typeName(last));
    }
    if (count > int(kMostNames))
        lines << tr("and %Ln more", nullptr, count - int(kMostNames));
    return lines.join(QLatin1Char('\n'));
}

void FlipChart::setCurrent(std::optional<Range> range, bool isKeyboard)
{
    if (range == m_current)
        return;
    m_current = range;
    update();
    if (!range) {
        QToolTip::hideText();
        describe();
        return;
    }
    const QString words = sentence(*range);
    const double weight = m_curve->crossings[range->first].weight;
    const QPointF place = isKeyboard ? placeOf(weight) : QPointF(mapFromGlobal(QCursor::pos()));
    QToolTip::showText(mapToGlobal(place.toPoint()),
                       QStringLiteral("<p style='white-space:nowrap'>%1</p>")
                           .arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))),
                       this);
    describe();
    if (isKeyboard) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

// To the next place where somebody moves; the first step goes there from today's weight.
void FlipChart::step(int direction)
{
    if (!m_curve || m_isStale || m_curve->crossings.empty())
        return;
    const std::vector<FlipCrossing>& all = m_curve->crossings;
    std::size_t next = 0;
    if (m_current) {
        if (direction > 0 ? m_current->second >= all.size() : m_current->first == 0)
            return;
        next = direction > 0 ? m_current->second : m_current->first - 1;
    } else {
        const auto after = std::partition_point(
            all.begin(), all.end(), [this](const FlipCrossing& one) { return m_curve->isBelowToday(one); });
        const auto place = std::size_t(after - all.begin());
        if (direction > 0 ? place >= all.size() : place == 0)
            return;
        next = direction > 0 ? place : place - 1;
    }
    // What was part of the place before does not belong to this one too.
    Range range = around(next);
    if (m_current && direction > 0)
        range.first = std::max(range.first, m_current->second);
    if (m_current && direction < 0)
        range.second = std::min(range.second, m_current->first);
    setCurrent(range, true);
}

void FlipChart::describe()
{
    setAccessibleName(tr("Customers with another type than today, by the weight from 0 to 100 %"));
    if (!m_message.isEmpty())
        setAccessibleDescription(m_message);
    else if (m_isStale)
        setAccessibleDescription(tr("The curve is being computed."));
    else if (m_curve && m_current)
        setAccessibleDescription(sentence(*m_current));
    else if (m_curve)
        setAccessibleDescription(stillSentence(*m_curve));
    else
        setAccessibleDescription({});
}

// --- mouse and keyboard ---

void FlipChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_curve && !m_curve->isAlone && !m_isStale)
        m_pressed = event->position();
}

void FlipChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && !m_hand
        && std::abs(event->position().x() - m_pressed->x()) >= QApplication::startDragDistance()) {
        if (!m_isDraggable) {
            m_pressed.reset();
            emit dragRefused();
            return;
        }
        setCurrent(std::nullopt, false);
        m_hand = m_curve->today;
        emit dragStarted();
    }
    if (m_hand) {
        const int weight = weightAt(event->position().x());
        if (weight != *m_hand) {
            m_hand = weight;
            update();
            emit dragged(weight);
        }
        return;
    }
    setCurrent(crossingsAt(event->position()), false);
    setCursor(m_current                                           ? Qt::PointingHandCursor
                  : m_curve && !m_curve->isAlone && m_isDraggable ? Qt::SizeHorCursor
                                                                  : Qt::ArrowCursor);
}

void FlipChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_hand) {
        dropHand();
        emit dragEnded();
    } else if (m_pressed) {
        m_pressed.reset();
        if (const std::optional<Range> range = crossingsAt(event->position()))
            emit crossingsChosen(range->first, range->second);
    }
}

void FlipChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        setCurrent(std::nullopt, false);
    QWidget::leaveEvent(event);
}

void FlipChart::keyPressEvent(QKeyEvent* event)
{
    if (m_hand) {
        if (event->key() == Qt::Key_Escape) {
            dropHand();
            emit dragCancelled();
        }
        return;
    }
    const bool isRight = event->key() == Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            step(isRight ? 1 : -1);
        } else if (m_curve && !m_curve->isAlone) {
            const int by = event->modifiers().testFlag(Qt::ShiftModifier) ? kDragStep : kDragStep * 10;
            if (m_isDraggable)
                emit nudged(isRight ? by : -by);
            else
                emit dragRefused();
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_curve && !m_isStale && !m_curve->crossings.empty())
            setCurrent(around(event->key() == Qt::Key_Home ? 0 : m_curve->crossings.size() - 1), true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            emit crossingsChosen(m_current->first, m_current->second);
        break;
    case Qt::Key_Escape:
        if (m_current) {
            setCurrent(std::nullopt, true);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlipChart::focusOutEvent(QFocusEvent* event)
{
    if (m_hand && event->reason() != Qt::PopupFocusReason) {
        dropHand();
        emit dragCancelled();
    }
    QWidget::focusOutEvent(event);
    update();
}

} // namespace strata
