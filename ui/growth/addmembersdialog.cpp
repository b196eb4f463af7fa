#include "ui/growth/addmembersdialog.h"

#include "core/method/customerfilter.h"
#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/growthwords.h"
#include "ui/growth/membermodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <unordered_set>

namespace strata {

namespace {

// What an entry of the list of sources stands for; with a number behind.
enum Source
{
    Everybody,
    OfAdvice = 100,
    OfType = 200,
    OfView = 300
};

} // namespace

AddMembersDialog::AddMembersDialog(Workshop& workshop, MemberPlaces& places, const std::string& campaign,
                                   QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_run(GrowthRun::of(workshop))
    , m_campaign(campaign)
    , m_model(new MemberModel(workshop, places, this))
    , m_source(new QComboBox)
    , m_search(formFields::line(QStringLiteral("candidateSearch"), tr("Filter by name or number"), 200))
    , m_count(quietLabel())
    , m_table(new DataTable)
    , m_add(formFields::button(QStringLiteral("takeCandidates"), QString()))
{
    setObjectName(QStringLiteral("addMembersDialog"));
    setWindowTitle(tr("Add customers"));
    resize(820, 560);
    m_source->setObjectName(QStringLiteral("candidateSource"));
    m_source->setMinimumHeight(Theme::kTarget);
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("candidateCount"));
    m_count->setWordWrap(false);
    m_table->setObjectName(QStringLiteral("candidateTable"));
    m_table->setAccessibleName(tr("Customers who may join the campaign"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MemberModel::Type, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->hideColumn(MemberModel::BlockName);
    m_table->hideColumn(MemberModel::Group);
    m_table->horizontalHeader()->setSectionResizeMode(MemberModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(MemberModel::Number, 124);
    m_table->setColumnWidth(MemberModel::Type, 124);
    m_table->setColumnWidth(MemberModel::Tier, 72);
    m_table->sortByColumn(MemberModel::NetSales, Qt::DescendingOrder);
    m_add->setProperty("primary", true);
    auto* cancel = formFields::button(QStringLiteral("cancelCandidates"), tr("Cancel"));

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(formFields::labelled(tr("From"), m_source, tr("Which customers are listed")), 2);
    head->addWidget(formFields::labelled(tr("Filter"), m_search), 2);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_add);
    foot->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);

    fillSources();
    list();
    connect(m_source, &QComboBox::activated, this, &AddMembersDialog::list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilterText(text);
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AddMembersDialog::showCount);
    connect(&m_run, &GrowthRun::changed, this, &AddMembersDialog::list);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_run.setWatched(this, true);
}

AddMembersDialog::~AddMembersDialog()
{
    m_run.setWatched(this, false);
}

void AddMembersDialog::fillSources()
{
    for (std::size_t i = 0; i < kAdviceCount; ++i)
        m_source->addItem(tr("Small customers: %1").arg(GrowthWords::adviceName(GrowthAdvice(i))),
                          OfAdvice + int(i));
    for (std::size_t i = 0; i < kStratumCount; ++i)
        m_source->addItem(tr("Type: %1").arg(typeName(CustomerType(i))), OfType + int(i));
    const std::vector<CustomerView>& views = *m_workshop.project().views;
    for (std::size_t i = 0; i < views.size(); ++i)
        m_source->addItem(tr("Kept view: %1").arg(format::text(views[i].name)), OfView + int(i));
    m_source->addItem(tr("All customers"), int(Everybody));
}

std::vector<std::int32_t> AddMembersDialog::ofSource() const
{
    const Project& project = m_workshop.project();
    const std::size_t n = project.dataset->customers.size();
    const int source = m_source->currentData().toInt();
    const std::vector<std::uint8_t>& types = m_workshop.results().types;
    std::vector<std::int32_t> customers;
    if (source >= OfView) {
        const auto at = std::size_t(source - OfView);
        if (at >= project.views->size() || types.size() != n)
            return {};
        const CustomerView& view = (*project.views)[at];
        const std::vector<std::uint8_t> passes
            = passing(project, m_workshop.metrics(), m_workshop.results(), view.search, view.conditions);
        for (std::size_t i = 0; i < passes.size(); ++i)
            if (passes[i])
                customers.push_back(std::int32_t(i));
    } else if (source >= OfType) {
        for (std::size_t i = 0; i < n && types.size() == n; ++i)
            if (types[i] == source - OfType)
                customers.push_back(std::int32_t(i));
    } else if (source >= OfAdvice) {
        if (const Potentials* answer = m_run.answer())
            for (const CustomerPotential& one : answer->customers)
                if (int(one.advice) == source - OfAdvice)
                    customers.push_back(one.customer);
    } else {
        for (std::size_t i = 0; i < n; ++i)
            customers.push_back(std::int32_t(i));
    }
    return customers;
}

void AddMembersDialog::list()
{
    std::unordered_set<std::string_view> inside;
    if (const Campaign* campaign = Campaigns::find(m_workshop.project(), m_campaign))
        for (const CampaignMember& member : campaign->members)
            inside.insert(member.customerId);
    const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
    std::vector<std::int32_t> customers = ofSource();
    std::erase_if(customers,
                  [&](std::int32_t customer) { return inside.contains(ids[std::size_t(customer)]); });
    m_model->setCustomers(customers);
    showCount();
}

void AddMembersDialog::showCount()
{
    const int listed = m_model->rowCount();
    int chosenRows = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        chosenRows += range.height();
    const int source = m_source->currentData().toInt();
    const bool isComparing = source >= OfAdvice && source < OfType && !m_run.answer();
    m_count->setText(isComparing ? tr("Comparing with like firms…")
                         : listed == 0
                         ? tr("Nobody here who is not in the campaign already.")
                         : tr("%Ln listed; choose rows, or take all of them.", nullptr, listed));
    m_add->setText(chosenRows > 0 ? tr("Add the chosen %Ln", nullptr, chosenRows)
                                  : tr("Add all %Ln listed", nullptr, listed));
    m_add->setEnabled(listed > 0);
}

std::vector<std::string> AddMembersDialog::chosen() const
{
    std::vector<std::string> ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idOf(row));
    if (selection.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.push_back(m_model->idOf(row));
    return ids;
}

} // namespace strata
