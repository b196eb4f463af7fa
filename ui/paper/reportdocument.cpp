#include "ui/paper/reportdocument.h"

#include "ui/paper/printcolor.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

enum Property
{
    FigureIndex = QTextFormat::UserProperty + 1,
    FigureHeight
};
constexpr int kFigureType = QTextFormat::UserObject + 1;
constexpr int kResolution = 600;

// The layout scales its own lengths (margins, borders) from screen pixels to the paper; this undoes it.
double layoutPixelsPerPoint()
{
    if (QCoreApplication::testAttribute(Qt::AA_Use96Dpi))
        return 96.0 / 72.0;
    const QScreen* screen = QGuiApplication::primaryScreen();
    return (screen ? std::round(screen->logicalDotsPerInchY()) : 96.0) / 72.0;
}

} // namespace

QFont reportFont(double pointSize)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QGuiApplication::font().family()});
    font.setPointSizeF(pointSize);
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

// The drawings stand in the text as characters; this paints them there.
class ReportDocument::Figures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat& format) override
    {
        return {document->textWidth(), format.property(FigureHeight).toDouble()};
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                    const QTextFormat& format) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawings[std::size_t(format.property(FigureIndex).toInt())](*painter, rect, kResolution / 72.0);
        painter->restore();
    }

    std::vector<Drawing> drawings;
};

ReportDocument::ReportDocument(Paper paper)
    : m_figures(std::make_unique<Figures>())
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    m_writer->setPageMargins({18, 14, 18, 12}, QPageLayout::Millimeter);
    m_writer->setResolution(kResolution);
    m_headerHeight = 30.0 * kResolution / 72.0;
    m_footerHeight = 26.0 * kResolution / 72.0;

    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(reportFont(9.5));
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->registerHandler(kFigureType, m_figures.get());
    m_document.documentLayout()->setPaintDevice(m_writer.get());
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock(); // laid out once, at the end
}

ReportDocument::~ReportDocument() = default;

double ReportDocument::em(double pt) const
{
    return pt * layoutPixelsPerPoint();
}

void ReportDocument::block(double pointSize, int weight, const QColor& color, double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(em(above));
    format.setBottomMargin(em(below));
    format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat text;
    text.setFontPointSize(pointSize);
    text.setFontWeight(weight);
    text.setForeground(color);
    if (m_isEmpty) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
        m_cursor.setCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_isEmpty = false;
}

void ReportDocument::title(const QString& kicker, const QString& title, const QString& subtitle)
{
    block(10, QFont::DemiBold, printColor::accent(), 34, 6);
    m_cursor.insertText(kicker);
    block(25, QFont::Bold, printColor::text(), 0, 6);
    m_cursor.insertText(title);
    block(11, QFont::Normal, printColor::quiet(), 0, 20);
    m_cursor.insertText(subtitle);
}

void ReportDocument::heading(const QString& text, bool onNewPage)
{
    block(16, QFont::DemiBold, printColor::text(), onNewPage ? 0 : 20, 6);
    if (onNewPage) {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_cursor.setBlockFormat(format);
    }
    m_cursor.insertText(text);
}

void ReportDocument::subheading(const QString& text)
{
    block(11, QFont::DemiBold, printColor::text(), 12, 4);
    m_cursor.insertText(text);
}

void ReportDocument::paragraph(const QString& text)
{
    block(9.5, QFont::Normal, printColor::text(), 0, 6);
    m_cursor.insertText(text);
}

void ReportDocument::note(const QString& text)
{
    block(8, QFont::Normal, printColor::quiet(), 2, 6);
    m_cursor.insertText(text);
}

void ReportDocument::table(const ReportTable& table)
{
    const int columns = int(table.columns.size());
    if (columns == 0)
        return;
    double whole = 0.0;
    for (const ReportTable::Column& column : table.columns)
        whole += column.width;
    QList<QTextLength> widths;
    for (const ReportTable::Column& column : table.columns)
        widths.append(QTextLength(QTextLength::PercentageLength, 100.0 * column.width / whole));

    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    format.setTopMargin(em(2));
    format.setBottomMargin(em(8));
    QTextTable* made = m_cursor.insertTable(int(table.rows.size()) + 1, columns, format);

    const auto fill = [&](int row, int column, const ReportTable::Cell& content, double size, int weight,
                          const QColor& color, const QColor& line, double lineWidth) {
        QTextTableCell cell = made->cellAt(row, column);
        QTextTableCellFormat cellFormat;
        cellFormat.setTopPadding(em(1.9));
        cellFormat.setBottomPadding(em(1.9));
        cellFormat.setLeftPadding(em(column == 0 ? 0 : 5));
        cellFormat.setRightPadding(em(column + 1 == columns ? 0 : 5));
        cellFormat.setBottomBorder(em(lineWidth));
        cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cellFormat.setBottomBorderBrush(line);
        cell.setFormat(cellFormat);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(table.columns[std::size_t(column)].isNumber ? Qt::AlignRight : Qt::AlignLeft);
        block.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(block);
        QTextCharFormat text;
        text.setFontPointSize(size);
        text.setFontWeight(content.isStrong ? int(QFont::DemiBold) : weight);
        if (content.mark.isValid()) {
            text.setForeground(content.mark);
            cursor.insertText(QStringLiteral("\u25A0 "), text);
        }
        text.setForeground(color);
        cursor.insertText(content.text, text);
    };

    for (int column = 0; column < columns; ++column)
        fill(0, column, table.columns[std::size_t(column)].title, 7.8, QFont::DemiBold, printColor::quiet(),
             printColor::quiet(), 0.8);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isTotal = table.hasTotal && row + 1 == table.rows.size();
        const bool beforeTotal = table.hasTotal && row + 2 == table.rows.size();
        for (int column = 0; column < columns; ++column)
            fill(int(row) + 1, column,
                 std::size_t(column) < table.rows[row].size() ? table.rows[row][std::size_t(column)]
                                                              : ReportTable::Cell(),
                 8.6, isTotal ? QFont::DemiBold : QFont::Normal, printColor::text(),
                 beforeTotal || isTotal ? printColor::quiet() : printColor::line(), beforeTotal ? 0.8 : 0.5);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isEmpty = false;
    // The empty block that every table leaves behind should take no room.
    QTextBlockFormat after;
    after.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(after);
}

void ReportDocument::figure(Drawing drawing, double heightPt)
{
    block(9.5, QFont::Normal, printColor::text(), 4, 6);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(format);
    QTextCharFormat text;
    text.setObjectType(kFigureType);
    text.setProperty(FigureIndex, int(m_figures->drawings.size()));
    text.setProperty(FigureHeight, heightPt * kResolution / 72.0);
    m_figures->drawings.push_back(std::move(drawing));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), text);
}

void ReportDocument::layOut()
{
    if (!m_isLaidOut)
        m_cursor.endEditBlock();
    m_isLaidOut = true;
    m_document.setPageSize(QSizeF(m_writer->width(), m_writer->height() - m_headerHeight - m_footerHeight));
}

int ReportDocument::pageCount()
{
    layOut();
    return m_document.pageCount();
}

Result<QByteArray> ReportDocument::toPdf(const QString& title, const QString& left, const QString& right,
                                         const QString& footer, const Progress& progress)
{
    const int pages = pageCount();
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Strata"));
    QPainter painter(m_writer.get());
    if (!painter.isActive())
        return Error{ErrorCode::CannotWrite, "PDF"};

    const double width = m_writer->width();
    const double bodyHeight = m_document.pageSize().height();
    const double pt = kResolution / 72.0;
    for (int page = 0; page < pages; ++page) {
        if (!goOn(progress, std::uint64_t(page), std::uint64_t(pages)))
            return Error{ErrorCode::Cancelled, {}};
        if (page > 0)
            m_writer->newPage();
        painter.setFont(reportFont(7.8));
        const QFontMetricsF metrics(painter.font(), m_writer.get());
        painter.setPen(printColor::quiet());
        if (page > 0) {
            const QRectF head(0, 0, width, 12 * pt);
            const double rightWidth = metrics.horizontalAdvance(right);
            painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
            painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(left, Qt::ElideRight, width - rightWidth - 20 * pt));
            painter.setPen(QPen(printColor::line(), 0.8 * pt));
            painter.drawLine(QPointF(0, 17 * pt), QPointF(width, 17 * pt));
        }
        const double bottom = m_headerHeight + bodyHeight + m_footerHeight;
        painter.setPen(printColor::quiet());
        const QRectF foot(0, bottom - 12 * pt, width, 12 * pt);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, footer);
        painter.drawText(
            foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            QCoreApplication::translate("strata::Report", "Page %1 of %2").arg(page + 1).arg(pages));

        painter.save();
        painter.translate(0, m_headerHeight - page * bodyHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * bodyHeight, width, bodyHeight);
        context.palette.setColor(QPalette::Text, printColor::text());
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    const bool finished = painter.end();
    const QByteArray pdf = m_buffer.data();
    if (!finished || !pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return Error{ErrorCode::CannotWrite, "PDF"};
    return pdf;
}

} // namespace strata

#include "reportdocument.moc"
