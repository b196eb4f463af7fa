#include "ui/charts/scorestack.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace strata {

namespace {

constexpr double kLabel = 20.0; // above a bar
constexpr double kBar = 20.0;
constexpr double kCutLine = 14.0; // a line of cut labels below it
constexpr double kGap = 8.0; // between bars
constexpr double kLegendRow = 22.0;
constexpr double kSwatch = 18.0;

QColor mixed(const QColor& ground, const QColor& color, double share)
{
    const auto mix = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
                            mix(ground.blueF(), color.blueF()));
}

QColor partColor(const ScorePart& part, const ScoreStackLook& look)
{
    constexpr std::array<double, 4> kShares{1.0, 0.6, 0.8, 0.45};
    return mixed(look.ground, part.group % 2 == 0 ? look.first : look.second,
                 kShares[part.shade % kShares.size()]);
}

QColor inkOn(const QColor& ground, const ScoreStackLook& look)
{
    return contrast(ground, look.onFirst) >= contrast(ground, look.text) ? look.onFirst : look.text;
}

// Where the labels of cuts go: two lines below a bar, none over another; those without room are left out.
struct PlacedLabel
{
    double left = 0.0, width = 0.0, at = 0.0;
    int line = 0;
    QString text;
};

std::vector<PlacedLabel> placed(const ScoreBar& bar, const QRectF& track, const QFontMetricsF& metrics)
{
    std::vector<ScoreBar::Cut> cuts = bar.cuts;
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const ScoreBar::Cut& a, const ScoreBar::Cut& b) { return a.at < b.at; });
    std::vector<PlacedLabel> labels;
    std::array<double, 2> ends{track.left() - 1.0, track.left() - 1.0};
    for (const ScoreBar::Cut& cut : cuts) {
        const double x = track.left() + track.width() * std::clamp(cut.at, 0.0, 100.0) / 100.0;
        const double width = metrics.horizontalAdvance(cut.label);
        const double left
            = std::clamp(x - width / 2.0, track.left(), std::max(track.left(), track.right() - width));
        for (int line = 0; line < 2; ++line)
            if (left > ends[std::size_t(line)]) {
                ends[std::size_t(line)] = left + width + metrics.averageCharWidth();
                labels.push_back({left, width, x, line, cut.label});
                break;
            }
    }
    return labels;
}

int cutLines(const ScoreBar& bar, const QRectF& track, const QFontMetricsF& metrics)
{
    int lines = 0;
    for (const PlacedLabel& label : placed(bar, track, metrics))
        lines = std::max(lines, label.line + 1);
    return lines;
}

// The bar whose parts the legend names: the first has all of them.
struct LegendEntry
{
    QRectF box;
    std::size_t part = 0;
    QString text;
};

std::vector<LegendEntry> legend(const QRectF& area, const std::vector<ScoreBar>& bars,
                                const ScoreStackLook& look)
{
    std::vector<LegendEntry> entries;
    if (bars.empty())
        return entries;
    const QFontMetricsF metrics(look.small);
    const double u = look.unit;
    double x = area.left(), y = area.top();
    const std::vector<ScorePart>& parts = bars.front().parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString text = QStringLiteral("%1 %2").arg(parts[i].name, format::number(parts[i].points, 1));
        const double width
            = std::min((kSwatch + 6.0) * u + metrics.horizontalAdvance(text) + 14.0 * u, area.width());
        if (x > area.left() && x + width > area.right() + 14.0 * u) {
            x = area.left();
            y += kLegendRow * u;
        }
        entries.push_back({QRectF(x, y, width, kLegendRow * u), i, text});
        x += width;
    }
    return entries;
}

struct BarPlace
{
    QRectF label, track;
    double bottom = 0.0;
};

std::vector<BarPlace> places(const QRectF& area, const std::vector<ScoreBar>& bars,
                             const ScoreStackLook& look)
{
    std::vector<BarPlace> made;
    const QFontMetricsF metrics(look.small);
    const double u = look.unit;
    double y = area.top();
    for (const ScoreBar& bar : bars) {
        BarPlace place;
        place.label = QRectF(area.left(), y, area.width(), kLabel * u);
        place.track = QRectF(area.left(), y + kLabel * u, area.width(), kBar * u);
        place.bottom = place.track.bottom() + (3.0 + kCutLine * cutLines(bar, place.track, metrics)) * u;
        y = place.bottom + kGap * u;
        made.push_back(place);
    }
    return made;
}

QRectF legendArea(const QRectF& area, const std::vector<BarPlace>& bars, const ScoreStackLook& look)
{
    QRectF rest = area;
    if (!bars.empty())
        rest.setTop(bars.back().bottom + kGap * look.unit);
    return rest;
}

} // namespace

double scoreStackHeight(double width, const std::vector<ScoreBar>& bars, const ScoreStackLook& look)
{
    const QRectF area(0.0, 0.0, width, 10000.0);
    const std::vector<BarPlace> rows = places(area, bars, look);
    const std::vector<LegendEntry> entries = legend(legendArea(area, rows, look), bars, look);
    if (!entries.empty())
        return entries.back().box.bottom();
    return rows.empty() ? 0.0 : rows.back().bottom;
}

double paintScoreStack(QPainter& painter, const QRectF& area, const std::vector<ScoreBar>& bars,
                       const ScoreStackLook& look)
{
    const double u = look.unit;
    const QFontMetricsF small(look.small), strong(look.strong);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<BarPlace> rows = places(area, bars, look);
    for (std::size_t b = 0; b < bars.size(); ++b) {
        const ScoreBar& bar = bars[b];
        const BarPlace& place = rows[b];
        painter.setFont(look.strong);
        painter.setPen(look.text);
        const double totalWidth = strong.horizontalAdvance(bar.total);
        painter.drawText(place.label, Qt::AlignRight | Qt::AlignVCenter, bar.total);
        painter.setFont(look.body);
        painter.drawText(place.label.adjusted(0, 0, -totalWidth - 8.0 * u, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(look.body).elidedText(bar.name, Qt::ElideRight,
                                                             place.label.width() - totalWidth - 8.0 * u));

        painter.setPen(Qt::NoPen);
        painter.setBrush(look.line);
        painter.drawRect(place.track);
        double x = place.track.left();
        for (std::size_t i = 0; i < bar.parts.size(); ++i) {
            const double width = place.track.width() * std::max(0.0, bar.parts[i].points) / 100.0;
            const QRectF part(x, place.track.top(), width, place.track.height());
            x += width;
            const QColor color = partColor(bar.parts[i], look);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRect(part.adjusted(0, 0, width > 2.0 * u ? -1.0 * u : 0.0, 0));
            const QString number = QString::number(bar.parts[i].number);
            if (small.horizontalAdvance(number) + 4.0 * u > width)
                continue;
            painter.setFont(look.small);
            painter.setPen(inkOn(color, look));
            painter.drawText(part, Qt::AlignCenter, number);
        }

        for (const ScoreBar::Cut& cut : bar.cuts) {
            const double at
                = place.track.left() + place.track.width() * std::clamp(cut.at, 0.0, 100.0) / 100.0;
            painter.setPen(QPen(look.text, 1.6 * u));
            painter.drawLine(QPointF(at, place.track.top() - 3.0 * u),
                             QPointF(at, place.track.bottom() + 3.0 * u));
        }
        painter.setFont(look.small);
        painter.setPen(look.quiet);
        for (const PlacedLabel& label : placed(bar, place.track, small))
            painter.drawText(QRectF(label.left, place.track.bottom() + (3.0 + kCutLine * label.line) * u,
                                    label.width + 2.0 * u, kCutLine * u),
                             Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }

    const std::vector<LegendEntry> entries = legend(legendArea(area, rows, look), bars, look);
    painter.setFont(look.small);
    for (const LegendEntry& entry : entries) {
        const QRectF swatch(entry.box.left(), entry.box.center().y() - 7.5 * u, kSwatch * u, 15.0 * u);
        const QColor color = partColor(bars.front().parts[entry.part], look);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(swatch);
        painter.setPen(inkOn(color, look));
        painter.drawText(swatch, Qt::AlignCenter, QString::number(bars.front().parts[entry.part].number));
        painter.setPen(look.text);
        const QRectF words = entry.box.adjusted((kSwatch + 6.0) * u, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(entry.text, Qt::ElideRight, words.width()));
    }
    painter.restore();
    return scoreStackHeight(area.width(), bars, look);
}

ScoreStack::ScoreStack(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

ScoreStackLook ScoreStack::look()
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    return {colors.text,  colors.quiet,    colors.line,      colors.card,        colors.accent,
            colors.quiet, colors.onAccent, theme.bodyFont(), theme.strongFont(), theme.headFont(),
            1.0};
}

void ScoreStack::setBars(std::vector<ScoreBar> bars)
{
    m_bars = std::move(bars);
    QStringList words;
    for (const ScoreBar& bar : m_bars) {
        QStringList parts;
        for (const ScorePart& part : bar.parts)
            parts += QStringLiteral("%1 %2").arg(part.name, format::number(part.points, 1));
        words += tr("%1: %2, made of %3")
                     .arg(bar.name, bar.total,
                          parts.isEmpty() ? tr("nothing") : parts.join(QStringLiteral(", ")));
    }
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void ScoreStack::paint(QPainter& painter, const QRectF& area) const
{
    paintScoreStack(painter, area, m_bars, look());
}

QSize ScoreStack::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize ScoreStack::minimumSizeHint() const
{
    return {240, 60};
}

int ScoreStack::heightForWidth(int width) const
{
    return int(scoreStackHeight(width, m_bars, look())) + 1;
}

void ScoreStack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, rect());
}

bool ScoreStack::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<BarPlace> rows = places(rect(), m_bars, look());
    for (std::size_t b = 0; b < rows.size(); ++b) {
        double x = rows[b].track.left();
        for (const ScorePart& part : m_bars[b].parts) {
            const double width = rows[b].track.width() * part.points / 100.0;
            if (rows[b].track.contains(help->pos()) && help->pos().x() >= x && help->pos().x() < x + width) {
                QToolTip::showText(help->globalPos(),
                                   tr("%1 adds %2 of %3")
                                       .arg(part.name, format::number(part.points, 1), m_bars[b].total)
                                       .toHtmlEscaped(),
                                   this);
                return true;
            }
            x += width;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace strata
