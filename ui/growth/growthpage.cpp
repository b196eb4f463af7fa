#include "ui/growth/growthpage.h"

#include "ui/errortext.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthrulescard.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/growthwords.h"
#include "ui/growth/headroombars.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

GrowthPage::GrowthPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Which small customers can grow?"),
        tr("What like firms buy, beside what each small customer buys. The difference is the headroom."),
        tr("A small customer may be small because the firm is small, or because it buys elsewhere. Compared "
           "with firms of the same industry and size one sees the difference. Those who could buy more are "
           "worth a campaign; those who never will are served at low cost."),
        parent)
    , m_workshop(workshop)
    , m_run(GrowthRun::of(workshop))
    , m_model(new GrowthModel(workshop, m_run, this))
    , m_rules(new GrowthRulesCard(workshop, m_run))
{
    setObjectName(QStringLiteral("growthPage"));
    setTabs(PageId::Growth);
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_rules, 3);
    top->addWidget(makeBars(), 2);
    column->addLayout(top);
    makeState();
    column->addWidget(makeTable(), 1);
    content()->addWidget(scrollingDown(contents), 1);
    setNextStep(PageId::Campaigns);

    connect(&m_run, &GrowthRun::changed, this, &GrowthPage::refresh);
    connect(&m_run, &GrowthRun::progressed, this, [this](quint64 done, quint64 total) {
        m_progress->setRange(0, int(std::max<quint64>(1, total)));
        m_progress->setValue(int(done));
    });
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (isVisible())
            m_rules->refresh();
        else
            m_isBehind = true;
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &GrowthPage::showSelected);
}

GrowthPage::~GrowthPage()
{
    m_run.setWatched(this, false);
}

void GrowthPage::makeState()
{
    m_state = quietLabel();
    m_state->setObjectName(QStringLiteral("growthState"));
    m_state->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("growthProgress"));
    m_progress->setAccessibleName(tr("Customers compared"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(100);
    m_stop = formFields::button(QStringLiteral("growthStop"), tr("Stop"));
    m_stop->setAccessibleName(tr("Stop comparing"));
    m_again = formFields::button(QStringLiteral("growthAgain"), tr("Compare now"));
    for (QPushButton* button : {m_stop, m_again}) {
        button->setMinimumHeight(0);
        button->setProperty("compact", true);
    }
    addHeaderWidget(m_state);
    addHeaderWidget(m_progress);
    addHeaderWidget(m_stop);
    addHeaderWidget(m_again);
    connect(m_stop, &QPushButton::clicked, &m_run, &GrowthRun::stop);
    connect(m_again, &QPushButton::clicked, &m_run, &GrowthRun::again);
}

QLayout* GrowthPage::makeLists()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* which = new QButtonGroup(this);
    const std::array<QString, kAdviceCount> tips = {
        tr("Like firms buy much more: worth a campaign"), tr("They buy about what like firms do: go on so"),
        tr("They stay small whatever is done, and fall back or cost money: a web shop or inside sales will "
           "do")};
    for (std::size_t i = 0; i < kAdviceCount; ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("list/") + QLatin1String(kAdviceKeys[i]));
        button->setCheckable(true);
        button->setMinimumHeight(Theme::kTarget);
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(tips[i].toHtmlEscaped()));
        button->setChecked(GrowthAdvice(i) == m_model->advice());
        which->addButton(button, int(i));
        row->addWidget(button);
        m_lists[i] = button;
        answersWhy(button, [this, i] {
            const GrowthModel::Totals& totals = m_model->totals(GrowthAdvice(i));
            const std::string& currency = m_workshop.project().currency;
            return Explanation{
                .title = m_lists[i]->text(),
                .sentence
                = tr("Every small customer is on one of the three lists; the column Why says what decided."),
                .formula
                = {tr("net sales of a year: %1").arg(format::money(totals.netSales, currency)),
                   tr("headroom of those who have some: %1").arg(format::money(totals.headroom, currency))}};
        });
    }
    connect(which, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setAdvice(GrowthAdvice(id));
        showChosen();
        showSelected();
    });
    row->addStretch();
    return row;
}

QWidget* GrowthPage::makeBars()
{
    auto* where = new Card(tr("Where the headroom is"));
    where->setNote(tr("of the customers to grow, a year"));
    m_bars = new HeadroomBars;
    m_bars->setObjectName(QStringLiteral("headroomBars"));
    where->body()->addWidget(m_bars);
    where->body()->addStretch();
    answersWhy(m_bars, [this] {
        Explanation why;
        why.title = tr("Where the headroom is");
        why.sentence = tr("The headroom of the customers on the list to grow, added up by industry.");
        for (const HeadroomBars::Bar& bar : m_bars->bars())
            why.formula += tr("%1: %2, %Ln customer(s)", nullptr, int(bar.customers))
                               .arg(bar.name, format::money(bar.headroom, m_workshop.project().currency));
        return why;
    });
    return where;
}

QWidget* GrowthPage::makeTable()
{
    m_search = formFields::line(QStringLiteral("growthSearch"), tr("Filter by name or number"), 200);
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_count = quietLabel();
    m_count->setObjectName(QStringLiteral("growthCount"));
    m_count->setWordWrap(false);
    answersWhy(m_count, [this] {
        return Explanation{.title = m_count->text(),
                           .sentence = tr("So many customers are on this list and fit the filter; the "
                                          "buttons at the right take the chosen rows, or all of them.")};
    });
    m_start = formFields::button(QStringLiteral("startCampaign"), QString());
    m_start->setProperty("primary", true);
    m_add = new QToolButton;
    m_add->setObjectName(QStringLiteral("addToCampaign"));
    m_add->setProperty("button", true);
    m_add->setText(tr("Add to campaign…"));
    m_add->setAccessibleName(tr("Add to a campaign"));
    m_add->setToolTip(tr("Adds the chosen customers to a campaign that is there"));
    m_add->setMinimumHeight(Theme::kTarget);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_campaigns = new QMenu(m_add);
    m_campaigns->setObjectName(QStringLiteral("campaignMenu"));
    m_add->setMenu(m_campaigns);
    auto* save = formFields::button(QStringLiteral("growthExport"), tr("Export table…"));

    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("growthTable"));
    m_table->setAccessibleName(tr("Small customers and what they could buy"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(GrowthModel::Type, new PillDelegate(m_table));
    m_table->sortByColumn(GrowthModel::Headroom, Qt::DescendingOrder);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(240); // a small window scrolls
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int widths[GrowthModel::ColumnCount] = {168, 124, 56, 132, 88, 100, 250, 72, 128, 480};
    for (int column = 0; column < GrowthModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* card = new Card;
    card->body()->addLayout(makeLists());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_count, 1);
    row->addWidget(m_start);
    row->addWidget(m_add);
    row->addWidget(save);
    card->body()->addLayout(row);
    card->body()->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilterText(text);
        showChosen();
        showSelected();
    });
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_start, &QPushButton::clicked, this, &GrowthPage::startCampaign);
    connect(m_campaigns, &QMenu::aboutToShow, this, &GrowthPage::fillCampaigns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GrowthPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid() || m_isSelecting)
                    return;
                const QScopedValueRollback<bool> selecting(m_isSelecting, true);
                m_workshop.selectCustomer(m_model->customerOf(current.row()));
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            emit customerActivated(customer);
    });
    return card;
}

void GrowthPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_run.setWatched(this, true);
    if (m_isBehind)
        refresh();
    else
        showSelected();
}

void GrowthPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_run.setWatched(this, false);
}

void GrowthPage::refresh()
{
    // Rows point into the answer, which may be another one by now: unseen they are let go of.
    m_isBehind = !isVisible();
    if (m_isBehind) {
        m_model->clear();
        return;
    }
    if (!m_run.hasCustomers()) {
        setEmptyState(tr("Potential comes from customers and what they bought. Import customers and invoices "
                         "first."),
                      tr("Import data"), PageId::Data);
        m_model->clear();
        return;
    }
    setEmptyState({});
    m_rules->refresh();
    m_model->refresh();
    showState();
    showLists();
    showChosen();
    showSelected();
}

void GrowthPage::showState()
{
    const GrowthRun::State state = m_run.state();
    const bool hasAnswer = m_run.answer() != nullptr;
    m_progress->setVisible(state == GrowthRun::State::Computing);
    m_stop->setVisible(state == GrowthRun::State::Computing);
    m_again->setVisible(state == GrowthRun::State::Stopped);
    const QString older = hasAnswer ? tr("These figures are from before the last change.") : QString();
    switch (state) {
    case GrowthRun::State::Computing:
        m_state->setText(hasAnswer ? tr("Comparing again…") : tr("Comparing…"));
        break;
    case GrowthRun::State::Waiting:
        m_state->setText(older.isEmpty() ? tr("Waiting for the results…") : older);
        break;
    case GrowthRun::State::Stopped:
        m_state->setText(older.isEmpty() ? tr("Stopped.") : older);
        break;
    case GrowthRun::State::Failed:
        m_state->setText(m_run.error()->code == ErrorCode::UnknownName
                             ? tr("“%1” cannot be compared by: choose another column.")
                                   .arg(format::text(m_run.error()->detail))
                             : errorText(*m_run.error()));
        break;
    case GrowthRun::State::Ready:
        m_state->setText({});
        break;
    }
}

void GrowthPage::showLists()
{
    const std::string& currency = m_workshop.project().currency;
    for (std::size_t i = 0; i < kAdviceCount; ++i) {
        const auto advice = GrowthAdvice(i);
        const GrowthModel::Totals& totals = m_model->totals(advice);
        const QString name = GrowthWords::adviceName(advice);
        QString text = name;
        if (m_run.answer())
            text = advice == GrowthAdvice::Grow ? tr("%1: %2, headroom %3")
                                                      .arg(name, format::number(double(totals.customers)),
                                                           format::money(totals.headroom, currency))
                                                : tr("%1: %2, net sales %3")
                                                      .arg(name, format::number(double(totals.customers)),
                                                           format::money(totals.netSales, currency));
        m_lists[i]->setText(text);
        m_lists[i]->setAccessibleName(text);
    }
    m_bars->setBars(m_run.answer() ? HeadroomBars::barsOf(*m_run.answer()) : std::vector<HeadroomBars::Bar>(),
                    currency);
    m_bars->setVisible(m_run.answer());
}

void GrowthPage::showChosen()
{
    int chosen = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        chosen += range.height();
    const int listed = m_model->rowCount();
    m_count->setText(chosen > 0 ? tr("%1 of %2 chosen").arg(format::number(chosen), format::number(listed))
                                : tr("%Ln listed", nullptr, listed));
    m_start->setText(chosen > 0 ? tr("Start a campaign with these %Ln…", nullptr, chosen)
                                : tr("Start a campaign with all listed…"));
    m_start->setToolTip(tr("Makes a new campaign with them; undo takes it back"));
    m_start->setEnabled(listed > 0);
    m_add->setEnabled(listed > 0 && !m_workshop.project().growth->campaigns.empty());
}

void GrowthPage::showSelected()
{
    if (!isVisible() || m_isSelecting)
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const int row = m_model->rowOf(m_workshop.selectedCustomer());
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, GrowthModel::Name);
    if (!m_table->selectionModel()->isRowSelected(row))
        m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::vector<std::string> GrowthPage::chosenIds() const
{
    const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
    std::vector<std::string> chosen;
    const QItemSelection selection = m_table->selectionModel()->selection();
    const auto take = [&](int row) {
        if (const int customer = m_model->customerOf(row);
            customer >= 0 && std::size_t(customer) < ids.size())
            chosen.push_back(ids[std::size_t(customer)]);
    };
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            take(row);
    if (selection.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            take(row);
    return chosen;
}

void GrowthPage::startCampaign()
{
    const Project& project = m_workshop.project();
    Campaign campaign = Campaigns::fresh(project, QRandomGenerator::global()->bounded(1, 1000000));
    Campaigns::addMembers(campaign, chosenIds());
    if (campaign.members.empty())
        return;
    m_workshop.edit(Campaigns::with(project, std::move(campaign)), tr("Start a campaign"));
    emit pageRequested(PageId::Campaigns);
}

void GrowthPage::addToCampaign(const std::string& campaign)
{
    const std::vector<std::string> ids = chosenIds();
    std::size_t added = 0;
    Project next = Campaigns::changed(m_workshop.project(), campaign, [&](Campaign& changed) {
        added = Campaigns::addMembers(changed, ids);
    });
    const Campaign* known = Campaigns::find(m_workshop.project(), campaign);
    const QString name = known ? format::text(known->name) : QString();
    if (added > 0)
        m_workshop.edit(std::move(next), tr("Add customers to campaign %1").arg(name));
    m_count->setText(added > 0 ? tr("%Ln customer(s) added to %1", nullptr, int(added)).arg(name)
                               : tr("All of them are in %1 already").arg(name));
}

void GrowthPage::askAndAdd(const std::string& campaign)
{
    const Campaign* known = Campaigns::find(m_workshop.project(), campaign);
    if (!known)
        return;
    if (Campaigns::hasLots(*known)
        && QMessageBox::question(
               this, tr("Add to campaign"),
               tr("Lots were drawn for “%1” on %2. With more customers they hold no more: they "
                  "are taken back, and you draw again. Add the customers?")
                   .arg(format::text(known->name), format::day(known->drawnOn)))
            != QMessageBox::Yes)
        return;
    addToCampaign(campaign);
}

void GrowthPage::fillCampaigns()
{
    m_campaigns->clear();
    for (const Campaign& campaign : m_workshop.project().growth->campaigns) {
        QString name = format::text(campaign.name);
        const bool hasBegun = Campaigns::hasBegun(campaign, formFields::today());
        if (hasBegun)
            name = tr("%1 (has begun, nobody can join)").arg(name);
        QAction* action = m_campaigns->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setEnabled(!hasBegun);
        connect(action, &QAction::triggered, this, [this, id = campaign.id] { askAndAdd(id); });
    }
}

} // namespace strata
