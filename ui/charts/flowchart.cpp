#include "ui/charts/flowchart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace strata {

namespace {

constexpr double kNode = 12.0; // width
constexpr double kGap = 10.0; // between nodes
constexpr double kRoom = 16.0; // least height of a node with its words
constexpr double kThin = 1.5; // what a single customer is seen by
constexpr double kReach = 4.0; // how near the mouse must come to a thin stream

QString labelOf(CustomerType type, std::int64_t customers)
{
    return QStringLiteral("%1 %2").arg(typeName(type), format::number(double(customers)));
}

} // namespace

FlowChart::FlowChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("flowChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void FlowChart::setFlows(const Counts& before, const Counts& after, std::vector<Stream> streams)
{
    int kept = -1;
    if (m_selected >= 0)
        for (std::size_t i = 0; i < streams.size(); ++i)
            if (streams[i].from == m_streams[std::size_t(m_selected)].from
                && streams[i].to == m_streams[std::size_t(m_selected)].to)
                kept = int(i);
    m_before = before;
    m_after = after;
    m_streams = std::move(streams);
    m_message.clear();
    m_hovered = -1;
    m_selected = kept;
    describe();
    update();
}

void FlowChart::setNames(const QString& before, const QString& after)
{
    m_beforeName = before;
    m_afterName = after;
    describe();
}

void FlowChart::showMessage(const QString& sentence)
{
    m_message = sentence;
    m_hovered = -1;
    describe();
    update();
}

QString FlowChart::sentence(const Stream& stream)
{
    const QString many = tr("%Ln customer(s)", nullptr, int(stream.customers));
    const QString size = stream.share.isEmpty() ? many : tr("%1, %2").arg(many, stream.share);
    return stream.isChange() ? tr("%1: from %2 to %3").arg(size, typeName(stream.from), typeName(stream.to))
                             : tr("%1: %2 in both").arg(size, typeName(stream.from));
}

void FlowChart::describe()
{
    std::int64_t changing = 0;
    for (const Stream& stream : m_streams)
        changing += stream.isChange() ? stream.customers : 0;
    setAccessibleName(m_message.isEmpty()
                          ? tr("From %1 to %2: %Ln customer(s) change type", nullptr, int(changing))
                                .arg(m_beforeName, m_afterName)
                          : m_message);
    setAccessibleDescription(m_message.isEmpty() && m_selected >= 0
                                 ? sentence(m_streams[std::size_t(m_selected)])
                                 : tr("Arrow keys go from stream to stream, Enter to its customers."));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

FlowChart::Layout FlowChart::layoutIn(const QRectF& area) const
{
    // The four types always, a status where somebody has it at either side.
    std::vector<CustomerType> types;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (type < kStratumCount || m_before[type] > 0 || m_after[type] > 0)
            types.push_back(CustomerType(type));

    // One scale for both sides. Small nodes take the room of their words, the others share the rest.
    const double height = area.height() - kGap * double(types.size() - 1);
    double scale = 1e300;
    const auto total = [](const Counts& counts) {
        return double(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    };
    for (const Counts* counts : {&m_before, &m_after}) {
        double own = height / std::max(1.0, total(*counts));
        for (int pass = 0; pass < 8; ++pass) {
            double rest = height, large = 0.0;
            for (const CustomerType type : types) {
                const double size = double((*counts)[std::size_t(type)]);
                if (size * own < kRoom)
                    rest -= kRoom;
                else
                    large += size;
            }
            if (large > 0.0)
                own = std::max(0.0, rest) / large;
        }
        scale = std::min(scale, own);
    }

    const QFontMetricsF metrics(Theme::instance().headFont());
    double leftWords = 0.0, rightWords = 0.0;
    for (const CustomerType type : types) {
        leftWords
            = std::max(leftWords, metrics.horizontalAdvance(labelOf(type, m_before[std::size_t(type)])));
        rightWords
            = std::max(rightWords, metrics.horizontalAdvance(labelOf(type, m_after[std::size_t(type)])));
    }
    const double most = area.width() * 0.32;
    Layout layout;
    layout.x0 = area.left() + std::min(most, leftWords + 8.0) + kNode;
    layout.x1 = area.right() - std::min(most, rightWords + 8.0) - kNode;

    const auto place = [&](const Counts& counts) {
        std::vector<Node> nodes;
        double y = area.top();
        for (const CustomerType type : types) {
            Node node;
            node.type = type;
            node.height = double(counts[std::size_t(type)]) * scale;
            const double room = std::max(node.height, kRoom);
            node.top = y + (room - node.height) / 2.0;
            node.label = y + room / 2.0;
            nodes.push_back(node);
            y += room + kGap;
        }
        return nodes;
    };
    layout.before = place(m_before);
    layout.after = place(m_after);

    // Who stays leaves at the top of a node and the others below, by where they go; they come in by where
    // they are from.
    std::vector<int> leaving(m_streams.size()), coming;
    std::iota(leaving.begin(), leaving.end(), 0);
    coming = leaving;
    const auto stream = [this](int at) -> const Stream& { return m_streams[std::size_t(at)]; };
    std::stable_sort(leaving.begin(), leaving.end(), [&](int a, int b) {
        return stream(a).isChange() != stream(b).isChange() ? stream(b).isChange()
                                                            : stream(a).to < stream(b).to;
    });
    std::stable_sort(coming.begin(), coming.end(),
                     [&](int a, int b) { return stream(a).from < stream(b).from; });
    std::vector<Band> bands(m_streams.size());
    std::array<double, kTypeCount> y{};
    for (const Node& node : layout.before)
        y[std::size_t(node.type)] = node.top;
    for (const int at : leaving) {
        Band& band = bands[std::size_t(at)];
        band.stream = at;
        band.thickness = double(stream(at).customers) * scale;
        band.left = y[std::size_t(stream(at).from)];
        y[std::size_t(stream(at).from)] += band.thickness;
    }
    for (const Node& node : layout.after)
        y[std::size_t(node.type)] = node.top;
    for (const int at : coming) {
        bands[std::size_t(at)].right = y[std::size_t(stream(at).to)];
        y[std::size_t(stream(at).to)] += bands[std::size_t(at)].thickness;
    }
    // Thin ones over thick ones, those who change over those who stay, what is looked at over all.
    std::stable_sort(bands.begin(), bands.end(), [&](const Band& a, const Band& b) {
        const auto rank = [&](const Band& band) {
            return band.stream == m_selected ? 2 : stream(band.stream).isChange() ? 1 : 0;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.thickness > b.thickness;
    });
    layout.bands = std::move(bands);
    return layout;
}

QPainterPath FlowChart::pathOf(const Layout& layout, const Band& band) const
{
    const double extra = std::max(0.0, kThin - band.thickness) / 2.0;
    const double top0 = band.left - extra, top1 = band.right - extra;
    const double bottom0 = band.left + band.thickness + extra, bottom1 = band.right + band.thickness + extra;
    const double middle = (layout.x0 + layout.x1) / 2.0;
    QPainterPath path(QPointF(layout.x0, top0));
    path.cubicTo(QPointF(middle, top0), QPointF(middle, top1), QPointF(layout.x1, top1));
    path.lineTo(layout.x1, bottom1);
    path.cubicTo(QPointF(middle, bottom1), QPointF(middle, bottom0), QPointF(layout.x0, bottom0));
    path.closeSubpath();
    return path;
}

void FlowChart::paintSide(QPainter& painter, const std::vector<Node>& nodes, const Counts& counts, double x,
                          bool isLeft, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.headFont());
    painter.setFont(theme.headFont());
    for (const Node& node : nodes) {
        const std::int64_t customers = counts[std::size_t(node.type)];
        const QRectF words = isLeft
            ? QRectF(area.left(), node.label - 10.0, x - 8.0 - area.left(), 20.0)
            : QRectF(x + kNode + 8.0, node.label - 10.0, area.right() - x - kNode - 8.0, 20.0);
        painter.setPen(customers > 0 ? theme.colors().text : theme.colors().quiet);
        painter.drawText(words, (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(labelOf(node.type, customers), Qt::ElideRight, words.width()));
        const double height = customers > 0 ? std::max(kThin, node.height) : 0.0;
        painter.fillRect(QRectF(x, node.top - (height - node.height) / 2.0, kNode, height),
                         theme.typeColor(node.type));
    }
}

void FlowChart::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_message.isEmpty()) {
        painter.setFont(theme.bodyFont());
        painter.setPen(theme.colors().quiet);
        painter.drawText(area.adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        painter.restore();
        return;
    }
    const Layout layout = layoutIn(area);
    for (const Band& band : layout.bands) {
        const Stream& stream = m_streams[std::size_t(band.stream)];
        const bool isLookedAt = band.stream == m_selected || band.stream == m_hovered;
        QColor color = theme.typeColor(stream.from);
        color.setAlphaF(stream.isChange() ? (isLookedAt ? 0.9f : 0.6f) : (isLookedAt ? 0.4f : 0.22f));
        const QPainterPath path = pathOf(layout, band);
        painter.fillPath(path, color);
        if (band.stream == m_selected)
            painter.strokePath(path, QPen(theme.colors().text, 1.5));
    }
    paintSide(painter, layout.before, m_before, layout.x0 - kNode, true, area);
    paintSide(painter, layout.after, m_after, layout.x1, false, area);
    painter.restore();
}

QRectF FlowChart::area() const
{
    return QRectF(rect()).adjusted(4, 4, -4, -4);
}

void FlowChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, area());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::instance().colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

int FlowChart::streamAt(const QPointF& at) const
{
    if (!m_message.isEmpty())
        return -1;
    const Layout layout = layoutIn(area());
    if (at.x() < layout.x0 - kNode || at.x() > layout.x1 + kNode)
        return -1;
    const double x = std::clamp(at.x(), layout.x0 + 0.5, layout.x1 - 0.5);
    // Where the cubic is at this x: its x is x0 + (x1 - x0) (1.5 t - 1.5 t^2 + t^3), found by halving.
    double low = 0.0, high = 1.0;
    const double share = (x - layout.x0) / (layout.x1 - layout.x0);
    for (int step = 0; step < 30; ++step) {
        const double t = (low + high) / 2.0;
        (1.5 * t * (1.0 - t) + t * t * t < share ? low : high) = t;
    }
    const double t = (low + high) / 2.0, rise = t * t * (3.0 - 2.0 * t);
    // Who changes is a thin line over broad bands: it is met from a little beside it too.
    int found = -1;
    double nearest = kReach;
    for (const Band& band : layout.bands) { // the last one on top
        const double top = band.left + (band.right - band.left) * rise;
        const double away = std::max({0.0, top - at.y(), at.y() - top - band.thickness});
        const bool isChange = m_streams[std::size_t(band.stream)].isChange();
        if (isChange ? away < nearest || away <= 0.0 : away <= 0.0) {
            found = band.stream;
            if (isChange)
                nearest = away;
        }
    }
    return found;
}

QPointF FlowChart::middleOf(int stream) const
{
    const Layout layout = layoutIn(area());
    for (const Band& band : layout.bands)
        if (band.stream == stream)
            return {(layout.x0 + layout.x1) / 2.0,
                    (band.left + band.right) / 2.0 + band.thickness / 2.0}; // t = 1/2 of the curve
    return {};
}

void FlowChart::select(int stream)
{
    const int chosen = stream >= 0 && stream < int(m_streams.size()) ? stream : -1;
    if (chosen == m_selected)
        return;
    m_selected = chosen;
    describe();
    update();
}

void FlowChart::choose(int stream)
{
    if (stream == m_selected)
        return;
    select(stream);
    emit streamSelected(m_selected);
}

void FlowChart::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = streamAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    if (hovered >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void FlowChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_message.isEmpty())
        return QWidget::mousePressEvent(event);
    const int stream = streamAt(event->position());
    choose(stream == m_selected ? -1 : stream); // the same again: done with it
}

void FlowChart::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

std::vector<int> FlowChart::keyboardOrder() const
{
    std::vector<int> order(m_streams.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const Stream &left = m_streams[std::size_t(a)], &right = m_streams[std::size_t(b)];
        return left.isChange() != right.isChange() ? left.isChange() : left.customers > right.customers;
    });
    return order;
}

void FlowChart::keyPressEvent(QKeyEvent* event)
{
    const std::vector<int> order = keyboardOrder();
    if (order.empty() || !m_message.isEmpty())
        return QWidget::keyPressEvent(event);
    const auto now = std::find(order.begin(), order.end(), m_selected);
    const int at = now == order.end() ? -1 : int(now - order.begin());
    const int last = int(order.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return choose(order[std::size_t(std::min(at + 1, last))]);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return choose(order[std::size_t(std::max(at - 1, 0))]);
    case Qt::Key_Home:
        return choose(order.front());
    case Qt::Key_End:
        return choose(order.back());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected >= 0)
            emit streamActivated(m_selected);
        return;
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return choose(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool FlowChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int stream = streamAt(help->pos());
    if (stream >= 0)
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("<p>%1</p>").arg(sentence(m_streams[std::size_t(stream)]).toHtmlEscaped()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace strata
