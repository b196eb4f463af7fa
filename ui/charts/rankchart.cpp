#include "ui/charts/rankchart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

constexpr double kLabel = 17.0; // px from one name to the next
constexpr double kLeastNames = 120.0; // px for the names at either side
constexpr double kMostNames = 0.34; // of the width
constexpr double kGap = 14.0; // px between a name and its scale
constexpr double kHead = 24.0, kFoot = 22.0;

bool isLoud(const RankChart::Line& line)
{
    return line.byScore > line.bySales;
}

QColor colourOf(const RankChart::Line& line)
{
    const Colors& colors = Theme::instance().colors();
    return isLoud(line) ? colors.typeTexts[std::size_t(CustomerType::ServiceDrain)]
                        : colors.typeTexts[std::size_t(CustomerType::Core)];
}

QString ranksOf(const RankChart::Line& line)
{
    return QStringLiteral("%1 \u2192 %2").arg(format::number(line.bySales), format::number(line.byScore));
}

// Moves labels apart until none covers another, each as near to its place as that allows.
void spread(std::vector<double>& centers, double top, double bottom)
{
    std::vector<std::size_t> order(centers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return centers[a] < centers[b]; });
    const double gap = std::min(kLabel, order.empty() ? kLabel : (bottom - top) / double(order.size()));
    double next = top + gap / 2.0;
    for (const std::size_t i : order) {
        centers[i] = std::max(centers[i], next);
        next = centers[i] + gap;
    }
    next = bottom - gap / 2.0;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        centers[*it] = std::min(centers[*it], next);
        next = centers[*it] - gap;
    }
}

} // namespace

RankChart::RankChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RankChart::setLines(std::vector<Line> named, std::vector<Line> others, std::int32_t customers)
{
    m_named = std::move(named);
    m_others = std::move(others);
    m_customers = std::max(customers, 1);
    QStringList loud, valuable;
    for (const Line& line : m_named)
        (isLoud(line) ? loud : valuable)
            += tr("%1 from %2 to %3")
                   .arg(line.name, format::number(line.bySales), format::number(line.byScore));
    setAccessibleName(
        tr("Rank by net sales and rank by score of %Ln customer(s). Loud: %1. Valuable: %2. The up "
           "and down arrows go from line to line, Enter opens the customer.",
           nullptr, int(customers))
            .arg(loud.join(QStringLiteral(", ")), valuable.join(QStringLiteral(", "))));
    update();
}

void RankChart::setSelectedCustomer(int customer)
{
    m_selected = customer;
    update();
}

QRectF RankChart::scales(const QRectF& area) const
{
    QFont strong = Theme::instance().headFont();
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    double names = kLeastNames;
    for (const Line& line : m_named)
        names = std::max(
            names, metrics.horizontalAdvance(line.name + QStringLiteral("  ") + ranksOf(line)) + kGap + 2.0);
    names = std::min(names, area.width() * kMostNames);
    return area.adjusted(names, kHead, -names, -kFoot);
}

std::vector<RankChart::Place> RankChart::places(const QRectF& area) const
{
    const QRectF p = scales(area);
    const auto yOf = [&](std::int32_t rank) {
        return p.top() + p.height() * (double(rank) - 1.0) / std::max(1.0, double(m_customers) - 1.0);
    };
    std::vector<Place> places(m_named.size());
    std::vector<double> lefts, rights;
    std::vector<std::size_t> ofLeft, ofRight;
    for (std::size_t i = 0; i < m_named.size(); ++i) {
        const Line& line = m_named[i];
        places[i].left = {p.left(), yOf(line.bySales)};
        places[i].right = {p.right(), yOf(line.byScore)};
        (isLoud(line) ? lefts : rights).push_back(isLoud(line) ? places[i].left.y() : places[i].right.y());
        (isLoud(line) ? ofLeft : ofRight).push_back(i);
    }
    spread(lefts, p.top() - kLabel / 2.0, p.bottom() + kLabel / 2.0);
    spread(rights, p.top() - kLabel / 2.0, p.bottom() + kLabel / 2.0);
    for (std::size_t k = 0; k < lefts.size(); ++k)
        places[ofLeft[k]].label
            = QRectF(area.left(), lefts[k] - kLabel / 2.0, p.left() - kGap - area.left(), kLabel);
    for (std::size_t k = 0; k < rights.size(); ++k)
        places[ofRight[k]].label
            = QRectF(p.right() + kGap, rights[k] - kLabel / 2.0, area.right() - p.right() - kGap, kLabel);
    return places;
}

void RankChart::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF p = scales(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = theme.headFont();
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(colors.quiet);
    painter.drawText(QRectF(area.left(), area.top(), area.width() / 2.0 - 4.0, 16.0), Qt::AlignLeft,
                     tr("Rank by net sales"));
    painter.drawText(QRectF(area.center().x() + 4.0, area.top(), area.width() / 2.0 - 4.0, 16.0),
                     Qt::AlignRight, tr("Rank by score"));

    QColor shade = colors.quiet;
    shade.setAlphaF(theme.isDark() ? 0.16f : 0.13f);
    painter.setPen(QPen(shade, 1.0));
    const auto yOf = [&](std::int32_t rank) {
        return p.top() + p.height() * (double(rank) - 1.0) / std::max(1.0, double(m_customers) - 1.0);
    };
    for (const Line& line : m_others)
        painter.drawLine(QPointF(p.left(), yOf(line.bySales)), QPointF(p.right(), yOf(line.byScore)));

    painter.setPen(QPen(colors.quiet, 1.0));
    painter.drawLine(p.topLeft(), p.bottomLeft());
    painter.drawLine(p.topRight(), p.bottomRight());
    const QString last = format::number(m_customers);
    painter.drawText(QRectF(p.left() + 4.0, p.top() - 18.0, 60.0, 16.0), Qt::AlignLeft, format::number(1));
    painter.drawText(QRectF(p.left() + 4.0, p.bottom() + 2.0, 80.0, 16.0), Qt::AlignLeft, last);
    painter.drawText(QRectF(p.right() - 64.0, p.top() - 18.0, 60.0, 16.0), Qt::AlignRight, format::number(1));
    painter.drawText(QRectF(p.right() - 84.0, p.bottom() + 2.0, 80.0, 16.0), Qt::AlignRight, last);

    const std::vector<Place> all = places(area);
    for (int pass = 0; pass < 2; ++pass) // the selected one lies on top
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Line& line = m_named[i];
            const bool isSelected = line.customer == m_selected;
            if (isSelected != (pass == 1))
                continue;
            const Place& place = all[i];
            const QColor color = colourOf(line);
            painter.setPen(QPen(color, isSelected ? 3.0 : 1.5, isLoud(line) ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(place.left, place.right);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(place.left, 3.0, 3.0);
            painter.drawEllipse(place.right, 3.0, 3.0);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.line, 1.0)); // from the name to its place
            if (isLoud(line))
                painter.drawLine(QPointF(place.label.right() + 3.0, place.label.center().y()),
                                 place.left - QPointF(4.0, 0.0));
            else
                painter.drawLine(QPointF(place.label.left() - 3.0, place.label.center().y()),
                                 place.right + QPointF(4.0, 0.0));
            QFont font = small;
            font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            const QString ranks = ranksOf(line);
            const QString name = QFontMetricsF(font).elidedText(
                line.name, Qt::ElideRight, place.label.width() - metrics.horizontalAdvance(ranks) - 10.0);
            painter.setPen(color);
            painter.drawText(place.label, Qt::AlignVCenter | (isLoud(line) ? Qt::AlignRight : Qt::AlignLeft),
                             QStringLiteral("%1  %2").arg(name, ranks));
        }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.0));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    }
    painter.restore();
}

void RankChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, rect());
}

int RankChart::lineAt(const QPointF& position) const
{
    const std::vector<Place> all = places(rect());
    int found = -1;
    double nearest = 6.0; // px
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].label.contains(position))
            return int(i);
        const QPointF way = all[i].right - all[i].left;
        const double length = std::max(1.0, std::hypot(way.x(), way.y()));
        const QPointF from = position - all[i].left;
        const double along = (from.x() * way.x() + from.y() * way.y()) / length;
        const double beside = std::abs(from.x() * way.y() - from.y() * way.x()) / length;
        if (along >= 0.0 && along <= length && beside < nearest) {
            nearest = beside;
            found = int(i);
        }
    }
    return found;
}

void RankChart::mousePressEvent(QMouseEvent* event)
{
    if (const int line = lineAt(event->position()); event->button() == Qt::LeftButton && line >= 0)
        emit customerClicked(m_named[std::size_t(line)].customer);
}

void RankChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int line = lineAt(event->position()); line >= 0)
        emit customerActivated(m_named[std::size_t(line)].customer);
}

void RankChart::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::find_if(m_named.begin(), m_named.end(),
                                 [this](const Line& line) { return line.customer == m_selected; });
    switch (event->key()) {
    case Qt::Key_Up:
        if (!m_named.empty())
            emit customerClicked(
                (at == m_named.end() || at == m_named.begin() ? m_named.back() : *(at - 1)).customer);
        return;
    case Qt::Key_Down:
        if (!m_named.empty())
            emit customerClicked(
                (at == m_named.end() || at + 1 == m_named.end() ? m_named.front() : *(at + 1)).customer);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            emit customerActivated(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RankChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RankChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RankChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = lineAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const Line& line = m_named[std::size_t(at)];
    QToolTip::showText(
        help->globalPos(),
        QStringLiteral("<p>%1</p>")
            .arg((isLoud(line) ? tr("%1: loud. Place %2 by net sales, %3 by score.")
                               : tr("%1: valuable. Place %2 by net sales, %3 by score."))
                     .arg(line.name, format::number(line.bySales), format::number(line.byScore))
                     .toHtmlEscaped()),
        this);
    return true;
}

} // namespace strata
