#include "ui/report/reportpreview.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace strata {

namespace {

constexpr int kTableRows = 60; // of the preview; the file has them all
constexpr double kLadder[] = {0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr int kFitWidth = -1, kFitPage = -2;

// The cells of the first lines of a CSV file as we write it.
std::vector<QStringList> firstLines(const QByteArray& csv, int lines)
{
    std::vector<QStringList> rows(1);
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (isQuoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            rows.back().append(QString::fromUtf8(cell));
            cell.clear();
            if (c == '\n') {
                if (int(rows.size()) == lines || i + 1 == csv.size())
                    break;
                rows.emplace_back();
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

QToolButton* barButton(const QString& text, const char* name, const QString& what)
{
    auto* button = new QToolButton;
    button->setProperty("button", true);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_table(new QTableWidget)
    , m_unseen(quietLabel(tr("This kind of file is not shown here. Save it, and open it in a spreadsheet.")))
    , m_stack(new QStackedWidget)
    , m_page(new QSpinBox)
    , m_zoom(new QComboBox)
{
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_view->setAccessibleName(tr("The report as it will be saved"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setDocument(m_document);
    m_view->viewport()->installEventFilter(this);
    const auto colour = [this] { // the view paints the ground around the pages with the palette's Dark
        QPalette palette = m_view->palette();
        palette.setColor(QPalette::Dark, Theme::instance().colors().window);
        m_view->setPalette(palette);
    };
    colour();
    connect(&Theme::instance(), &Theme::changed, m_view, colour);
    m_table->setObjectName(QStringLiteral("tablePreview"));
    m_table->setAccessibleName(tr("The first rows of the table as it will be saved"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_unseen->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_unseen);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    setFit(QSettings().value(QStringLiteral("reports/fitsPage"), false).toBool() ? Fit::Page : Fit::Width);
}

ReportPreview::~ReportPreview()
{
    // The view lets go of the document before the buffer under it goes.
    m_view->setDocument(nullptr);
    m_document->close();
}

QWidget* ReportPreview::makeBar()
{
    m_back = barButton(QStringLiteral("\u2039"), "pageBack", tr("Previous page"));
    m_forward = barButton(QStringLiteral("\u203A"), "pageForward", tr("Next page"));
    m_out = barButton(QStringLiteral("\u2212"), "zoomOut", tr("Smaller (Ctrl+minus)"));
    m_in = barButton(QStringLiteral("+"), "zoomIn", tr("Larger (Ctrl+plus)"));
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_zoom->setAccessibleName(tr("How large"));
    m_zoom->addItem(tr("Fit width"), kFitWidth);
    m_zoom->addItem(tr("Fit page"), kFitPage);
    for (const double zoom : kLadder)
        m_zoom->addItem(format::percent(zoom, 0), zoom);

    m_bar = new QWidget;
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_page);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(m_out);
    row->addWidget(m_zoom);
    row->addWidget(m_in);

    QPdfPageNavigator* pages = m_view->pageNavigator();
    connect(m_back, &QToolButton::clicked, this, [this] { goToPage(m_page->value() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goToPage(m_page->value() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, &ReportPreview::goToPage);
    connect(pages, &QPdfPageNavigator::currentPageChanged, this, [this](int page) {
        const QSignalBlocker blocker(m_page);
        m_page->setValue(page + 1);
        m_back->setEnabled(page > 0);
        m_forward->setEnabled(page + 1 < pageCount());
    });
    connect(m_out, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const double chosen = m_zoom->currentData().toDouble();
        if (chosen > 0.0)
            setZoom(chosen);
        else
            setFit(int(chosen) == kFitPage ? Fit::Page : Fit::Width);
    });
    const auto key = [this](QKeySequence keys, auto&& slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    key(QKeySequence::ZoomIn, [this] { zoomBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoomBy(1); }); // the same key without shift
    key(QKeySequence::ZoomOut, [this] { zoomBy(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setFit(Fit::Width); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { goToPage(m_page->value() - 1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { goToPage(m_page->value() + 1); });
    return m_bar;
}

void ReportPreview::showFile(const QByteArray& file, const QString& ending)
{
    const bool isPdf = ending == QLatin1String("pdf");
    m_bar->setVisible(isPdf);
    if (!isPdf) {
        if (ending == QLatin1String("csv"))
            showTable(file);
        m_stack->setCurrentWidget(ending == QLatin1String("csv") ? static_cast<QWidget*>(m_table) : m_unseen);
        return;
    }
    m_document->close();
    m_buffer.close();
    m_buffer.setData(file);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_stack->setCurrentWidget(m_view);
    const QSignalBlocker blocker(m_page);
    m_page->setRange(1, std::max(1, pageCount()));
    //: "Page 3 of 12", the number between both is typed
    m_page->setPrefix(tr("Page "));
    //: the end of "Page 3 of 12"
    m_page->setSuffix(tr(" of %1").arg(pageCount()));
    m_page->setValue(1);
    m_back->setEnabled(false);
    m_forward->setEnabled(pageCount() > 1);
    showZoom();
}

void ReportPreview::showTable(const QByteArray& csv)
{
    const std::vector<QStringList> rows = firstLines(csv, kTableRows + 1);
    m_table->clear();
    m_table->setColumnCount(int(rows.front().size()));
    m_table->setHorizontalHeaderLabels(rows.front());
    m_table->setRowCount(int(rows.size()) - 1);
    for (std::size_t row = 1; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            m_table->setItem(int(row) - 1, int(column), new QTableWidgetItem(rows[row][column]));
    m_table->resizeColumnsToContents();
}

int ReportPreview::pageCount() const
{
    return m_document->pageCount();
}

int ReportPreview::rowCount() const
{
    return m_table->rowCount();
}

ReportPreview::Fit ReportPreview::fit() const
{
    switch (m_view->zoomMode()) {
    case QPdfView::ZoomMode::FitToWidth:
        return Fit::Width;
    case QPdfView::ZoomMode::FitInView:
        return Fit::Page;
    default:
        return Fit::None;
    }
}

double ReportPreview::zoom() const
{
    if (fit() == Fit::None || pageCount() == 0)
        return m_view->zoomFactor();
    // As the view computes it, which does not tell.
    const QSizeF page = m_document->pagePointSize(0) * (m_view->logicalDpiX() / 72.0);
    const QMargins margins = m_view->documentMargins();
    const double width = m_view->viewport()->width() - margins.left() - margins.right();
    const double height = m_view->viewport()->height() - m_view->pageSpacing();
    const double wide = width / page.width();
    return fit() == Fit::Width ? wide : std::min(wide, height / page.height());
}

void ReportPreview::setZoom(double zoom)
{
    const int page = m_page->value();
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(zoom, *std::begin(kLadder), *std::rbegin(kLadder)));
    showZoom();
    goToPage(page);
}

void ReportPreview::setFit(Fit fit)
{
    const int page = m_page->value();
    m_view->setZoomMode(fit == Fit::Page ? QPdfView::ZoomMode::FitInView : QPdfView::ZoomMode::FitToWidth);
    QSettings().setValue(QStringLiteral("reports/fitsPage"), fit == Fit::Page);
    showZoom();
    goToPage(page);
}

void ReportPreview::zoomBy(int steps)
{
    // The next rung of the ladder from wherever it is.
    constexpr double kSame = 1e-3;
    double next = zoom();
    if (steps > 0) {
        const auto* rung = std::upper_bound(std::begin(kLadder), std::end(kLadder), next + kSame);
        next = rung == std::end(kLadder) ? *std::rbegin(kLadder) : *rung;
    } else {
        const auto* rung = std::lower_bound(std::begin(kLadder), std::end(kLadder), next - kSame);
        next = rung == std::begin(kLadder) ? *rung : *(rung - 1);
    }
    setZoom(next);
}

void ReportPreview::showZoom()
{
    const QSignalBlocker blocker(m_zoom);
    const auto* rung = std::find(std::begin(kLadder), std::end(kLadder), m_view->zoomFactor());
    m_zoom->setCurrentIndex(fit() == Fit::Width      ? 0
                                : fit() == Fit::Page ? 1
                                                     : 2 + int(rung - std::begin(kLadder)));
}

void ReportPreview::goToPage(int page)
{
    if (pageCount() > 0)
        m_view->pageNavigator()->jump(std::clamp(page, 1, pageCount()) - 1, {}, 0);
}

bool ReportPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (wheel->angleDelta().y() != 0)
                zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strata
