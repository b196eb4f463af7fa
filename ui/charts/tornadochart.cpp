#include "ui/charts/tornadochart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

constexpr double kBar = 18.0; // height
constexpr double kGap = 6.0; // between a bar and its figure
constexpr double kMostName = 0.42; // of the width

QFont strongFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QString figure(std::int64_t customers, bool isShort)
{
    return format::number(double(customers)) + (isShort ? QStringLiteral("*") : QString());
}

} // namespace

TornadoChart::TornadoChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("tornadoChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

QSize TornadoChart::sizeHint() const
{
    return {420, int(m_bars.size()) * Theme::kTarget};
}

QSize TornadoChart::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void TornadoChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = std::min(m_current, int(m_bars.size()) - 1);
    m_hovered = -1;
    updateGeometry();
    describe();
    update();
}

void TornadoChart::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) == isStale)
        return;
    describe();
    update();
}

void TornadoChart::setCurrent(int row)
{
    const int next = std::clamp(row, -1, int(m_bars.size()) - 1);
    if (std::exchange(m_current, next) == next)
        return;
    describe();
    update();
    emit currentChanged(next);
}

QRectF TornadoChart::rowRect(int row) const
{
    const double height = m_bars.empty() ? 0.0 : double(this->height()) / double(m_bars.size());
    return {0.0, row * height, double(width()), height};
}

int TornadoChart::rowAt(const QPointF& at) const
{
    for (int row = 0; row < int(m_bars.size()); ++row)
        if (rowRect(row).contains(at))
            return row;
    return -1;
}

TornadoChart::Layout TornadoChart::layoutIn(const QRectF& area) const
{
    Layout layout;
    const QFontMetricsF metrics(Theme::instance().headFont()), strongMetrics(strongFont());
    std::int64_t most = 1;
    for (const Bar& bar : m_bars) {
        layout.nameWidth = std::max(layout.nameWidth, strongMetrics.horizontalAdvance(bar.name));
        for (const QString& words :
             {figure(bar.below, bar.isShortBelow), figure(bar.above, bar.isShortAbove)})
            layout.figureWidth = std::max(layout.figureWidth, metrics.horizontalAdvance(words));
        most = std::max({most, bar.below, bar.above});
    }
    layout.nameWidth = std::min(layout.nameWidth, area.width() * kMostName);
    const double left = area.left() + layout.nameWidth + 12.0 + layout.figureWidth + kGap;
    const double right = area.right() - layout.figureWidth - kGap;
    layout.middle = (left + right) / 2.0;
    layout.scale = std::max(0.0, (right - left) / 2.0) / double(most);
    return layout;
}

bool TornadoChart::isAbove(const QPointF& at) const
{
    return at.x() >= layoutIn(QRectF(rect())).middle;
}

void TornadoChart::paint(QPainter& painter, const QRectF& area) const
{
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QFont small = theme.headFont();
    const QFont strong = strongFont();
    const QFontMetricsF metrics(small), strongMetrics(strong);

    const auto [nameWidth, figureWidth, middle, scale] = layoutIn(area);
    const double step = area.height() / double(m_bars.size());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < m_bars.size(); ++row) {
        const Bar& bar = m_bars[row];
        const QRectF line(area.left(), area.top() + double(row) * step, area.width(), step);
        if (int(row) == m_hovered || (int(row) == m_current && hasFocus())) {
            painter.setPen(int(row) == m_current && hasFocus() ? QPen(colors.accent, 1.0) : QPen(Qt::NoPen));
            painter.setBrush(colors.accentSoft);
            painter.drawRoundedRect(line.adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        }
        painter.setFont(bar.isStrong ? strong : small);
        painter.setPen(m_isStale ? colors.quiet : colors.text);
        painter.drawText(
            QRectF(line.left() + 4.0, line.top(), nameWidth + 4.0, line.height()),
            Qt::AlignVCenter | Qt::TextSingleLine,
            (bar.isStrong ? strongMetrics : metrics).elidedText(bar.name, Qt::ElideRight, nameWidth + 2.0));

        const double height = std::min(kBar, step - 6.0);
        const double top = line.center().y() - height / 2.0;
        painter.setOpacity(m_isStale ? 0.35 : 1.0);
        painter.setPen(Qt::NoPen);
        const QRectF below(middle - double(bar.below) * scale, top, double(bar.below) * scale, height);
        const QRectF above(middle, top, double(bar.above) * scale, height);
        painter.setBrush(theme.typeColor(CustomerType::Marginal));
        painter.drawRect(below);
        painter.setBrush(colors.accent);
        painter.drawRect(above);
        painter.setFont(small);
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(below.left() - kGap - figureWidth, line.top(), figureWidth, line.height()),
                         Qt::AlignVCenter | Qt::AlignRight, figure(bar.below, bar.isShortBelow));
        painter.drawText(QRectF(above.right() + kGap, line.top(), figureWidth + 2.0, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, figure(bar.above, bar.isShortAbove));
        painter.setOpacity(1.0);
    }
    painter.setPen(QPen(colors.quiet, 1.0));
    painter.drawLine(QPointF(middle, area.top() + 2.0), QPointF(middle, area.bottom() - 2.0));
    painter.restore();
}

void TornadoChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, QRectF(rect()));
}

void TornadoChart::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, row) != row)
        update();
}

void TornadoChart::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TornadoChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row);
    emit activated(row);
}

void TornadoChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TornadoChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void TornadoChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TornadoChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(QPointF(help->pos()));
        if (row >= 0 && !m_isStale)
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(m_bars[std::size_t(row)].tip.toHtmlEscaped()),
                               this, rowRect(row).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TornadoChart::describe()
{
    setAccessibleName(tr("Customers changing type at ten points below and above each weight"));
    if (m_isStale || m_bars.empty())
        setAccessibleDescription(tr("The figures are being computed."));
    else
        setAccessibleDescription(m_bars[std::size_t(std::max(0, m_current))].tip);
}

} // namespace strata
