#include "ui/track/trackpage.h"

#include "core/storage/exportfile.h"
#include "ui/charts/flowchart.h"
#include "ui/errortext.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/migrationmodel.h"
#include "ui/track/standingmodel.h"
#include "ui/track/timechart.h"
#include "ui/track/tracksheet.h"
#include "ui/track/trackwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kListHeight = 300, kChartHeight = 320; // px
constexpr int kNameWidth = 150;

QPushButton* button(const QString& text, const char* name, const QString& tip)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setMinimumHeight(Theme::kTarget);
    made->setToolTip(tip);
    return made;
}

QComboBox* timeBox(const char* name, const QString& accessible)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setMinimumHeight(Theme::kTarget);
    box->setMinimumContentsLength(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QString timeText(const SnapshotInfo& snapshot)
{
    return QStringLiteral("%1 \u00B7 %2").arg(format::day(snapshot.asOf), format::text(snapshot.name));
}

} // namespace

TrackPage::TrackPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(
        tr("Who moved since last time?"),
        tr("Every customer's type at one time beside its type at another. Choose a cell to see who it is."),
        tr("Buying patterns change quickly, so the whole book is looked at again and again, not only the "
           "large accounts. Each refresh keeps a snapshot of where everybody stood; this page sets two of "
           "them side by side and tells apart what the data, the model and the customers themselves did."),
        parent)
    , m_workshop(workshop)
    , m_run(TrackRun::of(workshop, session))
{
    setObjectName(QStringLiteral("trackPage"));
    setTabs(PageId::Track);
    m_take = button(tr("Take a snapshot now"), "trackTakeSnapshot",
                    tr("Keeps types, scores and money of all customers as they are now"));
    m_print = button(tr("Print / PDF…"), "trackPrint", tr("Puts what changed since last time on paper"));
    addHeaderWidget(m_take);
    addHeaderWidget(m_print);
    m_said = quietLabel();
    m_said->setObjectName(QStringLiteral("trackSaid"));
    m_said->hide();

    m_board = new QWidget;
    auto* board = new QVBoxLayout(m_board);
    board->setContentsMargins(0, 0, 4, 0);
    board->setSpacing(12);
    board->addWidget(makeNews());
    board->addWidget(makeMigration());
    board->addWidget(makeCustomers());
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(makeFlow(), 1);
    charts->addWidget(makeOverTime(), 1);
    board->addLayout(charts);
    board->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_board);
    m_board->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_said);
    content()->addWidget(makeTimes());
    content()->addWidget(makeNothing(), 1);
    content()->addWidget(area, 1);
    m_board = area; // shown and hidden as a whole

    connect(&m_run, &TrackRun::changed, this, &TrackPage::refresh);
    connect(&m_run, &TrackRun::said, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->setVisible(!sentence.isEmpty());
    });
    connect(m_take, &QPushButton::clicked, &m_run, &TrackRun::takeSnapshot);
    connect(m_print, &QPushButton::clicked, this, &TrackPage::chooseAndPrint);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this](int customer) {
        if (isVisible())
            showCustomer(*m_table, *m_model, customer);
    });
    connect(m_from, &QComboBox::activated, this,
            [this] { m_run.setFrom(m_from->currentData().toLongLong()); });
    connect(m_to, &QComboBox::activated, this, [this] { m_run.setTo(m_to->currentData().toLongLong()); });
    refresh();
}

TrackPage::~TrackPage()
{
    m_run.setWatched(this, false);
}

QWidget* TrackPage::makeTimes()
{
    m_from = timeBox("trackFrom", tr("The earlier time: a snapshot"));
    m_to = timeBox("trackTo", tr("The later time: now, or a later snapshot"));
    m_state = quietLabel();
    m_state->setObjectName(QStringLiteral("trackState"));
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* from = plainLabel(tr("From"));
    from->setBuddy(m_from);
    auto* to = plainLabel(tr("to"));
    to->setBuddy(m_to);
    row->addWidget(from);
    row->addWidget(m_from, 2);
    row->addWidget(to);
    row->addWidget(m_to, 2);
    row->addWidget(m_state, 1);
    return host;
}

QWidget* TrackPage::makeNothing()
{
    auto* card = new Card;
    m_nothing = card;
    card->setObjectName(QStringLiteral("trackNothing"));
    m_nothingText = plainLabel();
    m_nothingText->setObjectName(QStringLiteral("trackNothingText"));
    m_nothingText->setWordWrap(true);
    m_nothingText->setAlignment(Qt::AlignCenter);
    m_nothingTake = button(tr("Take the first snapshot"), "trackFirstSnapshot",
                           tr("Keeps types, scores and money of all customers as they are now"));
    m_nothingTake->setProperty("primary", true);
    connect(m_nothingTake, &QPushButton::clicked, &m_run, &TrackRun::takeSnapshot);
    card->body()->addStretch();
    card->body()->addWidget(m_nothingText);
    card->body()->addWidget(m_nothingTake, 0, Qt::AlignHCenter);
    card->body()->addStretch();
    return card;
}

QWidget* TrackPage::makeNews()
{
    auto* card = new Card(tr("What changed"));
    card->setObjectName(QStringLiteral("whatChangedCard"));
    m_summary = strongLabel();
    m_summary->setObjectName(QStringLiteral("trackSummary"));
    m_summary->setWordWrap(true);
    card->body()->addWidget(m_summary);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(4);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->addLayout(m_reasons);
    answersWhy(card, [this] {
        if (!m_answer)
            return Explanation{};
        return Explanation{
            .title = m_summary->text(),
            .sentence
            = tr("The model of then is applied to the data of now: whoever already moves there was "
                 "moved by the data, whoever moves only under the model of now was moved by the "
                 "model. And the data of now are looked at as of the earlier day: where they do not "
                 "give the figures the snapshot kept, the past was restated; all other changes of "
                 "sales, margin and last order are the customer's own.")};
    });
    return card;
}

QWidget* TrackPage::makeMigration()
{
    m_migration = new MigrationModel(this);
    m_matrix = new DataTable;
    m_matrix->setObjectName(QStringLiteral("migrationTable"));
    m_matrix->setAccessibleName(tr("Customers from type to type"));
    m_matrix->setSortingEnabled(false);
    m_matrix->setModel(m_migration);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setItemDelegateForColumn(0, new StandingDelegate(m_matrix));
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& cell) {
                if (!m_isShowing && cell.isValid() && cell.column() > 0)
                    choose(m_migration->fromOf(cell.row()), m_migration->toOf(cell.column()));
            });
    connect(m_matrix, &QAbstractItemView::activated, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    auto* card = new Card(tr("From type to type"));
    answersWhy(card, [this] {
        if (!m_answer)
            return Explanation{};
        return Explanation{.title = m_summary->text(),
                           .sentence = tr("Those before and the new ones add up to those after and the gone "
                                          "ones.")};
    });
    card->setNote(tr("customers; who stays is pale"));
    auto* save = button(tr("Export table…"), "migrationExport", tr("Saves this table as CSV"));
    save->setProperty("compact", true);
    connect(save, &QPushButton::clicked, m_matrix, &DataTable::chooseAndExport);
    card->addHeaderWidget(save);
    card->body()->addWidget(m_matrix);
    return card;
}

QWidget* TrackPage::makeCustomers()
{
    m_model = new StandingModel(this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("movedCustomers"));
    m_table->setAccessibleName(tr("The customers of the chosen cell, or the biggest movers"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {int(StandingModel::TypeThen), int(StandingModel::TypeNow)})
        m_table->setItemDelegateForColumn(column, new StandingDelegate(m_table));
    QHeaderView* head = m_table->horizontalHeader();
    head->setSortIndicator(-1, Qt::DescendingOrder);
    head->setMinimumSectionSize(60);
    const int widths[] = {150, 122, 122, 84, 84, 92, 92, 108, 200};
    for (int column = 0; column < StandingModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    head->setSectionResizeMode(StandingModel::Signals, QHeaderView::Stretch);
    m_table->setFixedHeight(kListHeight);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            m_workshop.selectCustomer(customer);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            emit customerActivated(customer);
    });
    m_customersCard = new Card(tr("Biggest movers"));
    m_customersCard->setObjectName(QStringLiteral("movedCard"));
    answersWhy(m_customersCard, [this] {
        if (!m_answer)
            return Explanation{};
        return Explanation{
            .title = m_chosen
                ? tr("%Ln customer(s)", nullptr, m_model->rowCount())
                : tr("%Ln customer(s) with another type", nullptr, int(m_answer->since.movers.size())),
            .sentence = tr("The customers of the cell chosen above, or all whose type or status "
                           "is another one at the later time."),
            .formula = {TrackWords::summary(m_answer->since, m_answer->currency)}};
    });
    auto* all = button(tr("Biggest movers"), "showMovers",
                       tr("Lists everybody with another type, largest change of sales first"));
    auto* save = button(tr("Export table…"), "movedExport", tr("Saves these customers as CSV"));
    for (QPushButton* one : {all, save}) {
        one->setProperty("compact", true);
        m_customersCard->addHeaderWidget(one);
    }
    connect(all, &QPushButton::clicked, this, [this] {
        m_chosen.reset();
        showChosen();
    });
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    m_customersCard->body()->addWidget(m_table);
    return m_customersCard;
}

QWidget* TrackPage::makeFlow()
{
    m_flow = new FlowChart;
    m_flow->setMinimumHeight(kChartHeight);
    connect(m_flow, &FlowChart::streamSelected, this, [this](int stream) {
        if (m_isShowing || stream < 0)
            return;
        const FlowChart::Stream& one = m_flow->streams()[std::size_t(stream)];
        choose(std::size_t(one.from), std::size_t(one.to));
    });
    connect(m_flow, &FlowChart::streamActivated, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    answersWhy(m_flow, WhyProvider([this](QPoint at) {
                   const int stream = at == kNoPoint ? m_flow->selected() : m_flow->streamAt(at);
                   if (!m_answer)
                       return QString();
                   Explanation answer;
                   answer.title = stream >= 0 ? FlowChart::sentence(m_flow->streams()[std::size_t(stream)])
                                              : m_summary->text();
                   answer.sentence
                       = tr("Counted are the customers who were there at both times, by their type "
                            "at the earlier time and at the later one.");
                   return whyText(answer);
               }));
    auto* card = new Card(tr("Who went where"));
    card->setNote(tr("customers of both times"));
    card->body()->addWidget(m_flow, 1);
    return card;
}

QWidget* TrackPage::makeOverTime()
{
    m_overTime = new TimeChart;
    m_overTime->setMinimumHeight(kChartHeight - 40);
    m_pointed = quietLabel();
    m_pointed->setObjectName(QStringLiteral("overTimePointed"));
    m_pointed->setMinimumHeight(40);
    connect(m_overTime, &TimeChart::pointMoved, this, [this](const QString& words) {
        m_pointed->setText(words.isEmpty() ? tr("Point at a time to read it out.") : words);
    });
    m_pointed->setText(tr("Point at a time to read it out."));
    m_overTimeCard = new Card(tr("Net profit by type over time"));
    m_overTimeCard->body()->addWidget(m_overTime, 1);
    m_overTimeCard->body()->addWidget(m_pointed);
    answersWhy(m_overTimeCard, [this] {
        return Explanation{.title = m_overTime->pointed() >= 0 ? m_overTime->words(m_overTime->pointed())
                               : m_overTime->isProfit()        ? tr("Net profit by type over time")
                                                               : tr("Net sales by type over time"),
                           .sentence = tr("At each snapshot the figures of all customers of a type are added "
                                          "up, as that snapshot kept them: its own period, its own model.")};
    });
    return m_overTimeCard;
}

void TrackPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_run.setWatched(this, true);
    refresh();
}

void TrackPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_run.setWatched(this, false);
}

void TrackPage::showTimes()
{
    const QSignalBlocker quietFrom(m_from), quietTo(m_to);
    m_from->clear();
    m_to->clear();
    const auto& snapshots = m_workshop.project().snapshots;
    m_to->addItem(tr("Now"), qlonglong(0));
    Day since = kNoDay;
    for (const SnapshotInfo& snapshot : snapshots)
        if (snapshot.id == m_run.from())
            since = snapshot.asOf;
    for (auto one = snapshots.rbegin(); one != snapshots.rend(); ++one) {
        m_from->addItem(timeText(*one), qlonglong(one->id));
        if (one->id != m_run.from() && one->asOf >= since)
            m_to->addItem(timeText(*one), qlonglong(one->id));
    }
    m_from->setCurrentIndex(m_from->findData(qlonglong(m_run.from())));
    m_to->setCurrentIndex(std::max(0, m_to->findData(qlonglong(m_run.to()))));
}

// Unseen it only lets go of what holds no more.
void TrackPage::refresh()
{
    const TrackRun::State state = m_run.state();
    if (!isVisible()) {
        if (state != TrackRun::State::Ready) {
            m_answer.reset();
            m_migration->setAnswer(nullptr);
            m_model->clear();
        }
        return;
    }
    setEmptyState(state == TrackRun::State::NoCustomers ? tr(
                      "Types come from customers and what they bought. Import customers and invoices first.")
                                                        : QString(),
                  tr("Go to data"), PageId::Data);
    m_take->setEnabled(m_run.canTakeSnapshot());
    m_nothingTake->setEnabled(m_run.canTakeSnapshot());
    showTimes();
    const bool hasNone = state == TrackRun::State::NoSnapshots;
    m_nothing->setVisible(hasNone || state == TrackRun::State::Failed);
    m_nothingTake->setVisible(hasNone);
    m_nothingText->setText(
        hasNone
            ? tr("There is no snapshot yet. A snapshot keeps where every customer stands, so that later "
                 "months can be set against it. Each refresh of the data takes one; take the first one now.")
            : m_run.problem());
    m_from->parentWidget()->setVisible(!hasNone && state != TrackRun::State::NoCustomers);
    m_board->setVisible(state == TrackRun::State::Ready);
    m_print->setEnabled(state == TrackRun::State::Ready && !m_printing.isRunning());
    m_state->setText(state == TrackRun::State::Working ? tr("Reading and comparing…")
                         : m_run.isReadingTotals()     ? tr("Reading earlier snapshots…")
                                                       : QString());
    const std::shared_ptr<const TrackAnswer> answer = m_run.answer();
    m_overTime->setRows(m_run.overTime(), m_workshop.project().currency);
    m_overTimeCard->setTitle(m_overTime->isProfit() ? tr("Net profit by type over time")
                                                    : tr("Net sales by type over time"));
    if (answer == m_answer)
        return;
    m_answer = answer;
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_migration->setAnswer(answer);
    }
    if (!answer) {
        m_model->clear();
        return;
    }
    m_summary->setText(TrackWords::summary(answer->since, answer->currency));
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& sentence : TrackWords::whatChanged(answer->since)) {
        auto* label = plainLabel(sentence);
        label->setObjectName(QStringLiteral("whatChanged"));
        label->setWordWrap(true);
        m_reasons->addWidget(label);
    }
    m_matrix->setFixedHeight(m_matrix->horizontalHeader()->sizeHint().height()
                             + m_migration->rowCount() * m_matrix->verticalHeader()->defaultSectionSize()
                             + 4);
    QHeaderView* head = m_matrix->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(0, QHeaderView::Fixed);
    head->resizeSection(0, kNameWidth);
    showFlow();
    showChosen();
}

void TrackPage::showFlow()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const SinceLast& since = m_answer->since;
    FlowChart::Counts before{}, after{};
    std::vector<FlowChart::Stream> streams;
    for (std::size_t from = 0; from < kTypeCount; ++from)
        for (std::size_t to = 0; to < kTypeCount; ++to) {
            const MovementCell& cell = since.movement.cell(from, to);
            const auto customers = std::int64_t(cell.customers.size());
            if (customers == 0)
                continue;
            before[from] += customers;
            after[to] += customers;
            streams.push_back(
                {CustomerType(from), CustomerType(to), customers,
                 tr("net sales %1").arg(TrackWords::money(cell.salesAfter, m_answer->currency))});
        }
    m_flow->select(-1);
    m_flow->setFlows(before, after, std::move(streams));
    m_flow->setNames(TrackWords::timeName(*since.before), TrackWords::timeName(*since.after));
    if (since.movement.both == 0)
        m_flow->showMessage(tr("Nobody was there at both times."));
}

void TrackPage::choose(std::size_t from, std::size_t to)
{
    m_chosen = {from, to};
    showChosen();
}

void TrackPage::showChosen()
{
    if (!m_answer)
        return;
    const SinceLast& since = m_answer->since;
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    int stream = -1;
    if (m_chosen) {
        const auto [from, to] = *m_chosen;
        for (std::size_t i = 0; i < m_flow->streams().size(); ++i)
            if (std::size_t(m_flow->streams()[i].from) == from && std::size_t(m_flow->streams()[i].to) == to)
                stream = int(i);
        std::vector<StandingModel::Row> rows;
        for (std::size_t f = 0; f < kStandingCount; ++f)
            for (std::size_t t = 0; t < kStandingCount; ++t) {
                if ((from != MigrationModel::kAll && from != f) || (to != MigrationModel::kAll && to != t))
                    continue;
                for (const std::int32_t place : since.movement.cell(f, t).customers)
                    rows.push_back(t == kNotThere ? StandingModel::Row{place, -1}
                                                  : StandingModel::Row{
                                                      since.movement.beforeOf[std::size_t(place)], place});
            }
        const auto salesOf = [&](const StandingModel::Row& row) {
            const Amount now = row.now < 0 ? kNoAmount : since.after->netSales[std::size_t(row.now)];
            const Amount then = row.then < 0 ? kNoAmount : since.before->netSales[std::size_t(row.then)];
            return std::max(now, then); // unknown is the least of all
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const auto& a, const auto& b) { return salesOf(a) > salesOf(b); });
        m_customersCard->setTitle(
            from < kStandingCount && to < kStandingCount
                ? TrackWords::cell(since, from, to, m_answer->currency).section(QLatin1Char('\n'), 0, 0)
                : tr("%Ln customer(s)", nullptr, int(rows.size())));
        m_customersCard->setNote({});
        m_model->setRows(m_answer, std::move(rows));
        const QModelIndex cell = m_migration->cellOf(from, to);
        if (cell.isValid() && m_matrix->currentIndex() != cell)
            m_matrix->setCurrentIndex(cell);
    } else {
        m_customersCard->setTitle(tr("Biggest movers"));
        m_customersCard->setNote(since.movers.empty()
                                     ? tr("nobody has another type")
                                     : tr("%Ln customer(s) with another type, largest change of sales first",
                                          nullptr, int(since.movers.size())));
        m_model->setRows(m_answer, rowsOf(since, since.movers));
        m_matrix->clearSelection();
        m_matrix->setCurrentIndex({});
    }
    m_flow->select(stream);
}

void TrackPage::chooseAndPrint()
{
    const QString ending = QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Print what changed"),
                                                tr("Since last time") + ending, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    print(path);
}

void TrackPage::print(const QString& path)
{
    const std::shared_ptr<const TrackAnswer> answer = m_run.answer();
    if (!answer)
        return;
    m_said->setText(tr("Printing…"));
    m_said->show();
    m_print->setEnabled(false);
    m_printing.start([this, answer, path, project = m_workshop.project()](const Progress& progress) {
        const Result<QByteArray> pdf = trackSheet(
            {answer->since, project.tracking->rules, project.name, project.currency}, Paper::A4, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        const QString words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        return [this, words] {
            m_said->setText(words);
            m_print->setEnabled(m_run.state() == TrackRun::State::Ready);
        };
    });
}

} // namespace strata
