#include "ui/charts/whalechart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

// As high as there is room; Qt's own would like to be as high as its scene.
class View : public QChartView
{
public:
    using QChartView::QChartView;
    QSize sizeHint() const override { return {200, 112}; }
};

} // namespace

class WhaleChart::Parts
{
public:
    QChart* chart = new QChart; // the view owns it
    QChartView* view = new View(chart);
    QLineSeries* curve = new QLineSeries;
    QLineSeries* whole = new QLineSeries; // the line at 100 %, or at 0 in money
    QScatterSeries* peak = new QScatterSeries;
    QValueAxis* x = new QValueAxis;
    QValueAxis* y = new QValueAxis;
};

WhaleChart::WhaleChart(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
    , m_sentence(new QLabel)
{
    setSpokenRole(this, QAccessible::Chart);
    Parts& p = *m_parts;
    p.chart->legend()->hide();
    p.chart->setBackgroundVisible(false);
    p.chart->setMargins(QMargins(0, 0, 0, 0));
    p.chart->layout()->setContentsMargins(0, 0, 0, 0);
    p.chart->setMinimumSize(80, 60);
    p.chart->setAnimationOptions(QChart::NoAnimation);
    p.chart->addSeries(p.whole);
    p.chart->addSeries(p.curve);
    p.chart->addSeries(p.peak);
    p.chart->addAxis(p.x, Qt::AlignBottom);
    p.chart->addAxis(p.y, Qt::AlignLeft);
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{p.whole, p.curve, p.peak}) {
        series->attachAxis(p.x);
        series->attachAxis(p.y);
    }
    p.peak->setMarkerSize(9);
    p.x->setRange(0, 100);
    p.x->setTickCount(5);
    p.x->setLabelFormat(QStringLiteral("%.0f %%"));
    p.x->setGridLineVisible(false);
    p.y->setTickCount(5);
    p.view->setRenderHint(QPainter::Antialiasing);
    p.view->setFrameShape(QFrame::NoFrame);
    p.view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    p.view->setFocusPolicy(Qt::NoFocus);
    for (auto* part : p.view->findChildren<QWidget*>())
        part->setFocusPolicy(Qt::NoFocus);
    p.view->setStyleSheet(QStringLiteral("background: transparent"));

    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("quiet", true);
    m_sentence->setFont(Theme::instance().headFont());
    m_sentence->setObjectName(QStringLiteral("whaleSentence"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    p.view->setMinimumHeight(112);
    layout->addWidget(p.view, 1);
    layout->addWidget(m_sentence);
    connect(&Theme::instance(), &Theme::changed, this, &WhaleChart::recolor);
    recolor();
}

WhaleChart::~WhaleChart() = default;

std::vector<QPointF> WhaleChart::thinned(const WhaleCurve& whale, bool asPercent)
{
    std::vector<QPointF> points{{0.0, 0.0}};
    const std::size_t n = whale.cumulative.size();
    if (n == 0)
        return points;
    const double scale = asPercent ? 100.0 / whale.total : 1.0;
    const auto add = [&](std::size_t i) {
        points.emplace_back(100.0 * double(i + 1) / double(n), whale.cumulative[i] * scale);
    };
    // The curve rises to its peak and falls after it, so evenly spaced places and the peak say everything.
    const std::size_t steps = std::min(n, kMostPoints - 4);
    std::size_t last = n;
    const std::size_t peak = whale.peakCustomers > 0 ? whale.peakCustomers - 1 : n;
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t i = steps == 1 ? n - 1 : step * (n - 1) / (steps - 1);
        if (peak < n && last != n && last < peak && peak < i)
            add(peak);
        add(i);
        last = i;
    }
    return points;
}

QString WhaleChart::peakSentence(const WhaleCurve& whale, const std::string& currency)
{
    if (whale.order.empty())
        return tr("No customer has a known net profit yet.");
    const double share = 100.0 * double(whale.peakCustomers) / double(whale.order.size());
    const double peak = whale.peakCustomers > 0 ? whale.cumulative[whale.peakCustomers - 1] : 0.0;
    const QString lost = format::money(peak - whale.total, currency);
    if (whale.peakPercent)
        return tr("Peak %1 of net profit at %2 of customers; %3 is lost after it.")
            .arg(format::hundredth(*whale.peakPercent, 0), format::hundredth(share, 0), lost);
    return tr("Peak %1 at %2 of customers; %3 is lost after it.")
        .arg(format::money(peak, currency), format::hundredth(share, 0), lost);
}

void WhaleChart::setCurve(const WhaleCurve& whale, const std::string& currency)
{
    Parts& p = *m_parts;
    const bool asPercent = whale.peakPercent.has_value();
    const std::vector<QPointF> points = thinned(whale, asPercent);
    double low = 0.0, high = asPercent ? 100.0 : 1.0;
    for (const QPointF& point : points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    p.curve->replace(QList<QPointF>(points.begin(), points.end()));
    const double line = asPercent ? 100.0 : 0.0;
    p.whole->replace(QList<QPointF>{{0.0, line}, {100.0, line}});
    if (whale.peakCustomers > 0 && !whale.order.empty())
        p.peak->replace(QList<QPointF>{
            {100.0 * double(whale.peakCustomers) / double(whale.order.size()),
             whale.cumulative[whale.peakCustomers - 1] * (asPercent ? 100.0 / whale.total : 1.0)}});
    else
        p.peak->replace(QList<QPointF>());
    // Ticks at round numbers: 1, 2 or 5 times a power of ten.
    high += 0.04 * (high - low); // room for the mark of the peak
    const double raw = (high - low) / 3.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double step = power
        * (raw / power <= 1.0       ? 1.0
               : raw / power <= 2.0 ? 2.0
               : raw / power <= 5.0 ? 5.0
                                    : 10.0);
    const double from = std::floor(low / step) * step, to = std::ceil(high / step) * step;
    p.y->setRange(from, to);
    p.y->setTickCount(int(std::lround((to - from) / step)) + 1);
    p.y->setLabelFormat(asPercent ? QStringLiteral("%.0f %%") : QStringLiteral("%.3g"));
    m_sentence->setText(peakSentence(whale, currency));
    resizeEvent(nullptr);
    setAccessibleName(tr("Whale curve. %1").arg(m_sentence->text()));
}

// What is around it asks only for the least height, so that must be enough for all lines of the sentence.
void WhaleChart::resizeEvent(QResizeEvent*)
{
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(std::max(200, width())));
}

void WhaleChart::paint(QPainter& painter, const QRectF& area) const
{
    m_parts->view->scene()->render(&painter, area, m_parts->chart->geometry(), Qt::KeepAspectRatio);
}

void WhaleChart::recolor()
{
    Parts& p = *m_parts;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    p.curve->setPen(QPen(colors.accent, 2));
    p.whole->setPen(QPen(colors.quiet, 1, Qt::DashLine));
    p.peak->setColor(colors.accent);
    p.peak->setBorderColor(colors.card);
    for (QValueAxis* axis : {p.x, p.y}) {
        axis->setLabelsFont(theme.headFont());
        axis->setLabelsBrush(colors.quiet);
        axis->setLinePen(QPen(colors.quiet, 1));
        axis->setGridLinePen(QPen(colors.line, 1));
    }
}

} // namespace strata
