#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "ui/paper/paper.h"
#include "ui/paper/reportcover.h"
#include "ui/paper/reportflow.h"
#include "ui/paper/reporttable.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// A report in the making: text, tables and drawings in reading order, laid out for paper and written as a PDF
// whose text can be searched. Names go in as plain text. Where pages begin: see pageBreaks().
class ReportDocument
{
public:
    using Drawing = ReportDrawing;

    explicit ReportDocument(Paper paper);
    ~ReportDocument();

    // A first page of its own. Without one, title() begins the first page.
    void cover(ReportCover cover);
    // The company's, at the head of the first page where there is no cover: the bytes of a PNG or JPEG.
    void logo(const std::string& bytes);

    void title(const QString& kicker, const QString& title, const QString& subtitle);
    // The same in less room, for reports of one page.
    void compactTitle(const QString& kicker, const QString& title, const QString& subtitle);
    void heading(const QString& text, bool onNewPage);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    void bullet(const QString& text); // one of a list
    void note(const QString& text); // small and quiet
    void table(const ReportTable& table);
    void figure(Drawing drawing, double heightPt);

    int pageCount(); // with the cover
    bool isOnePage(); // pageCount() == 1, of a document without a cover, known sooner

    // What stands around the text of a page: `left` and `right` above a line on every page but the first of
    // the document; below it `footer` and "Page 2 of 9".
    struct Marks
    {
        QString left, right, footer;
        int before = 0; // pages of the PDF before the first of this document
        int pages = 0; // of the whole PDF
    };
    // Paints page after page; each but the first of the PDF begins a new one of `writer`, which `painter`
    // paints on. Errors: Cancelled.
    Status paint(QPainter& painter, QPdfWriter& writer, const Marks& marks, const Progress& progress);

    // Header: `left` and `right` above a line on every page but the first; footer: `footer` and "Page 2 of
    // 9".
    Result<QByteArray> toPdf(const QString& title, const QString& left, const QString& right,
                             const QString& footer, const Progress& progress);

private:
    void text(const QString& text, double size, int weight, const QColor& color, double above, double below,
              bool keepsNext);
    void layOut();
    void paintHead(QPainter& painter, const QString& left, const QString& right) const;
    void paintFoot(QPainter& painter, const QString& footer, int page, int pages) const;

    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::vector<FlowItem> m_items;
    std::optional<ReportCover> m_cover;
    QImage m_logo;
    ReportFlow m_flow;
    bool m_isLaidOut = false; // nothing can be added any more
};

// Many documents in one PDF, one after the other, each on pages of its own. None is kept.
class ReportBook
{
public:
    ReportBook(Paper paper, const QString& title); // needs a QGuiApplication, as every report
    ~ReportBook();

    Status add(ReportDocument& document, const ReportDocument::Marks& marks); // errors: CannotWrite
    Result<QByteArray> finish(); // the whole PDF

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace strata
