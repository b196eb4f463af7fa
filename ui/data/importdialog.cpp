#include "ui/data/importdialog.h"

#include "core/storage/importrecord.h"
#include "ui/data/fieldtext.h"
#include "ui/data/issuetable.h"
#include "ui/data/mappingtable.h"
#include "ui/data/previewmodel.h"
#include "ui/data/questionlist.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* label = quietLabel(text);
    label->setWordWrap(false);
    label->setFont(Theme::instance().headFont());
    label->setBuddy(field);
    field->setAccessibleName(text);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

// Sets a combo to a value it may not have had yet.
void setChoice(QComboBox* combo, const QVariant& value, const QString& text)
{
    const QSignalBlocker blocker(combo);
    int index = combo->findData(value);
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

// Grounds the model gives, which the style sheet of tables does not paint by itself.
class GroundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        QStyledItemDelegate::paint(painter, option, index);
        if (ground.isValid())
            painter->fillRect(option.rect, ground.value<QColor>());
    }
};

Day today()
{
    const QDate date = QDate::currentDate();
    return dayOf(CivilDate{date.year(), date.month(), date.day()});
}

} // namespace

ImportDialog::ImportDialog(ImportPlan plan, Workshop& workshop, ProjectSession& session, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_plan(std::move(plan))
    , m_base(m_plan.options)
    , m_mapping(new MappingTable)
    , m_tabs(new QTabWidget)
    , m_previewModel(new PreviewModel(this))
    , m_preview(new QTableView)
    , m_issues(new IssueTable)
    , m_counts(strongLabel())
    , m_hint(quietLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("Import")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(format::text(m_plan.source)));
    setWindowModality(Qt::WindowModal);
    resize(1240, 800);

    m_preview->setObjectName(QStringLiteral("previewTable"));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_preview->setModel(m_previewModel);
    m_preview->setShowGrid(false);
    m_preview->setItemDelegate(new GroundDelegate(m_preview));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->verticalHeader()->setDefaultSectionSize(26);
    m_preview->setFont(Theme::instance().headFont());
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("importHint"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto* mappingCard = new Card(tr("Which column is which"));
    mappingCard->body()->addWidget(m_mapping);
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(mappingCard);
    top->addWidget(decisionSide());
    top->setStretchFactor(0, 1);
    top->setStretchFactor(1, 0);
    top->setSizes({840, 350});
    top->setChildrenCollapsible(false);

    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, tr("First rows"));
    m_tabs->addTab(m_issues, tr("What was found"));
    auto* previewCard = new Card;
    previewCard->body()->addWidget(m_tabs);
    auto* middle = new QSplitter(Qt::Vertical);
    middle->addWidget(top);
    middle->addWidget(previewCard);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    middle->setChildrenCollapsible(false);

    auto* foot = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_counts);
    words->addWidget(m_hint);
    words->addWidget(m_progress);
    foot->addLayout(words, 1);
    foot->addSpacing(16);
    foot->addWidget(m_cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_import, 0, Qt::AlignBottom);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(dialectRow());
    layout->addWidget(middle, 1);
    layout->addLayout(foot);

    connectAll();
    showPlan();
    tryOut();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::dialectRow()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    for (const TableKind kind : {TableKind::Customers, TableKind::InvoiceLines, TableKind::Payments})
        m_kind->addItem(kindName(kind), int(kind));
    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("encodingChoice"));
    for (const char* name :
         {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-1250", "Shift_JIS"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_delimiter = new QComboBox;
    m_delimiter->setObjectName(QStringLiteral("delimiterChoice"));
    m_delimiter->addItem(tr("Comma ,"), int(','));
    m_delimiter->addItem(tr("Semicolon ;"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Bar |"), int('|'));
    m_quote = new QComboBox;
    m_quote->setObjectName(QStringLiteral("quoteChoice"));
    m_quote->addItem(tr("Double \""), int('"'));
    m_quote->addItem(tr("Single '"), int('\''));
    m_quote->addItem(tr("None"), 0);
    m_headerRow = new QSpinBox;
    m_headerRow->setObjectName(QStringLiteral("headerRowChoice"));
    m_headerRow->setRange(0, 1000);
    m_headerRow->setSpecialValueText(tr("no header"));
    m_headerRow->setKeyboardTracking(false);
    m_createCustomers = new QCheckBox(tr("Take customers named only here"));
    m_createCustomers->setObjectName(QStringLiteral("createCustomers"));
    m_createCustomers->setToolTip(tr("Otherwise a row of a customer who is not in the project is rejected."));

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(labelled(tr("What it holds"), m_kind), 3);
    row->addWidget(labelled(tr("Encoding"), m_encoding), 3);
    row->addWidget(labelled(tr("Separated by"), m_delimiter), 2);
    row->addWidget(labelled(tr("Quotes"), m_quote), 2);
    row->addWidget(labelled(tr("Header in line"), m_headerRow), 2);
    row->addStretch(1);
    row->addWidget(m_createCustomers, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    return card;
}

QWidget* ImportDialog::decisionSide()
{
    auto* card = new Card(tr("To decide"));
    m_questions = new QuestionList;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_questions);
    area->setMinimumWidth(320);
    area->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(area);
    return card;
}

void ImportDialog::connectAll()
{
    for (QComboBox* combo : {m_kind, m_encoding, m_delimiter, m_quote})
        connect(combo, &QComboBox::activated, this, &ImportDialog::changeDialect);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportDialog::changeDialect);
    connect(m_createCustomers, &QCheckBox::toggled, this, [this](bool on) {
        m_base.createCustomers = on;
        planAgainWith(withAnswers(m_base));
    });
    connect(m_questions, &QuestionList::answered, this, &ImportDialog::answer);
    connect(m_questions, &QuestionList::withdrawn, this, [this](std::size_t place) {
        m_answers.erase(m_answers.begin() + std::ptrdiff_t(place));
        planAgainWith(withAnswers(m_base));
    });
    connect(m_mapping, &MappingTable::mappingChosen, this, [this](const QString& field, int column) {
        const std::string place = "#" + std::to_string(column + 1);
        // A word on this column or this field replaces what was said before.
        std::erase_if(m_base.map, [&](const FieldMapping& one) {
            return one.column == place
                || (field != QLatin1String("ignore") && one.field == field.toStdString());
        });
        m_base.map.push_back({field.toStdString(), place});
        planAgainWith(withAnswers(m_base));
    });
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(&m_session, &ProjectSession::importProgress, this, [this](quint64 done, quint64 total) {
        if (m_isStoring)
            m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(&m_session, &ProjectSession::imported, this, [this] {
        if (m_isStoring)
            stored();
    });
    connect(&m_session, &ProjectSession::importFailed, this, [this](const Error& error) {
        if (!m_isStoring)
            return;
        m_isStoring = false;
        const bool isStopped = error.code == ErrorCode::Cancelled;
        m_problem = isStopped ? QString() : errorText(error);
        showOutcome();
        if (isStopped) {
            m_hint->setText(tr("Stopped; the project is as it was."));
            m_hint->setVisible(true);
        }
    });
}

void ImportDialog::changeDialect()
{
    m_answers.clear();
    ImportOptions options;
    options.createCustomers = m_createCustomers->isChecked();
    options.kind = TableKind(m_kind->currentData().toInt());
    options.encoding = m_encoding->currentData().toString().toStdString();
    options.delimiter = char(m_delimiter->currentData().toInt());
    options.quote = char(m_quote->currentData().toInt());
    options.headerRow = m_headerRow->value();
    m_base = options;
    planAgainWith(options);
}

ImportOptions ImportDialog::withAnswers(ImportOptions options) const
{
    for (const auto& [option, value] : m_answers)
        if (const Status set = setOption(options, option, value); !set)
            qWarning("An answer is not understood: %s %s", option.c_str(), value.c_str());
    return options;
}

void ImportDialog::answer(const std::string& option, const std::string& value)
{
    m_answers.emplace_back(option, value);
    planAgainWith(withAnswers(m_base));
}

void ImportDialog::planAgainWith(ImportOptions options)
{
    m_outcome.reset();
    m_problem.clear();
    m_background.start([this, plan = m_plan, options = std::move(options)](const Progress& progress) {
        auto next = std::make_shared<Result<ImportPlan>>(planAgain(plan, options, progress));
        return [this, next] {
            if (*next)
                m_plan = **next;
            else
                m_problem = errorText(next->error());
            showPlan();
            tryOut();
        };
    });
    showHint();
}

void ImportDialog::tryOut()
{
    m_outcome.reset();
    if (m_plan.isReady() && m_problem.isEmpty())
        m_background.start([this, plan = m_plan](const Progress& progress) {
            auto tried = std::make_shared<Result<ImportOutcome>>(runImport(plan, progress));
            return [this, tried] {
                if (*tried)
                    m_outcome = std::make_shared<const ImportOutcome>(std::move(**tried));
                else
                    m_problem = errorText(tried->error());
                showOutcome();
            };
        });
    showOutcome();
}

void ImportDialog::showPlan()
{
    setChoice(m_kind, int(m_plan.kind), kindName(m_plan.kind));
    setChoice(m_encoding, format::text(m_plan.encoding), format::text(m_plan.encoding));
    setChoice(m_delimiter, int(m_plan.delimiter), QString(QLatin1Char(m_plan.delimiter)));
    setChoice(m_quote, int(m_plan.quote), QString(QLatin1Char(m_plan.quote)));
    {
        const QSignalBlocker blocker(m_headerRow);
        m_headerRow->setValue(m_plan.headerRow);
    }
    m_createCustomers->setVisible(m_plan.kind != TableKind::Customers && m_plan.known.any());
    m_mapping->setPlan(m_plan);
    m_previewModel->setPlan(m_plan);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_previewModel->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::clamp(m_preview->columnWidth(column) + 12, 70, 240));
    m_questions->setPlan(m_plan, m_answers);
}

void ImportDialog::showOutcome()
{
    if (m_outcome) {
        const ImportReport& report = m_outcome->report;
        m_counts->setText(tr("%1 rows read, %2 can be taken, %3 rejected")
                              .arg(format::number(double(report.read)),
                                   format::number(double(report.accepted)),
                                   format::number(double(report.rejected))));
        m_issues->setReport(report, format::text(m_plan.source));
        m_tabs->setTabText(1,
                           report.issues.empty()
                               ? tr("What was found")
                               : tr("What was found (%1)").arg(format::number(double(report.issues.size()))));
    } else {
        m_counts->setText(tr("%1 rows in the file").arg(format::number(double(m_plan.rows))));
        m_issues->setReport({}, format::text(m_plan.source));
        m_tabs->setTabText(1, tr("What was found"));
    }
    showHint();
}

void ImportDialog::showHint()
{
    m_progress->setVisible(isWorking());
    if (!isWorking())
        m_progress->setValue(0);
    QString hint = m_problem;
    if (m_isStoring)
        hint = tr("Importing…");
    else if (hint.isEmpty() && !m_plan.isReady()) {
        const Question& first = m_plan.questions.front();
        hint = first.kind == QuestionKind::Mapping
            ? tr("Import waits for a column: %1").arg(format::text(first.detail))
            : m_plan.questions.size() == 1 ? tr("Import waits for one decision on the right.")
                                           : tr("Import waits for %1 decisions on the right.")
                                                 .arg(format::number(double(m_plan.questions.size())));
    } else if (hint.isEmpty() && m_background.isRunning())
        hint = tr("Reading the whole file…");
    else if (hint.isEmpty() && m_outcome && m_outcome->report.accepted == 0)
        hint = tr("No row can be taken: see what was found.");
    else if (hint.isEmpty() && !m_session.isOpen())
        hint = tr("Open or create a project first.");
    m_hint->setText(hint);
    m_hint->setProperty("problem", !m_problem.isEmpty());
    m_hint->setVisible(!hint.isEmpty());
    m_import->setEnabled(hint.isEmpty() && m_outcome && !m_isStoring);
    const bool isFree = !m_isStoring && !m_isDone;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_kind, m_encoding, m_delimiter, m_quote, m_headerRow,
                                         m_createCustomers, m_mapping, m_questions})
        widget->setEnabled(isFree);
}

void ImportDialog::import()
{
    if (m_isDone) {
        accept();
        return;
    }
    if (!m_outcome || m_isStoring || !m_session.isOpen() || m_session.isImporting())
        return;
    m_isStoring = true;
    m_progress->setValue(0);
    showHint();
    m_session.importTable(tr("Import %1").arg(format::text(m_plan.source)),
                          [outcome = m_outcome, source = m_plan.source,
                           date = today()](const Progress& progress) -> Result<StagedImport> {
                              if (!goOn(progress, 0, 1))
                                  return Error{ErrorCode::Cancelled, {}};
                              StagedImport staged;
                              staged.rows = outcome->rows;
                              staged.report = outcome->report;
                              staged.source = source;
                              staged.date = date;
                              return staged;
                          });
}

void ImportDialog::stored()
{
    m_isStoring = false;
    m_isDone = true;
    const ImportBatch& batch = m_workshop.project().imports.back();
    showOutcome();
    m_counts->setText(tr("%1 rows read, %2 accepted, %3 rejected")
                          .arg(format::number(double(batch.read)), format::number(double(batch.accepted)),
                               format::number(double(batch.rejected))));
    m_hint->setText(tr("It is one step: undo takes the whole import out again."));
    m_hint->setVisible(true);
    m_cancel->hide();
    m_import->setText(tr("Close"));
    m_import->setEnabled(true);
    m_import->setFocus();
    if (batch.rejected > 0)
        m_tabs->setCurrentIndex(1);
}

void ImportDialog::reject()
{
    if (m_isStoring) {
        m_session.cancelImport(); // importFailed(Cancelled) or imported() follows
        return;
    }
    m_background.cancel();
    if (m_isDone)
        accept();
    else
        QDialog::reject();
}

} // namespace strata
