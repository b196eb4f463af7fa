#include "ui/charts/flipchart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

namespace {

constexpr double kCaption = 18.0, kMarkRow = 18.0, kAxisRow = 18.0, kLegendRow = 24.0, kBand = 36.0;
constexpr double kReach = 8.0; // px from the mouse to the crossing it tells about
constexpr double kTogether = 1.0; // px; crossings nearer than this are one place
constexpr int kDragStep = 10; // basis points
constexpr std::size_t kMostNames = 10;

// Ticks at round numbers: 1, 2 or 5 times a power of ten.
double roundStep(double most, int ticks)
{
    const double raw = std::max(1.0, most / ticks);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double ratio = raw / power;
    return power * (ratio <= 1.0 ? 1.0 : ratio <= 2.0 ? 2.0 : ratio <= 5.0 ? 5.0 : 10.0);
}

QString weightText(double basisPoints)
{
    return format::weight(int(std::lround(basisPoints)));
}

} // namespace

struct FlipChart::Layout
{
    QRectF area, plot, band, axis, legend;
    double yStep = 1.0, yMost = 1.0;

    double x(double basisPoints) const { return plot.left() + basisPoints / kFullWeight * plot.width(); }
    double y(double moved) const { return plot.bottom() - moved / yMost * plot.height(); }
    double perPixel() const { return plot.width() > 0.0 ? kFullWeight / plot.width() : kFullWeight; }
};

FlipChart::FlipChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("flipChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void FlipChart::setCurve(std::shared_ptr<const FlipCurve> curve, std::int64_t customers)
{
    m_curve = std::move(curve);
    m_customers = customers;
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
    setCurve(nullptr, 0);
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

std::pair<double, double> FlipChart::stillInterval(const FlipCurve& curve)
{
    return {std::min(std::ceil(curve.stillFrom / 10.0) * 10.0, double(curve.today)),
            std::max(std::floor(curve.stillTo / 10.0) * 10.0, double(curve.today))};
}

QString FlipChart::stillSentence(const FlipCurve& curve)
{
    if (curve.isAlone)
        return tr("It is the only one of its group and always weighs 100 %.");
    if (curve.stillFrom <= 0.0 && curve.stillTo >= kFullWeight)
        return tr("From 0 % to 100 % nobody changes type.");
    const auto [from, to] = stillInterval(curve);
    if (from == to)
        return tr("At the least change of %1 somebody changes type.").arg(weightText(curve.today));
    return tr("Between %1 and %2 nobody changes type.").arg(weightText(from), weightText(to));
}

FlipChart::Layout FlipChart::layoutIn(const QRectF& area) const
{
    Layout layout;
    layout.area = area;
    std::int32_t most = 1;
    if (m_curve)
        for (const FlipStep& step : m_curve->steps)
            most = std::max(most, step.moved);
    layout.yStep = roundStep(most, 4);
    layout.yMost = std::ceil(most / layout.yStep) * layout.yStep;
    const QFontMetricsF metrics(Theme::instance().headFont());
    const double left = metrics.horizontalAdvance(format::number(layout.yMost)) + 8.0;
    const double right = metrics.horizontalAdvance(format::hundredth(100, 0)) / 2.0 + 2.0;
    const double below = kBand + 6.0 + kAxisRow + kLegendRow;
    layout.plot = area.adjusted(left, kCaption + kMarkRow, -right, -below);
    layout.band = QRectF(layout.plot.left(), layout.plot.bottom() + 6.0, layout.plot.width(), kBand);
    layout.axis = QRectF(area.left(), layout.band.bottom(), area.width(), kAxisRow);
    layout.legend
        = QRectF(layout.plot.left(), layout.axis.bottom(), area.right() - layout.plot.left(), kLegendRow);
    return layout;
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
                          ? tr("At %1 %n customer(s) change type:", nullptr, count).arg(from)
                          : tr("From %1 to %2 %n customer(s) change type:", nullptr, count).arg(from, to)};
    for (std::size_t c = range.first; c < range.second && c - range.first < kMostNames; ++c) {
        const FlipCrossing& crossing = all[c];
        // As it is met on the way from today's weight.
        const bool isBelow = crossing.weight <= m_curve->today;
        const auto first = CustomerType(isBelow ? crossing.to : crossing.from);
        const auto last = CustomerType(isBelow ? crossing.from : crossing.to);
        lines << tr("%1, from %2 to %3")
                     .arg(m_name ? m_name(crossing.customer) : QString::number(crossing.customer),
                          typeName(first), typeName(last));
    }
    if (count > int(kMostNames))
        lines << tr("and %n more", nullptr, count - int(kMostNames));
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
        const auto after = std::upper_bound(all.begin(), all.end(), double(m_curve->today),
                                            [](double w, const FlipCrossing& one) { return w < one.weight; });
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

// --- painting ---

void FlipChart::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.headFont());
    if (!m_curve) {
        painter.setPen(theme.colors().quiet);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        const Layout layout = layoutIn(area);
        painter.setOpacity(m_isStale ? 0.3 : 1.0);
        paintCurve(painter, layout);
        paintTypes(painter, layout);
        paintMarks(painter, layout);
        paintLegend(painter, layout);
        if (m_isStale) {
            painter.setOpacity(1.0);
            painter.setPen(theme.colors().text);
            painter.setFont(theme.strongFont());
            painter.drawText(layout.plot, Qt::AlignCenter, tr("Computing…"));
        }
    }
    painter.restore();
}

void FlipChart::paintCurve(QPainter& painter, const Layout& layout) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF& plot = layout.plot;
    painter.setPen(colors.quiet);
    painter.drawText(QRectF(layout.area.left(), layout.area.top(), layout.area.width(), kCaption),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Customers with another type than today"));
    for (double value = 0.0; value <= layout.yMost + 0.5; value += layout.yStep) {
        const double y = layout.y(value);
        painter.setPen(QPen(colors.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(layout.area.left(), y - 9.0, plot.left() - layout.area.left() - 6.0, 18.0),
                         Qt::AlignRight | Qt::AlignVCenter, format::number(value));
    }
    if (!m_curve->isAlone) {
        QColor soft = colors.good;
        soft.setAlphaF(0.16F);
        const QRectF still(layout.x(m_curve->stillFrom), plot.top(),
                           std::max(1.0, layout.x(m_curve->stillTo) - layout.x(m_curve->stillFrom)),
                           layout.band.bottom() - plot.top());
        painter.fillRect(still, soft);
        const QString words = tr("nobody changes type");
        if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 8.0 < still.width()) {
            painter.setPen(colors.good);
            painter.drawText(QRectF(still.left(), plot.top(), still.width(), 20.0), Qt::AlignCenter, words);
        }
    }

    // A step where something changes; where there are more of them than pixels, the least and most of each.
    QPainterPath line;
    const std::vector<FlipStep>& steps = m_curve->steps;
    line.moveTo(plot.left(), layout.y(steps.front().moved));
    if (double(steps.size()) <= plot.width() * 2.0) {
        for (std::size_t s = 1; s < steps.size(); ++s) {
            line.lineTo(layout.x(steps[s].weight), layout.y(steps[s - 1].moved));
            line.lineTo(layout.x(steps[s].weight), layout.y(steps[s].moved));
        }
    } else {
        std::size_t s = 0;
        for (double x = plot.left(); x < plot.right(); x += 1.0) {
            const double end = (x + 1.0 - plot.left()) * layout.perPixel();
            std::int32_t least = steps[s].moved, most = steps[s].moved;
            while (s + 1 < steps.size() && steps[s + 1].weight <= end) {
                ++s;
                least = std::min(least, steps[s].moved);
                most = std::max(most, steps[s].moved);
            }
            line.lineTo(x, layout.y(least));
            line.lineTo(x, layout.y(most));
            line.lineTo(x, layout.y(steps[s].moved));
        }
    }
    line.lineTo(plot.right(), layout.y(steps.back().moved));
    QPainterPath filled = line;
    filled.lineTo(plot.right(), plot.bottom());
    filled.lineTo(plot.left(), plot.bottom());
    filled.closeSubpath();
    QColor under = colors.accent;
    under.setAlphaF(0.12F);
    painter.fillPath(filled, under);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(line);
}

void FlipChart::paintTypes(QPainter& painter, const Layout& layout) const
{
    const Theme& theme = Theme::instance();
    const QRectF& band = layout.band;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    std::size_t s = 0;
    for (double x = band.left(); x < band.right(); x += 1.0) {
        const double weight = (x + 0.5 - band.left()) * layout.perPixel();
        while (s + 1 < m_curve->steps.size() && m_curve->steps[s + 1].weight <= weight)
            ++s;
        const FlipStep& step = m_curve->steps[s];
        std::int64_t all = 0;
        for (std::size_t type = 0; type < kStratumCount; ++type)
            all += step.types[type];
        double top = band.top();
        for (std::size_t type = 0; all > 0 && type < kStratumCount; ++type) {
            const double height = band.height() * step.types[type] / double(all);
            painter.fillRect(QRectF(x, top, std::min(1.0, band.right() - x), height),
                             theme.typeColor(CustomerType(type)));
            top += height;
        }
    }
    painter.restore();
    painter.setPen(theme.colors().quiet);
    for (int percent = 0; percent <= 100; percent += 20) {
        const double x = layout.x(percent * 100.0);
        painter.drawText(QRectF(x - 24.0, layout.axis.top(), 48.0, layout.axis.height()), Qt::AlignCenter,
                         format::hundredth(percent, 0));
    }
}

void FlipChart::paintMarks(QPainter& painter, const Layout& layout) const
{
    const Colors& colors = Theme::instance().colors();
    const QFontMetricsF metrics(painter.font());
    double taken = layout.area.left(); // where the label row is written on already
    const auto mark = [&](double weight, const QString& words, const QColor& color, Qt::PenStyle style) {
        const double x = layout.x(weight);
        painter.setPen(QPen(color, style == Qt::SolidLine ? 1.6 : 1.2, style));
        painter.drawLine(QPointF(x, layout.plot.top() - 2.0), QPointF(x, layout.band.bottom()));
        const double width = metrics.horizontalAdvance(words) + 6.0;
        const double left = std::clamp(x - width / 2.0, layout.area.left(), layout.area.right() - width);
        if (left < taken)
            return false;
        painter.drawText(QRectF(left, layout.plot.top() - kMarkRow - 1.0, width, kMarkRow), Qt::AlignCenter,
                         words);
        taken = left + width;
        return true;
    };
    struct Mark
    {
        double weight;
        QString words;
        QColor color;
        Qt::PenStyle style;
    };
    std::vector<Mark> marks;
    if (m_ghost)
        marks.push_back({double(*m_ghost), tr("%1: %2").arg(m_ghostName, format::weight(*m_ghost)),
                         colors.quiet, Qt::DashLine});
    marks.push_back(
        {double(m_curve->today),
         m_hand ? format::weight(m_curve->today) : tr("today %1").arg(format::weight(m_curve->today)),
         colors.text, m_hand ? Qt::DotLine : Qt::SolidLine});
    if (m_hand)
        marks.push_back(
            {double(*m_hand), tr("now %1").arg(format::weight(*m_hand)), colors.accent, Qt::SolidLine});
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.weight < b.weight; });
    for (const Mark& one : marks)
        mark(one.weight, one.words, one.color, one.style);
    if (m_current && m_current->second <= m_curve->crossings.size()) {
        const double weight = m_curve->crossings[m_current->first].weight;
        const double last = m_curve->crossings[m_current->second - 1].weight;
        painter.setPen(QPen(colors.accent, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(layout.x(weight), layout.plot.top()),
                         QPointF(layout.x(weight), layout.band.bottom()));
        painter.setPen(QPen(colors.card, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(layout.x(weight), layout.y(m_curve->stepAt(std::ceil(last)).moved)), 4.5,
                            4.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.0));
        painter.drawRoundedRect(layout.plot.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
}

// The types at the weight that is looked at, by shape, name and number.
void FlipChart::paintLegend(QPainter& painter, const Layout& layout) const
{
    const Theme& theme = Theme::instance();
    const double weight = m_hand ? double(*m_hand)
        : m_current              ? std::ceil(m_curve->crossings[m_current->second - 1].weight)
                                 : double(m_curve->today);
    const FlipStep& step = m_curve->stepAt(weight);
    const QFontMetricsF metrics(painter.font());
    double x = layout.legend.left();
    const auto say = [&](const QString& words, const QColor& color) {
        const double width = metrics.horizontalAdvance(words) + 4.0;
        painter.setPen(color);
        painter.drawText(QRectF(x, layout.legend.top(), width, layout.legend.height()), Qt::AlignVCenter,
                         words);
        x += width;
    };
    say(tr("At %1:").arg(weightText(weight)), theme.colors().quiet);
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const auto one = CustomerType(type);
        x += 8.0;
        paintTypeShape(painter, QRectF(x, layout.legend.center().y() - 5.0, 10.0, 10.0), typeShape(one),
                       theme.typeColor(one));
        x += 14.0;
        say(QStringLiteral("%1 %2").arg(typeName(one), format::number(step.types[type])),
            theme.colors().text);
    }
}

void FlipChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()));
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
