#include "ui/gaps/gaplist.h"

#include "ui/format.h"
#include "ui/gaps/findingwords.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/gapwords.h"
#include "ui/languages.h"
#include "ui/metricnames.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>
#include <vector>

namespace strata {

namespace {

constexpr int kResolution = 600;
constexpr double kPoint = kResolution / 72.0;
const QColor kText(0x18, 0x21, 0x2D), kQuiet(0x5E, 0x6A, 0x7A), kLine(0xE2, 0xE6, 0xEC);

QFont paperFont(double pointSize)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QGuiApplication::font().family()});
    font.setPointSizeF(pointSize);
    // A hair of spacing: no ligature hides a word from a search.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

// The layout scales its own lengths from screen pixels to the paper.
double layoutPixelsPerPoint()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return (screen ? std::round(screen->logicalDotsPerInchY()) : 96.0) / 72.0;
}

struct Cell
{
    QString text;
    QColor color = kText;
};

class Paper
{
public:
    explicit Paper(QPdfWriter& writer)
    {
        document.setUndoRedoEnabled(false);
        document.setDefaultFont(paperFont(9.0));
        document.setDocumentMargin(0);
        document.documentLayout()->setPaintDevice(&writer);
        m_cursor = QTextCursor(&document);
    }

    void line(const QString& text, double size, int weight, const QColor& color, double above, double below)
    {
        QTextBlockFormat block;
        block.setTopMargin(above * m_scale);
        block.setBottomMargin(below * m_scale);
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        format.setForeground(color);
        if (m_isEmpty) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
            m_cursor.setCharFormat(format);
        } else {
            m_cursor.insertBlock(block, format);
        }
        m_isEmpty = false;
        m_cursor.insertText(text);
    }

    void table(const std::vector<QString>& heads, const std::vector<double>& widths,
               const std::vector<std::vector<Cell>>& rows)
    {
        double whole = 0.0;
        for (const double width : widths)
            whole += width;
        QList<QTextLength> lengths;
        for (const double width : widths)
            lengths.append(QTextLength(QTextLength::PercentageLength, 100.0 * width / whole));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(lengths);
        QTextTable* made = m_cursor.insertTable(int(rows.size()) + 1, int(heads.size()), format);
        for (std::size_t column = 0; column < heads.size(); ++column)
            fill(made->cellAt(0, int(column)), {heads[column], kQuiet}, 7.8, QFont::DemiBold);
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                fill(made->cellAt(int(row) + 1, int(column)), rows[row][column], 8.4, QFont::Normal);
        m_cursor.movePosition(QTextCursor::End);
        m_isEmpty = false;
    }

    QTextDocument document;

private:
    void fill(QTextTableCell cell, const Cell& content, double size, int weight)
    {
        QTextTableCellFormat format;
        format.setTopPadding(2.2 * m_scale);
        format.setBottomPadding(2.2 * m_scale);
        format.setRightPadding(6.0 * m_scale);
        format.setBottomBorder(0.5 * m_scale);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(kLine);
        cell.setFormat(format);
        QTextCharFormat text;
        text.setFontPointSize(size);
        text.setFontWeight(weight);
        text.setForeground(content.color);
        cell.firstCursorPosition().insertText(content.text, text);
    }

    QTextCursor m_cursor;
    double m_scale = layoutPixelsPerPoint();
    bool m_isEmpty = true;
};

// Names of the data on one line.
QString plain(const std::string& name)
{
    return format::text(name).simplified();
}

QString dueText(Day due, Day today, bool isOpen)
{
    if (!isKnown(due))
        return {};
    return isOpen && due < today ? QCoreApplication::translate("GapList", "%1, late").arg(format::day(due))
                                 : format::day(due);
}

class GapList
{
    Q_DECLARE_TR_FUNCTIONS(GapList)

public:
    static void fill(Paper& paper, const Project& project, const DataGaps& gaps, Day today)
    {
        const QString name = plain(project.name);
        paper.line(tr("Data gaps"), 20, QFont::Bold, kText, 0, 2);
        paper.line(name.isEmpty() ? format::day(today)
                                  : QStringLiteral("%1, %2").arg(name, format::day(today)),
                   9.5, QFont::Normal, kQuiet, 0, 4);
        paper.line(tr("%Ln gap(s) still open.", nullptr, int(openGaps(gaps, *project.gapTasks))), 9.5,
                   QFont::Normal, kText, 0, 8);
        paper.line(tr("Metrics"), 12, QFont::DemiBold, kText, 6, 4);
        std::vector<std::vector<Cell>> rows;
        for (const MetricGap& gap : gaps.metrics) {
            const MetricPlan plan = metricPlanOf(project, gap.metric);
            const bool isDone = gapTaskOf(project, metricGapKey(gap.metric)).isDone;
            const double covered = gap.customers == 0 ? 0.0 : double(gap.covered) / double(gap.customers);
            QString found = allFoundInWords(gap);
            if (const auto remedy = remedyOf(gap))
                found += QLatin1Char('\n') + remedy->sentence;
            if (!plan.note.empty())
                found += QLatin1Char('\n') + tr("Note: %1").arg(plain(plan.note));
            rows.push_back({{metricName(gap.metric).simplified()},
                            {sourceInWords(project, gap).simplified(), kQuiet},
                            {format::percent(covered)},
                            {isDone ? tr("%1, done").arg(gapStateName(gap.state)) : gapStateName(gap.state)},
                            {found},
                            {plain(plan.owner)},
                            {dueText(plan.due, today, gap.state != GapState::Ready && !isDone)}});
        }
        paper.table({tr("Metric"), tr("Source"), tr("Covered"), tr("State"), tr("What we found"), tr("Owner"),
                     tr("Due")},
                    {17, 16, 9, 9, 29, 11, 12}, rows);

        paper.line(tr("The data sets"), 12, QFont::DemiBold, kText, 14, 4);
        if (gaps.findings.empty())
            return paper.line(tr("Nothing stands out in the data."), 9, QFont::Normal, kText, 0, 0);
        rows.clear();
        for (const Finding& finding : gaps.findings) {
            const GapTask task = gapTaskOf(project, finding.key);
            QString advice = adviceInWords(finding);
            if (!task.note.empty())
                advice += QLatin1Char('\n') + tr("Note: %1").arg(plain(task.note));
            rows.push_back({{task.isDone ? tr("%1, done").arg(severityName(finding.severity))
                                         : severityName(finding.severity)},
                            {findingInWords(finding, project.imports).simplified()},
                            {advice, kQuiet},
                            {plain(task.owner)},
                            {dueText(task.due, today, !task.isDone)}});
        }
        paper.table({tr("How bad"), tr("What we found"), tr("What to do"), tr("Owner"), tr("Due")},
                    {11, 35, 33, 11, 12}, rows);
    }
};

} // namespace

Result<QByteArray> gapListPdf(const Project& project, const DataGaps& gaps, Day today,
                              const Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isFinished = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(
            currentLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({16, 14, 16, 12}, QPageLayout::Millimeter);
        writer.setResolution(kResolution);
        writer.setTitle(QCoreApplication::translate("GapList", "Data gaps"));
        writer.setCreator(QStringLiteral("Strata"));
        Paper paper(writer);
        GapList::fill(paper, project, gaps, today);
        const double foot = 24.0 * kPoint;
        paper.document.setPageSize(QSizeF(writer.width(), writer.height() - foot));
        const int pages = paper.document.pageCount();
        const double height = paper.document.pageSize().height();
        QPainter painter(&writer);
        if (!painter.isActive())
            return Error{ErrorCode::CannotWrite, "PDF"};
        for (int page = 0; page < pages; ++page) {
            if (!goOn(progress, std::uint64_t(page), std::uint64_t(pages)))
                return Error{ErrorCode::Cancelled, {}};
            if (page > 0)
                writer.newPage();
            painter.setFont(paperFont(7.8));
            painter.setPen(kQuiet);
            const QRectF bottom(0, height + foot - 12.0 * kPoint, writer.width(), 12.0 * kPoint);
            painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             QStringLiteral("Strata"));
            painter.drawText(
                bottom, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                QCoreApplication::translate("GapList", "Page %1 of %2").arg(page + 1).arg(pages));
            painter.save();
            painter.translate(0, -page * height);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, page * height, writer.width(), height);
            context.palette.setColor(QPalette::Text, kText);
            painter.setClipRect(context.clip);
            paper.document.documentLayout()->draw(&painter, context);
            painter.restore();
        }
        isFinished = painter.end();
    }
    const QByteArray pdf = buffer.data();
    if (!isFinished || !pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return Error{ErrorCode::CannotWrite, "PDF"};
    return pdf;
}

} // namespace strata
