#include "ui/paper/reportcover.h"

#include "ui/paper/printcolor.h"
#include "ui/paper/reportflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace strata {

namespace {

// Writes the words line below line, at most so many, and returns where they end. The last one that fits ends
// in "…" where there is more.
double writeLines(QPainter& painter, const QString& text, const QFont& font, const QColor& color,
                  const QRectF& area, int most)
{
    if (text.isEmpty())
        return area.top();
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font, painter.device());
    QTextLayout layout(text, font, painter.device());
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    double y = area.top();
    layout.beginLayout();
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isCut = number == most && line.textStart() + line.textLength() < text.size();
        const QString words = isCut
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width())
            : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(area.left(), y, area.width(), metrics.height()),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, words);
        y += metrics.height() * 1.08;
    }
    layout.endLayout();
    return y;
}

QFont coverFont(double size, QFont::Weight weight)
{
    QFont font = reportFont(size);
    font.setWeight(weight);
    return font;
}

} // namespace

QImage logoImage(const std::string& bytes)
{
    // The same picture for the same logo: a PDF of many sheets holds it once.
    thread_local std::string lastBytes;
    thread_local QImage last;
    if (bytes != lastBytes) {
        last = QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()), int(bytes.size()));
        lastBytes = bytes;
    }
    return last;
}

void paintLogo(QPainter& painter, const QRectF& rect, const QImage& logo, Qt::Alignment alignment)
{
    if (logo.isNull())
        return;
    const QSizeF size = QSizeF(logo.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    QRectF place(rect.topLeft(), size);
    if (alignment & Qt::AlignRight)
        place.moveRight(rect.right());
    if (alignment & Qt::AlignBottom)
        place.moveBottom(rect.bottom());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, logo);
}

void paintCover(QPainter& painter, const QRectF& page, double pt, const ReportCover& cover)
{
    painter.save();
    paintLogo(painter, QRectF(page.left(), page.top(), 220 * pt, 72 * pt), cover.logo,
              Qt::AlignLeft | Qt::AlignTop);
    const double top = page.top() + page.height() * 0.3;
    painter.fillRect(QRectF(page.left(), top, 64 * pt, 3 * pt), printColor::accent());
    QRectF area(page.left(), top + 18 * pt, page.width(), page.height());
    area.setTop(
        writeLines(painter, cover.kicker, coverFont(12, QFont::DemiBold), printColor::accent(), area, 1)
        + 6 * pt);
    const double titleSize = cover.title.size() > 60 ? 24 : 32;
    area.setTop(
        writeLines(painter, cover.title, coverFont(titleSize, QFont::Bold), printColor::text(), area, 4)
        + 8 * pt);
    writeLines(painter, cover.subtitle, coverFont(13, QFont::Normal), printColor::quiet(), area, 3);

    // The lines stand at the foot, whatever the title takes.
    const double lineHeight = 17 * pt;
    double y = page.bottom() - 20 * pt - lineHeight * double(cover.lines.size());
    painter.setPen(QPen(printColor::line(), 0.8 * pt));
    if (!cover.lines.isEmpty())
        painter.drawLine(QPointF(page.left(), y - 10 * pt), QPointF(page.right(), y - 10 * pt));
    for (const QString& line : cover.lines) {
        writeLines(painter, line, coverFont(10.5, QFont::Normal), printColor::text(),
                   QRectF(page.left(), y, page.width(), lineHeight), 1);
        y += lineHeight;
    }
    painter.restore();
}

} // namespace strata
