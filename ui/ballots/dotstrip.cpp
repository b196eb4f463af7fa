#include "ui/ballots/dotstrip.h"

#include "ui/ballots/agreementwords.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

constexpr int kStripHeight = 36;
constexpr int kLaneHeight = 14;
constexpr int kMostLanes = 12; // as many as people vote, as a rule
constexpr double kRadius = 4.0;
constexpr int kMargin = 8;

} // namespace

DotStrip::DotStrip(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DotStrip::setRow(const RowAgreement& row, const QStringList& names, std::optional<double> before)
{
    m_row = row;
    m_before = before;
    const bool withNames = std::size_t(names.size()) == row.weights.size() && !names.isEmpty();

    std::vector<std::size_t> order(row.weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&row](std::size_t a, std::size_t b) { return row.weights[a] < row.weights[b]; });
    m_dots.clear();
    QStringList together;
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_dots.push_back({row.weights[order[i]], {}, 0});
        if (!withNames)
            continue;
        together += names[qsizetype(order[i])];
        if (i + 1 == order.size() || row.weights[order[i + 1]] != row.weights[order[i]]) {
            m_dots.back().name = together.join(QStringLiteral(", "));
            together.clear();
        }
    }
    describe(withNames);
    placeNames();
    update();
}

void DotStrip::describe(bool withNames)
{
    QStringList votes;
    QStringList lines;
    for (const Dot& dot : m_dots) {
        votes += format::weight(dot.weight);
        if (withNames && !dot.name.isEmpty())
            lines += QStringLiteral("%1 %2").arg(dot.name, format::weight(dot.weight));
    }
    const QString middle = tr("Median %1, quartiles %2 and %3")
                               .arg(format::weight(int(std::lround(m_row.median))),
                                    format::weight(int(std::lround(m_row.lowerQuartile))),
                                    format::weight(int(std::lround(m_row.upperQuartile))));
    const QString all = withNames ? lines.join(QStringLiteral("; ")) : votes.join(QStringLiteral("; "));
    setAccessibleDescription(middle + QStringLiteral(". ") + all);
    setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(middle.toHtmlEscaped(), all.toHtmlEscaped()));
}

double DotStrip::xOf(double basisPoints) const
{
    return kMargin + (width() - 2 * kMargin) * basisPoints / kFullWeight;
}

void DotStrip::placeNames()
{
    const QFontMetrics metrics(Theme::instance().headFont());
    std::vector<double> ends; // of the last name in each lane
    for (Dot& dot : m_dots) {
        if (dot.name.isEmpty())
            continue;
        const double half = metrics.horizontalAdvance(dot.name) / 2.0;
        const double from = std::clamp(xOf(dot.weight) - half, 0.0, std::max(0.0, width() - 2 * half));
        auto lane = std::find_if(ends.begin(), ends.end(), [from](double end) { return end + 6 <= from; });
        if (lane == ends.end() && int(ends.size()) < kMostLanes)
            lane = ends.insert(ends.end(), 0.0);
        else if (lane == ends.end())
            lane = std::min_element(ends.begin(), ends.end());
        *lane = from + 2 * half;
        dot.lane = int(lane - ends.begin());
    }
    if (const int lanes = int(ends.size()); lanes != m_lanes) {
        m_lanes = lanes;
        updateGeometry();
    }
}

void DotStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeNames();
}

void DotStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        emit touched();
}

void DotStrip::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    emit touched();
}

QSize DotStrip::sizeHint() const
{
    return {320, kStripHeight + m_lanes * kLaneHeight};
}

QSize DotStrip::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void DotStrip::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    const double middle = kStripHeight / 2.0;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    painter.setPen(QPen(colors.line, 1));
    for (int percent = 0; percent <= 100; percent += 25) {
        const double x = std::floor(xOf(percent * 100)) + 0.5;
        painter.drawLine(QPointF(x, 4), QPointF(x, kStripHeight - 4));
    }
    painter.drawLine(QPointF(xOf(0), middle), QPointF(xOf(kFullWeight), middle));
    if (m_dots.empty())
        return;

    const QRectF box(QPointF(xOf(m_row.lowerQuartile), middle - 11),
                     QPointF(std::max(xOf(m_row.upperQuartile), xOf(m_row.lowerQuartile) + 1), middle + 11));
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.accentSoft);
    painter.drawRoundedRect(box, 3, 3);

    // Close dots make way up and down in turns.
    painter.setPen(QPen(colors.card, 1));
    painter.setBrush(colors.quiet);
    double lastX = -100;
    int crowd = 0;
    for (const Dot& dot : m_dots) {
        const double x = xOf(dot.weight);
        crowd = x - lastX < 2 * kRadius - 1 ? crowd + 1 : 0;
        lastX = x;
        const int step = (crowd + 1) / 2 % 3;
        const double y = middle + (crowd % 2 ? -5.0 : 5.0) * step;
        painter.drawEllipse(QPointF(x, y), kRadius, kRadius);
    }

    painter.setPen(QPen(colors.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
    const double median = xOf(m_row.median);
    painter.drawLine(QPointF(median, middle - 14), QPointF(median, middle + 14));

    if (m_before && std::abs(*m_before - m_row.median) >= 50) {
        const double from = xOf(*m_before);
        const double y = kStripHeight - 2.5;
        const double head = median > from ? -5 : 5;
        painter.setPen(QPen(colors.text, 1.2));
        painter.drawLine(QPointF(from, y), QPointF(median, y));
        painter.drawLine(QPointF(median, y), QPointF(median + head, y - 2.5));
        painter.drawLine(QPointF(median, y), QPointF(median + head, y + 2.0));
        painter.drawLine(QPointF(from, y - 2.5), QPointF(from, y + 2.0));
    }

    painter.setFont(Theme::instance().headFont());
    painter.setPen(colors.text);
    const QFontMetrics metrics(painter.font());
    for (const Dot& dot : m_dots) {
        if (dot.name.isEmpty())
            continue;
        const QString name = metrics.elidedText(dot.name, Qt::ElideRight, width());
        const double advance = metrics.horizontalAdvance(name);
        const double x
            = std::clamp(xOf(dot.weight) - advance / 2, 0.0, std::max(0.0, double(width()) - advance));
        painter.drawText(QRectF(x, kStripHeight + dot.lane * kLaneHeight, advance + 1, kLaneHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

} // namespace strata
