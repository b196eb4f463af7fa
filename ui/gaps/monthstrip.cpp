#include "ui/gaps/monthstrip.h"

#include "ui/charts/chartpicture.h"
#include "ui/explain/explain.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/gaps/gapwords.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr int kCellHeight = 18;
constexpr int kAxis = 20; // below: the years
constexpr double kLeastWidth = 14.0;
constexpr double kHalf = 0.5;

double shareOf(const MonthCompleteness& month, int row)
{
    switch (row) {
    case 0:
        return month.withCost;
    case 1:
        return month.withProduct;
    case 2:
        return month.withCategory;
    case 3:
        return month.withDue;
    default:
        return month.withPaid;
    }
}

QString rowName(int row)
{
    switch (row) {
    case 0:
        return MonthStrip::tr("Cost");
    case 1:
        return MonthStrip::tr("Product");
    case 2:
        return MonthStrip::tr("Category");
    case 3:
        return MonthStrip::tr("Due date");
    default:
        return MonthStrip::tr("Paid date");
    }
}

} // namespace

MonthStrip::MonthStrip(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    answersWhy(this, [this](QPoint at) {
        const int month = at == kNoPoint ? m_current : monthAt(viewport()->mapFrom(this, at));
        return month < 0
            ? whyText(whyAsRead(tr("How complete each month is"),
                                tr("Each month's lines as a bar, and below it the share of them that "
                                   "has a cost, a product, a category, a due and a paid date.")))
            : whyText(whyAsRead(monthName(m_months[std::size_t(month)].month), sentence(month)));
    });
    setObjectName(QStringLiteral("monthStrip"));
    setAccessibleName(tr("How complete each month is"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void MonthStrip::setMonths(const std::vector<MonthCompleteness>& months)
{
    const Day before = m_current >= 0 ? m_months[std::size_t(m_current)].month : kNoDay;
    m_months = months;
    m_most = 0;
    m_current = -1;
    m_hovered = -1;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        m_most = std::max(m_most, m_months[i].lines);
        if (isKnown(before) && m_months[i].month == before)
            m_current = int(i);
    }
    arrange();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum()); // the latest matter most
    setAccessibleDescription(m_current >= 0 ? sentence(m_current)
                                            : tr("%Ln month(s)", nullptr, int(m_months.size())));
    viewport()->update();
}

int MonthStrip::labelWidth() const
{
    const QFontMetrics metrics(Theme::instance().headFont());
    int width = metrics.horizontalAdvance(tr("Lines"));
    for (int row = 0; row < kRows; ++row)
        width = std::max(width, metrics.horizontalAdvance(rowName(row)));
    return width + 12;
}

double MonthStrip::cellWidth() const
{
    const double room = viewport()->width() - labelWidth();
    return m_months.empty() ? kLeastWidth : std::clamp(room / double(m_months.size()), kLeastWidth, 40.0);
}

void MonthStrip::arrange()
{
    const int room = viewport()->width() - labelWidth();
    const int needed = int(std::ceil(cellWidth() * double(m_months.size())));
    horizontalScrollBar()->setRange(0, std::max(0, needed - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(int(kLeastWidth));
}

void MonthStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

QRect MonthStrip::cellOf(int month, int row) const
{
    const double width = cellWidth();
    const double left = labelWidth() + month * width - horizontalScrollBar()->value();
    const int bottom = viewport()->height() - kAxis;
    const int top = bottom - kRows * kCellHeight;
    const int from = int(std::round(left)), to = int(std::round(left + width));
    return row < 0 ? QRect(from, 4, to - from, std::max(16, top - 8))
                   : QRect(from, top + row * kCellHeight, to - from, kCellHeight);
}

int MonthStrip::monthAt(const QPoint& position) const
{
    if (position.x() < labelWidth() || position.y() > viewport()->height() - kAxis)
        return -1;
    const int month = int((position.x() - labelWidth() + horizontalScrollBar()->value()) / cellWidth());
    return month >= 0 && month < int(m_months.size()) ? month : -1;
}

QString MonthStrip::sentence(int month) const
{
    const MonthCompleteness& what = m_months[std::size_t(month)];
    if (what.lines == 0)
        return tr("%1: no lines").arg(monthName(what.month));
    QStringList parts{tr("%Ln line(s)", nullptr, int(std::min<std::uint64_t>(what.lines, 2'000'000'000)))};
    if (what.credits > 0)
        parts += tr("%Ln return(s)", nullptr, int(std::min<std::uint64_t>(what.credits, 2'000'000'000)));
    for (int row = 0; row < kRows; ++row)
        //: %1: "Cost", %2: a share
        parts += tr("%1 %2").arg(rowName(row), format::percent(shareOf(what, row)));
    return tr("%1: %2").arg(monthName(what.month), parts.join(QStringLiteral(", ")));
}

void MonthStrip::choose(int month)
{
    if (month < 0 || month >= int(m_months.size()))
        return;
    m_current = month;
    const QRect cell = cellOf(month, 0);
    QScrollBar* bar = horizontalScrollBar();
    if (cell.left() < labelWidth())
        bar->setValue(bar->value() - (labelWidth() - cell.left()));
    else if (cell.right() > viewport()->width())
        bar->setValue(bar->value() + cell.right() - viewport()->width() + 1);
    setAccessibleDescription(sentence(month));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit monthChosen(m_months[std::size_t(month)].month);
    viewport()->update();
}

void MonthStrip::mousePressEvent(QMouseEvent* event)
{
    const int month = event->button() == Qt::LeftButton ? monthAt(event->pos()) : -1;
    if (month < 0)
        return QAbstractScrollArea::mousePressEvent(event);
    choose(month);
    emit monthOpened(m_months[std::size_t(month)].month);
}

void MonthStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int month = monthAt(event->pos());
    if (month != m_hovered) {
        m_hovered = month;
        viewport()->setCursor(month < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }
}

void MonthStrip::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void MonthStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_months.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(m_current < 0 ? 0 : std::min(last, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit monthOpened(m_months[std::size_t(m_current)].month);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MonthStrip::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(int(m_months.size()) - 1);
    viewport()->update();
}

void MonthStrip::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool MonthStrip::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int month = monthAt(help->pos()); month >= 0)
            QToolTip::showText(help->globalPos(), tipText(sentence(month)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MonthStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().headFont());
    const Colors& colors = Theme::instance().colors();
    if (m_months.empty()) {
        painter.setPen(colors.quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("There are no invoice lines yet"));
        return;
    }
    const int labels = labelWidth();
    painter.save();
    painter.setClipRect(QRect(labels, 0, viewport()->width() - labels, viewport()->height()));
    double free = labels;
    for (int month = 0; month < int(m_months.size()); ++month) {
        const MonthCompleteness& what = m_months[std::size_t(month)];
        const QRect bar = cellOf(month, -1);
        if (bar.right() < labels || bar.left() > viewport()->width())
            continue;
        if (isPictureBeingMade() && (bar.left() < labels || bar.right() >= viewport()->width()))
            continue; // vectors know no clip
        if (month == m_current || month == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accentSoft);
            painter.drawRect(QRect(bar.left(), 0, bar.width(), viewport()->height() - kAxis));
        }
        painter.setPen(Qt::NoPen);
        const QRectF inner = QRectF(bar).adjusted(1.0, 0.0, -1.0, 0.0);
        if (what.lines > 0) {
            QColor fill = colors.accent;
            fill.setAlphaF(0.75F);
            painter.setBrush(fill);
            const double height = std::max(1.5, inner.height() * double(what.lines) / double(m_most));
            painter.drawRect(QRectF(inner.left(), inner.bottom() - height, inner.width(), height));
        } else {
            painter.setPen(colors.bad);
            painter.drawText(inner, Qt::AlignHCenter | Qt::AlignBottom, QStringLiteral("0"));
        }
        for (int row = 0; row < kRows; ++row) {
            const QRectF cell = QRectF(cellOf(month, row)).adjusted(1.0, 2.0, -1.0, -2.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.line);
            painter.drawRect(cell);
            const double share = shareOf(what, row);
            if (share <= 0.0 || what.lines == 0)
                continue;
            painter.setBrush(share >= kCovered ? colors.good : share >= kHalf ? colors.warning : colors.bad);
            const double height = std::max(1.0, cell.height() * share);
            painter.drawRect(QRectF(cell.left(), cell.bottom() - height, cell.width(), height));
        }
        // A year's first month carries its name, so does the first of all.
        const CivilDate date = civilOf(what.month);
        if (date.month == 1 || month == 0) {
            const QString name
                = month == 0 && date.month != 1 ? shortMonth(what.month) : QString::number(date.year);
            const double wide = painter.fontMetrics().horizontalAdvance(name);
            if (bar.left() >= free) {
                painter.setPen(colors.quiet);
                painter.drawText(QPointF(bar.left() + 1.0, viewport()->height() - 5.0), name);
                free = bar.left() + wide + 8.0;
            }
        }
        if (month == m_current && hasFocus()) {
            painter.setPen(QPen(colors.accent, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(
                QRectF(bar.left() + 1.0, 1.0, bar.width() - 2.0, viewport()->height() - kAxis - 2.0));
        }
    }
    painter.restore();
    painter.setPen(colors.quiet);
    const QRect lines = cellOf(0, -1);
    painter.drawText(QRect(0, lines.top(), labels - 8, lines.height()), Qt::AlignLeft | Qt::AlignBottom,
                     tr("Lines"));
    for (int row = 0; row < kRows; ++row)
        painter.drawText(QRect(0, cellOf(0, row).top(), labels - 8, kCellHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, rowName(row));
}

} // namespace strata
