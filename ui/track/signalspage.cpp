#include "ui/track/signalspage.h"

#include "core/model/tracking.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/standingmodel.h"
#include "ui/track/trackwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr Trend kShown[] = {Trend::Rising, Trend::AtRisk, Trend::Lapsing, Trend::New};

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
    control->setToolTip(QStringLiteral("<p>%1</p>").arg(accessible.toHtmlEscaped()));
    control->setMinimumHeight(Theme::kTarget);
    column->addWidget(label);
    column->addWidget(control);
    return host;
}

QDoubleSpinBox* ruleBox(const char* name, double least, double most, double step, int decimals,
                        const QString& suffix)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(160);
    return box;
}

} // namespace

SignalsPage::SignalsPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(
        tr("Who rises, who slips?"),
        tr("Customers whose buying changed since the earlier time, with the signs behind it."),
        tr("One flag says little, so every sign is listed with its figures. Talk first with the large "
           "customers at risk: a customer who orders every two weeks and has been silent for six is slipping "
           "long before the year's sales show it."),
        parent)
    , m_workshop(workshop)
    , m_run(TrackRun::of(workshop, session))
{
    setObjectName(QStringLiteral("signalsPage"));
    setTabs(PageId::Signals);
    content()->addWidget(makeRules());
    content()->addWidget(makeList(), 1);
    connect(&m_run, &TrackRun::changed, this, &SignalsPage::refresh);
    connect(&workshop, &Workshop::projectChanged, this, &SignalsPage::showRules);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this](int customer) {
        if (isVisible())
            showCustomer(*m_table, *m_model, customer);
    });
    showRules();
    refresh();
}

SignalsPage::~SignalsPage()
{
    m_run.setWatched(this, false);
}

QWidget* SignalsPage::makeRules()
{
    m_interval = ruleBox("ruleInterval", 1.0, 100.0, 0.5, 1, tr(" own intervals"));
    m_score = ruleBox("ruleScore", 0.5, 100.0, 1.0, 1, tr(" points"));
    m_sales = ruleBox("ruleSales", 1.0, 1000.0, 5.0, 0, tr(" %"));
    connect(m_interval, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { changeRule(&TrackRules::intervalFactor, value); });
    connect(m_score, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { changeRule(&TrackRules::scoreStep, value); });
    connect(m_sales, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { changeRule(&TrackRules::salesPercent, value); });
    m_state = quietLabel();
    m_state->setObjectName(QStringLiteral("signalsState"));
    auto* card = new Card(tr("What counts as a sign"));
    answersWhy(card, [this] {
        const TrackRules& rules = m_workshop.project().tracking->rules;
        return Explanation{.title = tr("What counts as a sign"),
                           .sentence = tr("A change that just reaches its limit counts."),
                           .formula = {TrackWords::trendMeaning(Trend::AtRisk, rules),
                                       TrackWords::trendMeaning(Trend::Rising, rules)}};
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(labelled(
        tr("Silent for"), m_interval,
        tr("Days since the last order beyond which somebody is overdue, in the customer's own median "
           "intervals between order days; it takes 3 order days in the last 365 days")));
    row->addWidget(labelled(tr("Scores by"), m_score,
                            tr("Points of an axis score from which on a fall or rise is a sign")));
    row->addWidget(labelled(tr("Sales by"), m_sales,
                            tr("Percent of the earlier net sales from which on a fall or rise is a sign")));
    row->addWidget(m_state, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget* SignalsPage::makeList()
{
    m_model = new StandingModel(this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("signalsTable"));
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
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            m_workshop.selectCustomer(customer);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            emit customerActivated(customer);
    });

    m_trends = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Trend trend : kShown) {
        auto* segment = new QPushButton(TrackWords::trendName(trend));
        segment->setObjectName(QStringLiteral("trend/%1").arg(QLatin1String(kTrendKeys[std::size_t(trend)])));
        segment->setCheckable(true);
        segment->setChecked(trend == m_trend);
        segment->setMinimumHeight(Theme::kTarget);
        m_trends->addButton(segment, int(trend));
        answersWhy(segment, [this, trend, segment] {
            return Explanation{.title = segment->text(),
                               .sentence
                               = TrackWords::trendMeaning(trend, m_workshop.project().tracking->rules)};
        });
        row->addWidget(segment);
    }
    connect(m_trends, &QButtonGroup::idClicked, this, [this](int id) { showTrend(Trend(id)); });
    row->addStretch();
    auto* save = new QPushButton(tr("Export table…"));
    save->setObjectName(QStringLiteral("signalsExport"));
    save->setMinimumHeight(Theme::kTarget);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    row->addWidget(save);

    m_meaning = quietLabel();
    m_meaning->setObjectName(QStringLiteral("trendMeaning"));
    m_note = plainLabel();
    m_note->setObjectName(QStringLiteral("trendNote"));
    m_note->setWordWrap(true);
    auto* card = new Card;
    m_listCard = card;
    answersWhy(card, [this] {
        if (!m_answer)
            return Explanation{};
        return Explanation{
            .title = QStringLiteral("%1: %2").arg(TrackWords::trendName(m_trend), m_note->text()),
            .sentence = TrackWords::trendMeaning(m_trend, m_workshop.project().tracking->rules),
            .formula = {TrackWords::summary(m_answer->since, m_answer->currency)}};
    });
    card->body()->addLayout(row);
    card->body()->addWidget(m_meaning);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_table, 1);
    return card;
}

void SignalsPage::showTrend(Trend trend)
{
    m_trend = trend;
    if (QAbstractButton* segment = m_trends->button(int(trend)))
        segment->setChecked(true);
    showList();
}

void SignalsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_run.setWatched(this, true);
    refresh();
}

void SignalsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_run.setWatched(this, false);
}

void SignalsPage::changeRule(double TrackRules::*rule, double value)
{
    Project next = m_workshop.project();
    next.tracking.edit().rules.*rule = value;
    m_workshop.edit(std::move(next), tr("Change what counts as a sign"));
}

void SignalsPage::showRules()
{
    const TrackRules& rules = m_workshop.project().tracking->rules;
    const QSignalBlocker quietInterval(m_interval), quietScore(m_score), quietSales(m_sales);
    m_interval->setValue(rules.intervalFactor);
    m_score->setValue(rules.scoreStep);
    m_sales->setValue(rules.salesPercent);
}

// Unseen it only lets go of what holds no more.
void SignalsPage::refresh()
{
    const TrackRun::State state = m_run.state();
    if (!isVisible()) {
        if (state != TrackRun::State::Ready) {
            m_answer.reset();
            m_model->clear();
        }
        return;
    }
    if (state == TrackRun::State::NoCustomers)
        setEmptyState(
            tr("Types come from customers and what they bought. Import customers and invoices first."),
            tr("Go to data"), PageId::Data);
    else if (state == TrackRun::State::NoSnapshots)
        setEmptyState(
            tr("There is no snapshot yet to set the present against. Take the first one; each refresh "
               "of the data takes another."),
            tr("Go to snapshots"), PageId::Track);
    else
        setEmptyState({});
    const std::shared_ptr<const TrackAnswer> answer = m_run.answer();
    if (state == TrackRun::State::Working)
        m_state->setText(tr("Reading and comparing…"));
    else if (state == TrackRun::State::Failed)
        m_state->setText(m_run.problem());
    else if (answer)
        m_state->setText(tr("From %1 to %2; choose other times under “%3”.")
                             .arg(TrackWords::timeName(*answer->since.before),
                                  TrackWords::timeName(*answer->since.after), pageName(PageId::Track)));
    if (answer == m_answer)
        return;
    m_answer = answer;
    for (const Trend trend : kShown) {
        QString text = TrackWords::trendName(trend);
        if (answer)
            text = QStringLiteral("%1  %2 \u00B7 %3")
                       .arg(text, format::number(double(answer->since.of(trend).customers)),
                            TrackWords::money(trend == Trend::Lapsing ? answer->since.of(trend).salesBefore
                                                                      : answer->since.of(trend).salesAfter,
                                              answer->currency));
        m_trends->button(int(trend))->setText(text);
    }
    showList();
}

void SignalsPage::showList()
{
    m_meaning->setText(TrackWords::trendMeaning(m_trend, m_workshop.project().tracking->rules));
    m_table->setAccessibleName(TrackWords::trendName(m_trend));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    if (!m_answer) {
        m_note->hide();
        m_model->clear();
        return;
    }
    const SinceLast& since = m_answer->since;
    const TrendTotals& totals = since.of(m_trend);
    QString note = tr("%Ln customer(s), net sales %1 then and %2 later.", nullptr, int(totals.customers))
                       .arg(TrackWords::money(totals.salesBefore, m_answer->currency),
                            TrackWords::money(totals.salesAfter, m_answer->currency));
    if (since.changed && since.changed->isOtherModel)
        note += QLatin1Char(' ')
            + tr("The model changed meanwhile: scores, types and tiers are compared across two models.");
    if (const QString warning = TrackWords::shortWindow(since); !warning.isEmpty())
        note += QLatin1Char(' ') + warning;
    m_note->setText(note);
    m_note->show();
    m_model->setRows(m_answer, rowsOf(since, customersOf(since, m_trend)));
}

} // namespace strata
