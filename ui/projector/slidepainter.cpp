#include "ui/projector/slidepainter.h"

#include "core/model/framework.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

using Tone = ProjectorSlide::Tone;

// Sizes on a screen of 1080 lines.
constexpr double kMargin = 67.0;
constexpr double kTitle = 44.0, kTimer = 30.0, kLead = 30.0, kMessage = 68.0;
constexpr double kHead = 30.0, kBody = 26.0, kSmall = 21.0;
constexpr double kRow = 54.0, kMoverRow = 48.0;

QFont fontOf(double pixels, bool isStrong = false)
{
    QFont font = isStrong ? Theme::instance().strongFont() : Theme::instance().bodyFont();
    font.setPixelSize(std::max(1, int(std::ceil(pixels))));
    return font;
}

QColor colorOf(Tone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case Tone::Plain:
        return colors.text;
    case Tone::Quiet:
        return colors.quiet;
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Bad:
        return colors.bad;
    }
    return colors.text;
}

} // namespace

QColor SlidePainter::ground()
{
    // The brighter or darker of the two, so that the room reads it well.
    const Theme& theme = Theme::instance();
    return theme.isDark() ? theme.colors().window : theme.colors().card;
}

SlidePainter::Layout SlidePainter::layoutOf(const ProjectorSlide& slide, const QSizeF& window, bool hasTimer)
{
    const double u = unit(window), margin = kMargin * u;
    const QRectF all(margin, 0, std::max(1.0, window.width() - 2 * margin), window.height());
    Layout at;
    const double timerWidth
        = hasTimer ? QFontMetricsF(fontOf(kTimer * u)).averageCharWidth() * 22.0 + 20 * u : 0.0;
    at.timer = QRectF(all.right() - timerWidth, 54 * u, timerWidth, 56 * u);

    const double titleWidth = all.width() - timerWidth;
    const QFontMetricsF titleMetrics(fontOf(kTitle * u, true));
    const double titleHeight
        = slide.title.isEmpty() || titleMetrics.horizontalAdvance(slide.title) <= titleWidth ? 56 * u
                                                                                             : 112 * u;
    at.title = QRectF(all.left(), 54 * u, titleWidth, titleHeight);
    double y = at.title.bottom();
    if (!slide.lead.isEmpty()) {
        const QFontMetricsF metrics(fontOf(kLead * u));
        const double height = std::min(
            160 * u,
            metrics.boundingRect(QRectF(0, 0, all.width(), 1000), Qt::TextWordWrap, slide.lead).height());
        at.lead = QRectF(all.left(), y + 16 * u, all.width(), height + 4 * u);
        y = at.lead.bottom();
    }
    y += 36 * u;
    double bottom = window.height() - 44 * u;
    if (!slide.bars.empty()) {
        const double height = slide.bars.size() == 1 ? 128 * u : 110 * u;
        at.bars = QRectF(all.left(), bottom - height, all.width(), height);
        bottom = at.bars.top() - 24 * u;
    }
    at.body = QRectF(all.left(), y, all.width(), std::max(1.0, bottom - y));
    const double gap = 56 * u;
    const double left = all.width() * (slide.isMatrixLarge ? 0.40 : 0.47);
    at.left = QRectF(at.body.left(), at.body.top(), slide.hasMatrix ? left : all.width(), at.body.height());
    at.right = QRectF(at.left.right() + gap, at.body.top(), all.width() - left - gap, at.body.height());
    return at;
}

SlidePainter::SlidePainter(QPainter& painter, const QSizeF& window)
    : m_painter(painter)
    , m_unit(unit(window))
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void SlidePainter::text(const QRectF& area, int flags, const QString& words, const QFont& font,
                        const QColor& color) const
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(area, flags | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width()));
}

void SlidePainter::title(const QRectF& area, const QString& words) const
{
    m_painter.setFont(fontOf(kTitle * m_unit, true));
    m_painter.setPen(Theme::instance().colors().text);
    m_painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, words);
}

void SlidePainter::timer(const QRectF& area, const QString& words, bool isUrgent) const
{
    const Colors& colors = Theme::instance().colors();
    text(area, Qt::AlignVCenter | Qt::AlignRight, words, fontOf(kTimer * m_unit, isUrgent),
         isUrgent ? colors.warning : colors.quiet);
}

void SlidePainter::lead(const QRectF& area, const QString& words) const
{
    m_painter.setFont(fontOf(kLead * m_unit));
    m_painter.setPen(Theme::instance().colors().text);
    m_painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, words);
}

void SlidePainter::message(const QRectF& area, const QString& words) const
{
    m_painter.setFont(fontOf(kMessage * m_unit, true));
    m_painter.setPen(Theme::instance().colors().text);
    m_painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, words);
}

void SlidePainter::row(const QRectF& area, const ProjectorSlide::Row& row, double u, bool isIndented) const
{
    const Colors& colors = Theme::instance().colors();
    QRectF rest = area;
    if (row.isHead) {
        text(rest, Qt::AlignVCenter, row.text, fontOf(kHead * u, true), colors.text);
        return;
    }
    if (row.isCurrent || row.isDone) {
        const QRectF mark(rest.left(), rest.center().y() - 9 * u, 18 * u, 18 * u);
        if (row.isCurrent) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colors.accent);
            m_painter.drawPolygon(
                QPolygonF{mark.topLeft(), {mark.right(), mark.center().y()}, mark.bottomLeft()});
        } else {
            m_painter.setPen(QPen(colors.quiet, 3 * u));
            m_painter.drawPolyline(QPolygonF{{mark.left(), mark.center().y()},
                                             {mark.left() + 6 * u, mark.bottom() - 3 * u},
                                             {mark.right(), mark.top() + 2 * u}});
        }
    }
    if (isIndented)
        rest.setLeft(rest.left() + 34 * u);

    const QFont valueFont = fontOf(kBody * u, row.tone == Tone::Plain || row.isCurrent);
    const double valueWidth
        = std::min(rest.width() * 0.6, QFontMetricsF(valueFont).horizontalAdvance(row.value) + 4 * u);
    text(QRectF(rest.right() - valueWidth, rest.top(), valueWidth, rest.height()),
         Qt::AlignVCenter | Qt::AlignRight, row.value, valueFont, colorOf(row.tone));
    double left = rest.right() - valueWidth - 20 * u;
    const double step = 26 * u;
    for (int dot = 0; dot < std::min(row.dots, 15) && left - step > rest.center().x(); ++dot) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.accent);
        m_painter.drawEllipse(QPointF(left - 9 * u, rest.center().y()), 9 * u, 9 * u);
        left -= step;
    }
    text(QRectF(rest.left(), rest.top(), std::max(0.0, left - rest.left()), rest.height()), Qt::AlignVCenter,
         row.text, fontOf(kBody * u, row.isCurrent), row.isDone ? colors.quiet : colors.text);
}

void SlidePainter::lists(const QRectF& area, const ProjectorSlide& slide) const
{
    if (slide.columns.empty())
        return;
    std::size_t most = 1;
    for (const auto& column : slide.columns)
        most = std::max(most, column.size());
    // A short list is written larger.
    const double scale = std::clamp(area.height() / (double(most) * kRow * m_unit), 1.0, 1.5);
    const double u = m_unit * scale, height = kRow * u, gap = 72 * m_unit;
    const auto count = double(slide.columns.size());
    const double width = (area.width() - gap * (count - 1)) / count;
    const auto fit = std::size_t(std::max(1.0, std::floor(area.height() / height + 0.01)));
    double x = area.left();
    for (const auto& column : slide.columns) {
        const bool hasMarks = std::any_of(column.begin(), column.end(), [](const ProjectorSlide::Row& one) {
            return one.isCurrent || one.isDone;
        });
        const std::size_t shown = column.size() <= fit ? column.size() : fit - 1;
        for (std::size_t k = 0; k < shown; ++k) {
            const QRectF line(x, area.top() + double(k) * height, width, height);
            row(line, column[k], u, hasMarks);
            m_painter.setPen(QPen(Theme::instance().colors().line, std::max(1.0, 1.2 * m_unit)));
            m_painter.drawLine(line.bottomLeft(), line.bottomRight());
        }
        if (shown < column.size())
            text(QRectF(x, area.top() + double(shown) * height, width, height), Qt::AlignVCenter,
                 QCoreApplication::translate("strata::ProjectorSlide", "and %Ln more", nullptr,
                                             int(column.size() - shown)),
                 fontOf(kBody * u), Theme::instance().colors().quiet);
        x += width + gap;
    }
}

void SlidePainter::movers(const QRectF& area, const ProjectorSlide& slide,
                          const std::function<QString(int)>& nameOf) const
{
    const Theme& theme = Theme::instance();
    const double u = m_unit, head = 56 * u;
    if (slide.moversTitle.isEmpty() || area.height() < head)
        return;
    text(QRectF(area.left(), area.top(), area.width(), head), Qt::AlignVCenter, slide.moversTitle,
         fontOf(kHead * u), theme.colors().text);
    const auto fit = std::size_t(std::max(0.0, std::floor((area.height() - head) / (kMoverRow * u))));
    const QFont font = fontOf(kBody * u);
    double types = 0.0;
    for (const ProjectorSlide::Mover& mover : slide.movers)
        for (const CustomerType type : {mover.from, mover.to})
            types = std::max(types, QFontMetricsF(font).horizontalAdvance(typeName(type)));
    const double shape = 16 * u, column = std::min(types + shape + 36 * u, area.width() * 0.34);
    for (std::size_t k = 0; k < std::min(fit, slide.movers.size()); ++k) {
        const ProjectorSlide::Mover& mover = slide.movers[k];
        const QRectF line(area.left(), area.top() + head + double(k) * kMoverRow * u, area.width(),
                          kMoverRow * u);
        text(line.adjusted(8 * u, 0, -2 * column - 16 * u, 0), Qt::AlignVCenter, nameOf(mover.customer), font,
             theme.colors().text);
        double x = line.right() - 2 * column;
        for (const CustomerType type : {mover.from, mover.to}) {
            paintTypeShape(m_painter, QRectF(x, line.center().y() - shape / 2, shape, shape), typeShape(type),
                           theme.typeText(type));
            text(QRectF(x + shape + 10 * u, line.top(), column - shape - 14 * u, line.height()),
                 Qt::AlignVCenter, typeName(type), font, theme.typeText(type));
            x += column;
        }
        m_painter.setPen(QPen(theme.colors().line, std::max(1.0, 1.2 * u)));
        m_painter.drawLine(line.bottomLeft(), line.bottomRight());
    }
}

void SlidePainter::track(const QRectF& area, int weight) const
{
    const Colors& colors = Theme::instance().colors();
    const double half = area.height() / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.line);
    m_painter.drawRoundedRect(area, half, half);
    m_painter.setBrush(colors.accent);
    m_painter.drawRoundedRect(
        QRectF(area.left(), area.top(), area.width() * weight / double(kFullWeight), area.height()), half,
        half);
}

void SlidePainter::voteBar(const QRectF& area, const ProjectorSlide::Bar& bar) const
{
    const Colors& colors = Theme::instance().colors();
    const double u = m_unit, y = area.center().y();
    const double nameWidth = area.width() * 0.19, valueWidth = 120 * u;
    m_painter.setFont(fontOf(kBody * u, true));
    m_painter.setPen(colors.text);
    m_painter.drawText(QRectF(area.left(), area.top() - 10 * u, nameWidth - 20 * u, area.height() + 20 * u),
                       Qt::AlignVCenter | Qt::TextWordWrap, bar.name);
    text(QRectF(area.right() - valueWidth, area.top(), valueWidth, area.height()),
         Qt::AlignVCenter | Qt::AlignRight, bar.value, fontOf(kHead * u, true), colors.text);

    const QRectF line(area.left() + nameWidth, y - 4 * u, area.width() - nameWidth - valueWidth - 30 * u,
                      8 * u);
    track(line, bar.weight);
    const auto placeOf
        = [&line](int weight) { return line.left() + line.width() * weight / double(kFullWeight); };
    int before = -1, stacked = 0;
    for (const int vote : bar.votes) { // the same vote twice is two marks, one above the other
        stacked = vote == before ? stacked + 1 : 0;
        before = vote;
        const double bottom = y - 18 * u - stacked * 18 * u;
        m_painter.fillRect(QRectF(placeOf(vote) - 2.5 * u, bottom - 14 * u, 5 * u, 14 * u), colors.text);
    }
    m_painter.setPen(QPen(colors.accent, 4 * u));
    m_painter.setBrush(ground());
    m_painter.drawEllipse(QPointF(placeOf(bar.weight), y), 15 * u, 15 * u);
}

void SlidePainter::bars(const QRectF& area, const ProjectorSlide& slide) const
{
    if (slide.bars.empty())
        return;
    const Colors& colors = Theme::instance().colors();
    const double u = m_unit;
    if (slide.bars.size() == 1) {
        const double note = 36 * u;
        const QString notes = QStringLiteral("%1 %2").arg(slide.barsNote, slide.votesNote).trimmed();
        voteBar(area.adjusted(0, 40 * u, 0, -note), slide.bars.front());
        text(QRectF(area.left() + area.width() * 0.19, area.bottom() - note, area.width() * 0.81, note),
             Qt::AlignVCenter, notes, fontOf(kSmall * u), colors.quiet);
        return;
    }
    const auto count = double(slide.bars.size());
    const double gap = 36 * u, width = (area.width() - gap * (count - 1)) / count;
    double x = area.left();
    for (const ProjectorSlide::Bar& bar : slide.bars) {
        const QFont valueFont = fontOf(kBody * u, true);
        const double value = QFontMetricsF(valueFont).horizontalAdvance(bar.value) + 4 * u;
        const QRectF words(x, area.top() + 16 * u, width, 44 * u);
        text(words.adjusted(0, 0, -value - 8 * u, 0), Qt::AlignVCenter, bar.name, fontOf(kBody * u),
             colors.text);
        text(words.adjusted(width - value, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, bar.value, valueFont,
             colors.text);
        track(QRectF(x, words.bottom() + 10 * u, width, 8 * u), bar.weight);
        x += width + gap;
    }
}

void SlidePainter::hint(const QSizeF& window, const QString& words) const
{
    const Colors& colors = Theme::instance().colors();
    const double u = m_unit;
    const QFont font = fontOf(kBody * u);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 48 * u;
    const QRectF box((window.width() - width) / 2, window.height() - 96 * u, width, 64 * u);
    m_painter.setPen(QPen(colors.line, std::max(1.0, 1.5 * u)));
    m_painter.setBrush(colors.card);
    m_painter.drawRoundedRect(box, 10 * u, 10 * u);
    text(box, Qt::AlignCenter, words, font, colors.text);
}

} // namespace strata
