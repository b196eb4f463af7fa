#include "ui/paper/reportdocument.h"

#include "ui/paper/printcolor.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace strata {

namespace {

constexpr int kResolution = 600;
constexpr double kPoint = kResolution / 72.0; // in device units
constexpr double kHeader = 30.0 * kPoint, kFooter = 26.0 * kPoint;
const QSizeF kLogo(150.0 * kPoint, 42.0 * kPoint); // at the head of a page

std::unique_ptr<QPdfWriter> writerFor(QBuffer& buffer, Paper paper)
{
    buffer.open(QIODevice::WriteOnly);
    auto writer = std::make_unique<QPdfWriter>(&buffer);
    writer->setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer->setPageMargins({18, 14, 18, 12}, QPageLayout::Millimeter);
    writer->setResolution(kResolution);
    writer->setCreator(QStringLiteral("Strata"));
    return writer;
}

Result<QByteArray> finished(QPainter& painter, const QBuffer& buffer)
{
    const bool isEnded = painter.end();
    const QByteArray pdf = buffer.data();
    if (!isEnded || !pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return Error{ErrorCode::CannotWrite, "PDF"};
    return pdf;
}

QSizeF bodyOf(const QPdfWriter& writer)
{
    return {double(writer.width()), writer.height() - kHeader - kFooter};
}

} // namespace

ReportDocument::ReportDocument(Paper paper)
    : m_writer(writerFor(m_buffer, paper))
    , m_flow(m_writer.get(), kResolution, bodyOf(*m_writer))
{
}

ReportDocument::~ReportDocument() = default;

void ReportDocument::cover(ReportCover cover)
{
    m_cover = std::move(cover);
}

void ReportDocument::logo(const std::string& bytes)
{
    m_logo = logoImage(bytes);
}

void ReportDocument::text(const QString& text, double size, int weight, const QColor& color, double above,
                          double below, bool keepsNext)
{
    FlowText item;
    item.text = text;
    item.size = size;
    item.weight = weight;
    item.color = color;
    item.above = above;
    item.below = below;
    item.keepsNext = keepsNext;
    m_items.emplace_back(std::move(item));
}

void ReportDocument::title(const QString& kicker, const QString& title, const QString& subtitle)
{
    text(kicker, 10, QFont::DemiBold, printColor::accent(), 34, 6, true);
    text(title, 25, QFont::Bold, printColor::text(), 0, 6, true);
    text(subtitle, 11, QFont::Normal, printColor::quiet(), 0, 20, true);
}

void ReportDocument::compactTitle(const QString& kicker, const QString& title, const QString& subtitle)
{
    text(kicker, 9, QFont::DemiBold, printColor::accent(), 0, 1, true);
    text(title, 18, QFont::Bold, printColor::text(), 0, 1, true);
    text(subtitle, 9, QFont::Normal, printColor::quiet(), 0, 4, true);
}

void ReportDocument::heading(const QString& words, bool onNewPage)
{
    text(words, 16, QFont::DemiBold, printColor::text(), onNewPage ? 0 : 20, 6, true);
    std::get<FlowText>(m_items.back()).startsPage = onNewPage;
}

void ReportDocument::subheading(const QString& words)
{
    text(words, 11, QFont::DemiBold, printColor::text(), 12, 4, true);
}

void ReportDocument::paragraph(const QString& words)
{
    text(words, 9.5, QFont::Normal, printColor::text(), 0, 6, false);
}

void ReportDocument::bullet(const QString& words)
{
    text(QStringLiteral("\u2022\t") + words, 9.5, QFont::Normal, printColor::text(), 0, 3, false);
    std::get<FlowText>(m_items.back()).isBullet = true;
}

void ReportDocument::note(const QString& words)
{
    text(words, 8, QFont::Normal, printColor::quiet(), 2, 6, false);
}

void ReportDocument::table(const ReportTable& table)
{
    if (!table.columns.empty())
        m_items.emplace_back(table);
}

void ReportDocument::figure(Drawing drawing, double heightPt)
{
    // Higher than a page there would be no page for it.
    const double most = bodyOf(*m_writer).height() / kPoint - 10.0;
    m_items.emplace_back(FlowFigure{std::move(drawing), std::min(heightPt, most)});
}

void ReportDocument::layOut()
{
    if (!m_isLaidOut)
        m_flow.layOut(m_items);
    m_isLaidOut = true;
}

bool ReportDocument::isOnePage()
{
    if (!m_isLaidOut)
        m_isLaidOut = m_flow.layOutOnePage(m_items);
    return m_isLaidOut && pageCount() == 1;
}

int ReportDocument::pageCount()
{
    layOut();
    return (m_items.empty() ? 0 : m_flow.pageCount()) + (m_cover ? 1 : 0);
}

void ReportDocument::paintHead(QPainter& painter, const QString& left, const QString& right) const
{
    painter.setFont(reportFont(7.8));
    painter.setPen(printColor::quiet());
    const QFontMetricsF metrics(painter.font(), m_writer.get());
    const QRectF head(0, 0, m_writer->width(), 12 * kPoint);
    const double rightWidth = metrics.horizontalAdvance(right);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(left, Qt::ElideRight, head.width() - rightWidth - 20 * kPoint));
    painter.setPen(QPen(printColor::line(), 0.8 * kPoint));
    painter.drawLine(QPointF(0, 17 * kPoint), QPointF(head.width(), 17 * kPoint));
}

void ReportDocument::paintFoot(QPainter& painter, const QString& footer, int page, int pages) const
{
    painter.setFont(reportFont(7.8));
    painter.setPen(printColor::quiet());
    const QRectF foot(0, m_writer->height() - 12 * kPoint, m_writer->width(), 12 * kPoint);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     QCoreApplication::translate("strata::Report", "Page %1 of %2").arg(page + 1).arg(pages));
}

Status ReportDocument::paint(QPainter& painter, QPdfWriter& writer, const Marks& marks,
                             const Progress& progress)
{
    const int pages = pageCount();
    const QRectF whole(0, 0, m_writer->width(), m_writer->height());
    for (int page = 0; page < pages; ++page) {
        if (!goOn(progress, std::uint64_t(page), std::uint64_t(pages)))
            return Error{ErrorCode::Cancelled, {}};
        if (marks.before + page > 0)
            writer.newPage();
        if (page > 0)
            paintHead(painter, marks.left, marks.right);
        paintFoot(painter, marks.footer, marks.before + page, marks.pages);
        if (page == 0 && m_cover) {
            paintCover(painter, whole.adjusted(0, 0, 0, -kFooter), kPoint, *m_cover);
            continue;
        }
        if (page == 0)
            paintLogo(painter, QRectF(QPointF(whole.width() - kLogo.width(), 0), kLogo), m_logo,
                      Qt::AlignRight | Qt::AlignTop);
        painter.save();
        painter.translate(0, kHeader);
        m_flow.paint(painter, page - (m_cover ? 1 : 0));
        painter.restore();
    }
    return Done{};
}

Result<QByteArray> ReportDocument::toPdf(const QString& title, const QString& left, const QString& right,
                                         const QString& footer, const Progress& progress)
{
    m_writer->setTitle(title);
    QPainter painter(m_writer.get());
    if (!painter.isActive())
        return Error{ErrorCode::CannotWrite, "PDF"};
    if (const Status painted = paint(painter, *m_writer, {left, right, footer, 0, pageCount()}, progress);
        !painted)
        return painted.error();
    return finished(painter, m_buffer);
}

ReportBook::ReportBook(Paper paper, const QString& title)
    : m_writer(writerFor(m_buffer, paper))
{
    m_writer->setTitle(title);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

ReportBook::~ReportBook() = default;

Status ReportBook::add(ReportDocument& document, const ReportDocument::Marks& marks)
{
    if (!m_painter->isActive())
        return Error{ErrorCode::CannotWrite, "PDF"};
    return document.paint(*m_painter, *m_writer, marks, {});
}

Result<QByteArray> ReportBook::finish()
{
    if (!m_painter->isActive())
        return Error{ErrorCode::CannotWrite, "PDF"};
    return finished(*m_painter, m_buffer);
}

} // namespace strata
