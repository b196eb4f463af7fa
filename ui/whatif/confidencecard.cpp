#include "ui/whatif/confidencecard.h"

#include "core/method/confidence.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/confidencerun.h"
#include "ui/whatif/confidencewords.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kRows = 4;

// The customers whose type is not sure, those with the most net sales first.
std::vector<int> leastSure(const Confidence& answer, const MetricTable& metrics, double sureAt)
{
    std::vector<int> customers;
    for (std::size_t i = 0; i < answer.counts.size(); ++i)
        if (answer.types[i] < kStratumCount
            && surenessOf(answer, i, sureAt).value_or(Sureness::Open) != Sureness::Sure)
            customers.push_back(int(i));
    const auto sales = [&](int customer) {
        const auto i = std::size_t(customer);
        return i < metrics.netSales.size() ? metrics.netSales[i] : kNoAmount;
    };
    const std::size_t count = std::min(kRows, customers.size());
    std::partial_sort(customers.begin(), customers.begin() + std::ptrdiff_t(count), customers.end(),
                      [&](int a, int b) { return sales(a) != sales(b) ? sales(a) > sales(b) : a < b; });
    customers.resize(count);
    return customers;
}

} // namespace

ConfidenceCard::ConfidenceCard(Workshop& workshop, QWidget* parent)
    : Card(tr("How sure is the type?"), parent)
    , m_workshop(workshop)
    , m_run(ConfidenceRun::of(workshop))
    , m_sentence(strongLabel())
    , m_table(new QTableWidget)
    , m_none(quietLabel())
{
    setObjectName(QStringLiteral("confidenceCard"));
    m_sentence->setObjectName(QStringLiteral("confidenceSentence"));
    m_sentence->setWordWrap(true);
    const auto sureness = [this] {
        return m_run.answer() ? whySureness(m_workshop, *m_run.answer(), *m_run.summary(), m_run.sureAt())
                              : Explanation{};
    };
    answersWhy(this, sureness);
    answersWhy(m_sentence, sureness);
    m_none->setObjectName(QStringLiteral("confidenceNone"));

    m_table->setObjectName(QStringLiteral("confidenceTable"));
    m_table->setAccessibleName(tr("Large customers whose type is least sure"));
    m_table->setColumnCount(1 + int(kStratumCount));
    QStringList heads{tr("Customer")};
    for (std::size_t type = 0; type < kStratumCount; ++type)
        heads += typeName(CustomerType(type));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::kTarget);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column <= int(kStratumCount); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    answersWhyInCells(m_table, [this](const QModelIndex& cell) {
        const Confidence* answer = m_run.answer();
        const auto row = std::size_t(cell.row());
        return answer && row < m_customers.size()
            ? whyText(whyConfidence(m_workshop, *answer, m_customers[row]))
            : QString();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && std::size_t(row) < m_customers.size())
            m_workshop.selectCustomer(m_customers[std::size_t(row)]);
    });
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (std::size_t(index.row()) < m_customers.size())
            emit customerActivated(m_customers[std::size_t(index.row())]);
    });

    body()->addWidget(m_sentence);
    body()->addWidget(m_table);
    body()->addWidget(m_none);
    body()->addWidget(makeFoot());

    connect(&m_run, &ConfidenceRun::changed, this, &ConfidenceCard::refresh);
    connect(&m_run, &ConfidenceRun::progressed, this, [this](quint64 done, quint64 total) {
        m_progress->setRange(0, int(std::max<quint64>(1, total)));
        m_progress->setValue(int(done));
    });
}

ConfidenceCard::~ConfidenceCard()
{
    m_run.setWatched(this, false);
}

QWidget* ConfidenceCard::makeFoot()
{
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_source = new QComboBox;
    m_source->setObjectName(QStringLiteral("confidenceCardSource"));
    m_source->setAccessibleName(tr("Where the weights are drawn from"));
    m_source->setToolTip(tr("Where the weights are drawn from"));
    m_source->setMinimumHeight(Theme::kTarget);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(26);
    connect(m_source, &QComboBox::activated, this, [this] { ConfidenceWords::askSource(m_run, *m_source); });
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("confidenceCardProgress"));
    m_progress->setAccessibleName(tr("Weightings drawn"));
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("confidenceCardStop"));
    m_stop->setAccessibleName(tr("Stop drawing"));
    m_stop->setMinimumHeight(Theme::kTarget);
    connect(m_stop, &QPushButton::clicked, &m_run, &ConfidenceRun::stop);
    m_again = new QPushButton(tr("Draw now"));
    m_again->setObjectName(QStringLiteral("confidenceCardAgain"));
    m_again->setMinimumHeight(Theme::kTarget);
    connect(m_again, &QPushButton::clicked, &m_run, &ConfidenceRun::drawAgain);
    auto* open = new QPushButton(tr("All customers"));
    open->setObjectName(QStringLiteral("confidenceCardOpen"));
    open->setAccessibleName(tr("How sure the type of every customer is"));
    open->setToolTip(open->accessibleName());
    open->setMinimumHeight(Theme::kTarget);
    connect(open, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Confidence); });
    row->addWidget(m_source);
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_again);
    row->addWidget(open);
    return host;
}

void ConfidenceCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    refresh(); // what it missed
    m_run.setWatched(this, true);
}

void ConfidenceCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    m_run.setWatched(this, false);
}

// Only while it is seen: what it shows follows every tick of a slider elsewhere.
void ConfidenceCard::refresh()
{
    if (!isVisible())
        return;
    setNote(m_run.hasCustomers() ? ConfidenceWords::draws(m_run) : QString());
    ConfidenceWords::fillSources(*m_source, m_run);
    const bool isDrawing = m_run.state() == ConfidenceRun::State::Drawing;
    m_progress->setVisible(isDrawing);
    m_stop->setVisible(isDrawing);
    m_again->setVisible(m_run.state() == ConfidenceRun::State::Stopped);
    m_customers.clear();
    m_sentence->setEnabled(m_run.answer() != nullptr);
    if (m_run.answer()) {
        showAnswer();
        return;
    }
    m_table->setRowCount(0);
    m_table->hide();
    m_sentence->setText(ConfidenceWords::waiting(m_run));
    m_none->hide();
}

void ConfidenceCard::showAnswer()
{
    const Confidence& answer = *m_run.answer();
    const Customers& names = m_workshop.project().dataset->customers;
    m_sentence->setText(ConfidenceWords::sentence(*m_run.summary()));
    const std::vector<int> customers = leastSure(answer, m_workshop.metrics(), m_run.sureAt());
    m_table->setRowCount(int(customers.size()));
    for (int row = 0; row < int(customers.size()); ++row) {
        const auto i = std::size_t(customers[std::size_t(row)]);
        const bool hasName = i < names.names.size() && !names.names[i].empty();
        auto* name = new QTableWidgetItem(format::text(hasName ? names.names[i] : names.ids[i]));
        name->setToolTip(QStringLiteral("<p>%1</p>").arg(name->text().toHtmlEscaped()));
        m_table->setItem(row, 0, name);
        const auto percents = ConfidenceWords::percents(answer.counts[i], answer.question.draws, 0);
        for (std::size_t type = 0; type < kStratumCount; ++type) {
            auto* share = new QTableWidgetItem(format::hundredth(percents[type], 0));
            share->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, 1 + int(type), share);
        }
    }
    m_customers = customers;
    m_table->setVisible(!customers.empty());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + Theme::kTarget * int(customers.size()) + 4);
    m_none->setVisible(true);
    m_none->setText(customers.empty() ? tr("No customer's type depends on how these weights are drawn.")
                                      : tr("The largest customers whose type is not sure, by net sales."));
}

} // namespace strata
