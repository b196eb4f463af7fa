#include "ui/whatif/confidencepage.h"

#include "core/method/confidence.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/confidencemodel.h"
#include "ui/whatif/confidencerun.h"
#include "ui/whatif/confidencewords.h"
#include "ui/whatif/surenessbars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

// What the list of the table's filter stands for, beside the three degrees of sureness.
enum Filter
{
    Everybody = -1,
    SureOfAnother = -2
};

constexpr int kTypeWidth = 120; // px
constexpr int kShareWidth = 112; // the longest head is "Opportunistic", and an arrow beside it
constexpr int kMoneyWidth = 96;

// A label above its control.
QWidget* labelled(const QString& text, QWidget* control, const QString& accessible)
{
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = quietLabel(text);
    label->setWordWrap(false);
    label->setBuddy(control);
    control->setAccessibleName(accessible);
    control->setToolTip(accessible);
    control->setMinimumHeight(Theme::kTarget);
    column->addWidget(label);
    column->addWidget(control);
    return host;
}

} // namespace

ConfidencePage::ConfidencePage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("How sure is the type?"),
        tr("The weights are drawn at random, again and again. A type that holds in nearly all draws does "
           "not hang on how the team weighs."),
        tr("Nobody knows the right weights to the last percent. So many weightings are tried: those between "
           "what people voted, or any at all. For each customer the share of draws in each type is "
           "counted. Customers whose type is sure need no debate; talk about the large ones that are open."),
        parent)
    , m_workshop(workshop)
    , m_run(ConfidenceRun::of(workshop))
    , m_model(new ConfidenceModel(workshop, m_run, this))
{
    setObjectName(QStringLiteral("confidencePage"));
    setTabs(PageId::Confidence);
    content()->addWidget(makeQuestion());
    content()->addWidget(makeSummary());
    content()->addWidget(makeCustomers(), 1);

    connect(&m_run, &ConfidenceRun::changed, this, &ConfidencePage::refresh);
    connect(&m_run, &ConfidenceRun::progressed, this, [this](quint64 done, quint64 total) {
        m_progress->setRange(0, int(std::max<quint64>(1, total)));
        m_progress->setValue(int(done));
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &ConfidencePage::showSelected);
}

ConfidencePage::~ConfidencePage()
{
    m_run.setWatched(this, false);
}

QWidget* ConfidencePage::makeQuestion()
{
    m_source = new QComboBox;
    m_source->setObjectName(QStringLiteral("confidenceSource"));
    m_source->setMinimumContentsLength(24);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_draws = new QComboBox;
    m_draws->setObjectName(QStringLiteral("confidenceDraws"));
    for (const int draws : {1000, 10000})
        m_draws->addItem(format::number(draws), draws);
    m_seed = new QSpinBox;
    m_seed->setObjectName(QStringLiteral("confidenceSeed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setKeyboardTracking(false);
    m_seed->setMinimumWidth(112);
    m_sureAt = new QSpinBox;
    m_sureAt->setObjectName(QStringLiteral("confidenceSureAt"));
    m_sureAt->setRange(51, 100);
    m_sureAt->setSuffix(tr(" %"));
    m_sureAt->setKeyboardTracking(false);
    m_sureAt->setMinimumWidth(88);

    connect(m_source, &QComboBox::activated, this, &ConfidencePage::ask);
    connect(m_draws, &QComboBox::activated, this, &ConfidencePage::ask);
    connect(m_seed, &QSpinBox::valueChanged, this, &ConfidencePage::ask);
    connect(m_sureAt, &QSpinBox::valueChanged, this,
            [this](int percents) { m_run.setSureAt(percents / 100.0); });

    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("confidenceProgress"));
    m_progress->setAccessibleName(tr("Weightings drawn"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("confidenceStop"));
    m_stop->setAccessibleName(tr("Stop drawing"));
    m_stop->setMinimumHeight(Theme::kTarget);
    connect(m_stop, &QPushButton::clicked, &m_run, &ConfidenceRun::stop);
    m_again = new QPushButton(tr("Draw now"));
    m_again->setObjectName(QStringLiteral("confidenceAgain"));
    m_again->setMinimumHeight(Theme::kTarget);
    connect(m_again, &QPushButton::clicked, &m_run, &ConfidenceRun::drawAgain);

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(labelled(tr("Weights"), m_source, tr("Where the weights are drawn from")));
    row->addWidget(labelled(tr("Draws"), m_draws, tr("How many weightings are drawn")));
    row->addWidget(
        labelled(tr("Seed"), m_seed,
                 tr("Number the draws begin from: the same seed draws the same weightings on any computer")));
    row->addWidget(labelled(tr("Sure from"), m_sureAt,
                            tr("A type is sure when at least this share of the draws gives it")));
    row->addStretch();
    row->addWidget(m_progress, 0, Qt::AlignBottom);
    row->addWidget(m_stop, 0, Qt::AlignBottom);
    row->addWidget(m_again, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    return card;
}

QWidget* ConfidencePage::makeSummary()
{
    m_sentence = strongLabel();
    m_sentence->setObjectName(QStringLiteral("confidencePageSentence"));
    m_sentence->setWordWrap(true);
    answersWhy(m_sentence, [this] {
        return m_run.answer() ? whySureness(m_workshop, *m_run.answer(), *m_run.summary(), m_run.sureAt())
                              : Explanation{};
    });
    m_details = plainLabel();
    m_details->setObjectName(QStringLiteral("confidenceDetails"));
    m_details->setWordWrap(true);
    m_how = quietLabel();
    m_how->setObjectName(QStringLiteral("confidenceHow"));
    m_bars = new SurenessBars;
    m_bars->setObjectName(QStringLiteral("confidenceBars"));

    auto* card = new Card;
    answersWhy(card, [this] {
        return m_run.answer() ? whySureness(m_workshop, *m_run.answer(), *m_run.summary(), m_run.sureAt())
                              : Explanation{};
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_sentence);
    words->addWidget(m_details);
    words->addWidget(m_how);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_bars, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget* ConfidencePage::makeCustomers()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("confidenceSearch"));
    m_search->setPlaceholderText(tr("Filter by name or number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(Theme::kTarget);
    m_search->setMaximumWidth(280);
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("confidenceFilter"));
    m_filter->setAccessibleName(tr("Which customers are listed"));
    m_filter->setMinimumHeight(Theme::kTarget);
    m_filter->addItem(tr("All who have a type"), int(Everybody));
    for (const Sureness sureness : {Sureness::Sure, Sureness::Leaning, Sureness::Open})
        m_filter->addItem(ConfidenceModel::surenessName(sureness), int(sureness));
    m_filter->addItem(tr("Sure, but of another type than now"), int(SureOfAnother));
    m_count = quietLabel();
    m_count->setObjectName(QStringLiteral("confidenceCount"));
    answersWhy(m_count, [this] {
        return Explanation{.title = m_count->text(),
                           .sentence = tr("So many of the customers who have a type fit the filters here.")};
    });
    m_count->setWordWrap(false);

    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("confidenceCustomers"));
    m_table->setAccessibleName(tr("How sure the type of each customer is"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ConfidenceModel::Type, new PillDelegate(m_table));
    auto* shares = new DrawnShareDelegate(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = ConfidenceModel::CoreShare; column <= ConfidenceModel::ServiceDrainShare; ++column) {
        m_table->setItemDelegateForColumn(column, shares);
        header->resizeSection(column, kShareWidth);
    }
    m_table->sortByColumn(ConfidenceModel::NetSales, Qt::DescendingOrder);
    header->setMinimumSectionSize(72);
    for (const int column : {int(ConfidenceModel::Name), int(ConfidenceModel::Sure)})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->resizeSection(ConfidenceModel::Type, kTypeWidth);
    header->resizeSection(ConfidenceModel::NetSales, kMoneyWidth);
    header->resizeSection(ConfidenceModel::NetProfit, kMoneyWidth);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilterText(text);
        showCount();
        showSelected();
    });
    connect(m_filter, &QComboBox::activated, this, [this] {
        const int what = m_filter->currentData().toInt();
        if (what == SureOfAnother)
            m_model->setSureOfAnother(true);
        else
            m_model->setSureness(what == Everybody ? std::nullopt : std::optional<Sureness>(Sureness(what)));
        showCount();
        showSelected();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid() || m_isSelecting)
                    return;
                const QScopedValueRollback<bool> selecting(m_isSelecting, true);
                m_workshop.selectCustomer(m_model->customerOf(current.row()));
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit customerActivated(m_model->customerOf(index.row()));
    });

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_count, 1);
    auto* save = new QPushButton(tr("Export table…"));
    save->setObjectName(QStringLiteral("confidenceExport"));
    save->setMinimumHeight(Theme::kTarget);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    row->addWidget(save);
    card->body()->addLayout(row);
    card->body()->addWidget(m_table, 1);
    return card;
}

void ConfidencePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isBehind)
        refresh();
    else
        showSelected();
    m_run.setWatched(this, true);
}

void ConfidencePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_run.setWatched(this, false);
}

void ConfidencePage::ask()
{
    ConfidenceQuestion question = m_run.question();
    question.draws = m_draws->currentData().toInt();
    question.seed = std::uint64_t(m_seed->value());
    question.round = m_source->currentData().toInt();
    question.source = question.round > 0 ? WeightSource::BetweenBallots : WeightSource::AllWeights;
    m_run.ask(question);
}

// Unseen it only lets go of what holds no more: all customers are put in order when somebody looks.
void ConfidencePage::refresh()
{
    m_isBehind = !isVisible();
    if (m_isBehind) {
        m_model->clear();
        return;
    }
    showQuestion();
    showSummary();
    m_model->refresh();
    showCount();
    showSelected();
}

void ConfidencePage::showQuestion()
{
    const ConfidenceQuestion& question = m_run.question();
    ConfidenceWords::fillSources(*m_source, m_run);
    const QSignalBlocker quietDraws(m_draws), quietSeed(m_seed), quietSure(m_sureAt);
    m_draws->setCurrentIndex(m_draws->findData(question.draws));
    m_seed->setValue(int(question.seed));
    m_sureAt->setValue(int(std::lround(100.0 * m_run.sureAt())));
    const bool isDrawing = m_run.state() == ConfidenceRun::State::Drawing;
    m_progress->setVisible(isDrawing);
    m_stop->setVisible(isDrawing);
    m_again->setVisible(m_run.state() == ConfidenceRun::State::Stopped);

    setEmptyState(m_run.hasCustomers() ? QString() : ConfidenceWords::noCustomers(), tr("Import data"),
                  PageId::Data);
}

void ConfidencePage::showSummary()
{
    const ConfidenceSummary* summary = m_run.summary();
    m_bars->setSummary(summary ? std::optional<ConfidenceSummary>(*summary) : std::nullopt);
    m_details->setVisible(summary != nullptr);
    m_how->setVisible(summary != nullptr);
    if (!summary) {
        m_sentence->setText(ConfidenceWords::waiting(m_run));
        return;
    }
    m_sentence->setText(ConfidenceWords::sentence(*summary));
    const auto customersOf = [&](Sureness sureness) {
        return format::number(double(summary->bySureness[std::size_t(sureness)].customers));
    };
    QString details = tr("Of %1 customers who have a type %2 are sure, %3 lean to one and %4 are open.")
                          .arg(format::number(double(summary->all.customers)), customersOf(Sureness::Sure),
                               customersOf(Sureness::Leaning), customersOf(Sureness::Open));
    if (summary->salesShare)
        details += QLatin1Char(' ')
            + tr("The sure ones make %1 of net sales.")
                  .arg(ConfidenceWords::wholePercent(*summary->salesShare));
    if (summary->sureOfAnother > 0)
        details += QLatin1Char(' ')
            + tr("%Ln customer(s) are sure of another type than now.", nullptr, int(summary->sureOfAnother));
    m_details->setText(details);

    const ConfidenceQuestion& question = m_run.question();
    const QString percents = format::percent(m_run.sureAt(), 0);
    QString how
        = tr("Sure: at least %1 of the draws give one type. Leaning: more than half do. Open: no type "
             "has half.")
              .arg(percents);
    how += QLatin1Char(' ');
    how += question.source == WeightSource::BetweenBallots
        ? tr("Every mixture of the %Ln ballot(s) is as likely, group by group of weights.", nullptr,
             int(m_run.answer()->ballots))
        : tr("Every weighting is as likely, group by group of weights.");
    how += QLatin1Char(' ');
    how += tr("A share of half may be off by %1 (one standard error). Profit counts without sign.")
               .arg(format::percent(standardError(0.5, question.draws), 1));
    m_how->setText(how);
}

void ConfidencePage::showCount()
{
    if (!m_run.answer())
        m_count->clear();
    else
        m_count->setText(
            tr("%1 of %2 customers")
                .arg(format::number(m_model->rowCount()), format::number(double(m_model->customers()))));
}

void ConfidencePage::showSelected()
{
    if (m_isSelecting || !isVisible())
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const int row = m_workshop.selectedCustomer() < 0 ? -1 : m_model->rowOf(m_workshop.selectedCustomer());
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace strata
