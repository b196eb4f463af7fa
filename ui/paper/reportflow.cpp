#include "ui/paper/reportflow.h"

#include "ui/paper/printcolor.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
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
constexpr double kCellPadding = 1.9; // points
constexpr double kBulletIndent = 11.0;
// Points below the last line of a page, for the margin of what stands there: else it would begin the next.
constexpr double kSlack = 24.0;

// The layout scales its own lengths (margins, borders) from screen pixels to the paper; this undoes it.
double layoutPixels(double points)
{
    if (QCoreApplication::testAttribute(Qt::AA_Use96Dpi))
        return points * 96.0 / 72.0;
    const QScreen* screen = QGuiApplication::primaryScreen();
    return points * (screen ? std::round(screen->logicalDotsPerInchY()) : 96.0) / 72.0;
}

// Small words are about what they stand under.
bool isNote(const FlowItem& item)
{
    const auto* text = std::get_if<FlowText>(&item);
    return text && text->size <= 8.0;
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
class ReportFlow::Figures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit Figures(double dotsPerPoint)
        : m_dotsPerPoint(dotsPerPoint)
    {
    }
    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat& format) override
    {
        return {document->textWidth(), format.property(FigureHeight).toDouble()};
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                    const QTextFormat& format) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        (*drawings[std::size_t(format.property(FigureIndex).toInt())])(*painter, rect, m_dotsPerPoint);
        painter->restore();
    }

    std::vector<const ReportDrawing*> drawings;

private:
    double m_dotsPerPoint;
};

// Writes items into a document, with pages that begin where it is told.
class ReportFlow::Builder
{
public:
    // Where an item ended up. A text or table that is divided has several.
    struct Place
    {
        std::vector<QTextBlock> blocks;
        QTextTable* table = nullptr;
    };

    Builder(QTextDocument& document, Figures& figures, double dotsPerPoint)
        : m_cursor(&document)
        , m_figures(figures)
        , m_dotsPerPoint(dotsPerPoint)
    {
        m_figures.drawings.clear();
    }

    void write(const std::vector<FlowItem>& items, const std::vector<PageBreak>& breaks,
               const std::function<int(std::size_t item, std::size_t line)>& startOfLine)
    {
        m_cursor.beginEditBlock(); // laid out once, at the end
        auto next = breaks.begin();
        for (std::size_t i = 0; i < items.size(); ++i) {
            std::vector<std::size_t> cuts;
            bool startsPage = false;
            for (; next != breaks.end() && next->item == i; ++next)
                if (next->part == 0)
                    startsPage = true;
                else
                    cuts.push_back(next->part);
            if (const auto* text = std::get_if<FlowText>(&items[i]))
                writeText(*text, startsPage, cuts, [&](std::size_t line) { return startOfLine(i, line); });
            else if (const auto* table = std::get_if<ReportTable>(&items[i]))
                writeTable(*table, startsPage, cuts);
            else
                writeFigure(std::get<FlowFigure>(items[i]), startsPage);
        }
        m_cursor.endEditBlock();
    }

    const std::vector<Place>& places() const { return m_places; }

private:
    // The formats of a new block at the end, which the first one already is.
    void block(QTextBlockFormat format, const QTextCharFormat& text, bool startsPage)
    {
        if (startsPage) {
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            format.setTopMargin(0);
        }
        if (m_isEmpty) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(text);
            m_cursor.setCharFormat(text);
        } else {
            m_cursor.insertBlock(format, text);
        }
        m_isEmpty = false;
    }

    void writeText(const FlowText& item, bool startsPage, const std::vector<std::size_t>& cuts,
                   const std::function<int(std::size_t line)>& startOfLine)
    {
        QTextCharFormat text;
        text.setFontPointSize(item.size);
        text.setFontWeight(item.weight);
        text.setForeground(item.color);
        Place place;
        int from = 0;
        for (std::size_t piece = 0; piece <= cuts.size(); ++piece) {
            const bool isLast = piece == cuts.size();
            const int to = isLast ? int(item.text.size()) : startOfLine(cuts[piece]);
            QTextBlockFormat format;
            format.setTopMargin(layoutPixels(piece == 0 ? item.above : 0.0));
            format.setBottomMargin(layoutPixels(isLast ? item.below : 0.0));
            format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
            if (item.isBullet)
                format.setLeftMargin(kBulletIndent * m_dotsPerPoint); // not scaled by the layout
            if (item.isBullet && piece == 0)
                format.setTextIndent(-kBulletIndent * m_dotsPerPoint);
            if (item.isBullet)
                format.setTabPositions({QTextOption::Tab(layoutPixels(kBulletIndent), QTextOption::LeftTab)});
            block(format, text, piece > 0 || startsPage);
            m_below = isLast ? item.below : 0.0;
            m_cursor.insertText(item.text.mid(from, to - from));
            place.blocks.push_back(m_cursor.block());
            from = to;
        }
        m_places.push_back(std::move(place));
    }

    void writeFigure(const FlowFigure& figure, bool startsPage)
    {
        QTextBlockFormat format;
        format.setTopMargin(layoutPixels(4));
        format.setBottomMargin(layoutPixels(6));
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat text;
        text.setFontPointSize(9.5);
        block(format, text, startsPage);
        text.setObjectType(kFigureType);
        text.setProperty(FigureIndex, int(m_figures.drawings.size()));
        text.setProperty(FigureHeight, figure.height * m_dotsPerPoint);
        m_figures.drawings.push_back(&figure.drawing);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), text);
        m_places.push_back({{m_cursor.block()}, nullptr});
    }

    // A block without height, to begin a page before a table and to end the one a table leaves behind.
    void emptyBlock(bool startsPage)
    {
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCharFormat text;
        text.setFontPointSize(1);
        block(format, text, startsPage);
        m_below = 0.0;
    }

    void writeTable(const ReportTable& table, bool startsPage, const std::vector<std::size_t>& cuts)
    {
        Place place;
        std::size_t from = 0;
        for (std::size_t piece = 0; piece <= cuts.size(); ++piece) {
            const bool isLast = piece == cuts.size();
            const std::size_t to = isLast ? table.rows.size() : cuts[piece];
            if (piece > 0 || startsPage || m_isEmpty)
                emptyBlock(piece > 0 || startsPage);
            QTextTable* made = writeRows(table, from, to);
            if (piece == 0)
                place.table = made;
            m_cursor.movePosition(QTextCursor::End);
            // The empty block that every table leaves behind should take no room.
            QTextBlockFormat after;
            after.setLineHeight(1, QTextBlockFormat::FixedHeight);
            m_cursor.setBlockFormat(after);
            from = to;
        }
        m_places.push_back(std::move(place));
    }

    QTextTable* writeRows(const ReportTable& table, std::size_t from, std::size_t to)
    {
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
        format.setTopMargin(layoutPixels(std::max(2.0, m_below))); // the layout forgets it before a table
        format.setBottomMargin(layoutPixels(8));
        m_below = 0.0;
        const int columns = int(table.columns.size());
        QTextTable* made = m_cursor.insertTable(int(to - from) + 1, columns, format);
        for (int column = 0; column < columns; ++column)
            fill(*made, 0, column, table.columns[std::size_t(column)],
                 {table.columns[std::size_t(column)].title, {}, true}, 7.8, printColor::quiet(),
                 {printColor::quiet(), 0.8});
        const std::size_t total = table.hasTotal ? table.rows.size() - 1 : table.rows.size();
        for (std::size_t row = from; row < to; ++row)
            for (int column = 0; column < columns; ++column) {
                ReportTable::Cell cell = std::size_t(column) < table.rows[row].size()
                    ? table.rows[row][std::size_t(column)]
                    : ReportTable::Cell();
                cell.isStrong |= row == total;
                fill(*made, int(row - from) + 1, column, table.columns[std::size_t(column)], cell, 8.6,
                     printColor::text(),
                     {row + 1 >= total && table.hasTotal ? printColor::quiet() : printColor::line(),
                      row + 1 == total && table.hasTotal ? 0.8 : 0.5});
            }
        return made;
    }

    struct Line
    {
        QColor color;
        double width;
    };
    void fill(QTextTable& made, int row, int column, const ReportTable::Column& kind,
              const ReportTable::Cell& content, double size, const QColor& color, const Line& line)
    {
        QTextTableCell cell = made.cellAt(row, column);
        QTextTableCellFormat format;
        format.setTopPadding(layoutPixels(kCellPadding));
        format.setBottomPadding(layoutPixels(kCellPadding));
        const double side = made.columns() > 6 ? 3 : 5; // many columns need their room for figures
        format.setLeftPadding(layoutPixels(column == 0 ? 0 : side));
        format.setRightPadding(layoutPixels(column + 1 == made.columns() ? 0 : side));
        format.setBottomBorder(layoutPixels(line.width));
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(line.color);
        cell.setFormat(format);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(kind.isNumber ? Qt::AlignRight : Qt::AlignLeft);
        block.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(block);
        QTextCharFormat text;
        text.setFontPointSize(size);
        text.setFontWeight(content.isStrong ? QFont::DemiBold : QFont::Normal);
        if (content.mark.isValid()) {
            text.setForeground(content.mark);
            cursor.insertText(QStringLiteral("\u25A0 "), text);
        }
        text.setForeground(color);
        cursor.insertText(content.text, text);
    }

    QTextCursor m_cursor;
    Figures& m_figures;
    double m_dotsPerPoint;
    bool m_isEmpty = true;
    double m_below = 0.0; // points that the text before asks for below it
    std::vector<Place> m_places;
};

ReportFlow::ReportFlow(QPaintDevice* device, int resolution, QSizeF page)
    : m_device(device)
    , m_resolution(resolution)
    , m_page(page)
    , m_figures(std::make_unique<Figures>(resolution / 72.0))
{
}

ReportFlow::~ReportFlow() = default;

std::unique_ptr<QTextDocument> ReportFlow::newDocument() const
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(reportFont(9.5));
    document->setDocumentMargin(0);
    document->documentLayout()->registerHandler(kFigureType, m_figures.get());
    document->documentLayout()->setPaintDevice(m_device);
    return document;
}

// As it comes out on one endless page.
std::vector<MeasuredItem> ReportFlow::measured(Builder& built, const std::vector<FlowItem>& items) const
{
    std::vector<MeasuredItem> all;
    double bottom = 0.0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Builder::Place& place = built.places()[i];
        MeasuredItem item;
        double top = bottom, end = bottom;
        if (place.table) {
            const QAbstractTextDocumentLayout* layout = place.table->document()->documentLayout();
            const QRectF frame = layout->frameBoundingRect(place.table);
            item.kind = MeasuredItem::Table;
            item.keepsNote = i + 1 < items.size() && isNote(items[i + 1]);
            const double padding = kCellPadding * m_resolution / 72.0;
            const auto topOf = [&](int row) {
                return layout->blockBoundingRect(place.table->cellAt(row, 0).firstCursorPosition().block())
                           .top()
                    - padding;
            };
            top = topOf(0);
            end = frame.bottom();
            for (int row = 1; row < place.table->rows(); ++row)
                item.parts.push_back((row + 1 < place.table->rows() ? topOf(row + 1) : end) - topOf(row));
            if (place.table->rows() > 1)
                item.head = topOf(1) - top;
            else
                item.parts.push_back(end - top);
        } else {
            const QTextBlock& block = place.blocks.front();
            const QRectF rect = block.document()->documentLayout()->blockBoundingRect(block);
            top = rect.top();
            end = rect.bottom();
            if (const auto* text = std::get_if<FlowText>(&items[i])) {
                item.keepsNext = text->keepsNext;
                item.startsPage = text->startsPage;
                const int lines = block.layout()->lineCount();
                for (int line = 0; line < lines; ++line)
                    item.parts.push_back(
                        (line + 1 < lines ? block.layout()->lineAt(line + 1).y() : rect.height())
                        - (line > 0 ? block.layout()->lineAt(line).y() : 0.0));
                // Words that lead to a drawing stay with it; those between a heading and a table, too.
                const bool isLead = i > 0 && all.back().keepsNext && lines <= 3;
                item.keepsNext |= i + 1 < items.size()
                    && ((lines <= 6 && std::holds_alternative<FlowFigure>(items[i + 1]))
                        || (isLead && std::holds_alternative<ReportTable>(items[i + 1])));
            } else {
                item.kind = MeasuredItem::Whole;
                item.keepsNext = i + 1 < items.size() && isNote(items[i + 1]);
                item.parts.push_back(rect.height());
            }
        }
        item.above = i > 0 ? std::max(0.0, top - bottom) : 0.0;
        bottom = end;
        all.push_back(std::move(item));
    }
    return all;
}

bool ReportFlow::run(const std::vector<FlowItem>& items, bool isOnePage)
{
    std::unique_ptr<QTextDocument> endless = newDocument();
    Builder first(*endless, *m_figures, m_resolution / 72.0);
    first.write(items, {}, {});
    endless->setPageSize(QSizeF(m_page.width(), -1));
    endless->documentLayout()->documentSize(); // laid out to its end
    constexpr double kRounding = 4.0; // device units, that the layout may lose on a page
    const std::vector<PageBreak> breaks = pageBreaks(measured(first, items), m_page.height() - kRounding);
    if (breaks.empty()) { // one page: as it is
        endless->setPageSize(m_page + QSizeF(0.0, kSlack * m_resolution / 72.0));
        m_document = std::move(endless);
        return true;
    }
    if (isOnePage)
        return false;
    const auto startOfLine = [&](std::size_t item, std::size_t line) {
        return first.places()[item].blocks.front().layout()->lineAt(int(line)).textStart();
    };
    m_document = newDocument();
    Builder(*m_document, *m_figures, m_resolution / 72.0).write(items, breaks, startOfLine);
    m_document->setPageSize(m_page + QSizeF(0.0, kSlack * m_resolution / 72.0));
    return true;
}

int ReportFlow::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void ReportFlow::paint(QPainter& painter, int page) const
{
    const QSizeF size = m_document->pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    // Not down to the next page, whose first line would be in the file as well, if out of sight.
    context.clip
        = QRectF(0, page * size.height(), size.width(), size.height() - kSlack / 2 * m_resolution / 72.0);
    context.palette.setColor(QPalette::Text, printColor::text());
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace strata

#include "reportflow.moc"
