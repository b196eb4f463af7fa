#include "ui/report/reportspage.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/projectfiles.h"
#include "ui/report/customerexport.h"
#include "ui/report/segmentreport.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPalette>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace strata {

namespace {

constexpr int kTableRows = 60; // of the preview; the file has them all

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

} // namespace

ReportsPage::ReportsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What do we take out of the room?"),
           tr("Choose a report. What you see is the very file that will be saved."),
           tr("A board believes figures that add up and that say where they come from. The segment report "
              "holds the "
              "model, the totals and what the figures rest on, so that nobody has to take it on trust."),
           parent)
    , m_workshop(workshop)
    , m_kinds(new QListWidget)
    , m_paper(new QComboBox)
    , m_perType(new QSpinBox)
    , m_mask(new QCheckBox(tr("Mask customers' names")))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_table(new QTableWidget)
    , m_preview(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_save(new QPushButton(tr("Save as PDF…")))
    , m_folder(new QPushButton(tr("Open folder")))
    , m_words(quietLabel())
{
    setObjectName(QStringLiteral("reportsPage"));
    m_maskKey.resize(32);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(m_maskKey.data()),
                                         reinterpret_cast<quint32*>(m_maskKey.data() + m_maskKey.size()));
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeChoices());
    row->addWidget(makePreview(), 1);
    content()->addLayout(row, 1);
    connectAll();
    refresh();
}

ReportsPage::~ReportsPage()
{
    // The view lets go of the document before the buffer under it goes.
    m_view->setDocument(nullptr);
    m_document->close();
}

QWidget* ReportsPage::makeChoices()
{
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Reports"));
    m_kinds->addItem(tr("Segment report (PDF)"));
    m_kinds->addItem(tr("Customers (CSV)"));
    m_kinds->setCurrentRow(SegmentReport);
    m_kinds->setFixedHeight(2 * 36 + 4);
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->item(i)->setSizeHint(QSize(0, 36));

    m_paper->setObjectName(QStringLiteral("paperChoice"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_perType->setObjectName(QStringLiteral("customersPerType"));
    m_perType->setAccessibleName(tr("Customers listed per type"));
    m_perType->setRange(0, 200);
    m_perType->setValue(ReportOptions().customersPerType);
    m_perType->setKeyboardTracking(false);
    m_mask->setObjectName(QStringLiteral("maskNames"));
    m_mask->setMinimumHeight(Theme::kTarget);
    m_mask->setToolTip(tr("Pseudonyms instead of names and numbers; reasons and authors are left out."));

    m_pdfOptions = new QWidget;
    auto* grid = new QGridLayout(m_pdfOptions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(plainLabel(tr("Paper")), 0, 0);
    grid->addWidget(m_paper, 0, 1);
    grid->addWidget(plainLabel(tr("Customers per type")), 1, 0);
    grid->addWidget(m_perType, 1, 1);
    grid->setColumnStretch(0, 1);

    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setProperty("primary", true);
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_folder->setEnabled(false);
    m_words->setObjectName(QStringLiteral("reportWords"));

    auto* card = new Card(tr("Reports"));
    card->setFixedWidth(300);
    card->body()->addWidget(m_kinds);
    card->body()->addWidget(ruleLine());
    card->body()->addWidget(m_pdfOptions);
    card->body()->addWidget(m_mask);
    card->body()->addWidget(ruleLine());
    card->body()->addWidget(m_save);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_words);
    card->body()->addStretch(1);
    return card;
}

QWidget* ReportsPage::makePreview()
{
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_view->setAccessibleName(tr("The report as it will be saved"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(m_document);
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
    m_preview->addWidget(m_view);
    m_preview->addWidget(m_table);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_stop->setObjectName(QStringLiteral("stopReport"));
    m_stop->setProperty("compact", true);

    auto* card = new Card(tr("Preview"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    card->body()->addLayout(row);
    card->body()->addWidget(m_preview, 1);
    return card;
}

void ReportsPage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::make);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        m_pdfOptions->setVisible(kind() == SegmentReport);
        m_save->setText(kind() == SegmentReport ? tr("Save as PDF…") : tr("Save as CSV…"));
        refresh();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_perType, &QSpinBox::valueChanged, this, &ReportsPage::refresh);
    connect(m_mask, &QCheckBox::toggled, this, &ReportsPage::refresh);
    connect(&m_workshop, &Workshop::projectChanged, this, &ReportsPage::refresh);
    connect(&m_workshop, &Workshop::resultsChanged, this, &ReportsPage::refresh);
    connect(&m_workshop, &Workshop::recalculating, this, [this](bool isRunning) {
        if (!isRunning && m_isStale)
            refresh();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::chooseAndSave);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedTo).absolutePath())); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_background.cancel();
        m_wantsSave = false;
        m_progress->hide();
        m_stop->hide();
        say(tr("Stopped. Change an option to make the report again."));
    });
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
}

ReportsPage::Kind ReportsPage::kind() const
{
    return m_kinds->currentRow() == CustomersTable ? CustomersTable : SegmentReport;
}

void ReportsPage::setKind(Kind kind)
{
    m_kinds->setCurrentRow(kind);
}

ReportOptions ReportsPage::options() const
{
    return {.paper = Paper(m_paper->currentData().toInt()),
            .customersPerType = m_perType->value(),
            .maskNames = m_mask->isChecked(),
            .maskKey = m_maskKey};
}

void ReportsPage::say(const QString& sentence, bool isProblem)
{
    m_words->setText(sentence);
    m_words->setStyleSheet(isProblem ? QStringLiteral("color: %1").arg(Theme::instance().colors().bad.name())
                                     : QString());
}

void ReportsPage::refresh()
{
    const bool isEmpty = m_workshop.project().dataset->customers.size() == 0;
    setEmptyState(isEmpty ? tr("A report needs customers. Import them and their invoice lines first.")
                          : QString(),
                  tr("Go to data"), PageId::Data);
    m_background.cancel();
    m_file.clear();
    m_save->setEnabled(false);
    m_isStale = true;
    if (isEmpty) {
        m_later.stop();
        return;
    }
    if (isVisible())
        m_later.start();
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale && m_workshop.project().dataset->customers.size() > 0)
        m_later.start();
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_wantsSave = false;
}

void ReportsPage::make()
{
    // While the metrics are being computed the results are of an earlier project; news will come.
    const std::size_t customers = m_workshop.project().dataset->customers.size();
    if (m_workshop.isRecalculating() || m_workshop.results().types.size() != customers
        || m_workshop.metrics().customers != customers)
        return;
    m_isStale = false;
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    say(tr("Making the file…"));
    auto evaluation = std::make_shared<const Evaluation>(
        Evaluation{m_workshop.metrics(), m_workshop.scores(), m_workshop.results(), m_workshop.whale()});
    m_background.start([this, project = m_workshop.project(), evaluation, options = options(),
                        what = kind()](const Progress& progress) {
        auto made = std::make_shared<Result<QByteArray>>(
            what == SegmentReport ? segmentReport(project, *evaluation, options, progress)
                                  : Result<QByteArray>(customersCsv(project, *evaluation, options)));
        return [this, made] {
            m_progress->hide();
            m_stop->hide();
            const bool wantsSave = std::exchange(m_wantsSave, false);
            if (!*made) {
                say(errorText(made->error()), true);
                return;
            }
            showFile(**made);
            if (wantsSave)
                chooseAndSave();
        };
    });
}

void ReportsPage::showFile(const QByteArray& file)
{
    m_file = file;
    m_save->setEnabled(true);
    if (kind() == CustomersTable) {
        showTable(file);
        m_preview->setCurrentWidget(m_table);
        return;
    }
    m_document->close();
    m_buffer.close();
    m_buffer.setData(file);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_preview->setCurrentWidget(m_view);
    say(tr("%1 pages, %2 KB")
            .arg(format::number(m_document->pageCount()),
                 format::number(std::max(1.0, double(file.size()) / 1024.0))));
}

void ReportsPage::showTable(const QByteArray& csv)
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
    const auto all = m_workshop.project().dataset->customers.size();
    say(all > std::size_t(kTableRows) ? tr("The first %1 of %2 customers; the file has them all.")
                                            .arg(format::number(kTableRows), format::number(double(all)))
                                      : tr("All %1 customers.").arg(format::number(double(all))));
}

QString ReportsPage::proposedName() const
{
    QString name = format::text(m_workshop.project().name).simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    if (name.isEmpty())
        name = tr("Stratification");
    return kind() == SegmentReport ? tr("%1 - segment report.pdf").arg(name)
                                   : tr("%1 - customers.csv").arg(name);
}

Status ReportsPage::saveTo(const QString& path)
{
    Status written = writeExportedFile(path, m_file);
    if (written) {
        m_savedTo = path;
        m_folder->setEnabled(true);
        say(tr("Saved %1").arg(QFileInfo(path).fileName()));
    } else {
        say(errorText(written.error()), true);
    }
    return written;
}

void ReportsPage::chooseAndSave()
{
    if (m_file.isEmpty()) {
        if (m_workshop.project().dataset->customers.size() == 0)
            return;
        m_wantsSave = true;
        if (!m_background.isRunning() && !m_later.isActive())
            m_later.start();
        return;
    }
    m_wantsSave = false;
    const bool isPdf = kind() == SegmentReport;
    const QString path
        = chooseSavePath(this, tr("Save report"), proposedName(),
                         isPdf ? tr("PDF files (*.pdf)") : tr("Text tables (*.csv)"),
                         isPdf ? QStringLiteral("pdf") : QStringLiteral("csv"));
    if (!path.isEmpty() && !m_file.isEmpty() && !saveTo(path))
        return; // said beside the button
}

} // namespace strata
