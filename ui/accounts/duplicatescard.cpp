#include "ui/accounts/duplicatescard.h"

#include "ui/accounts/mergedmodel.h"
#include "ui/accounts/rollupchange.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <set>

namespace strata {

namespace {

constexpr std::size_t kMostShown = 500; // groups

} // namespace

DuplicatesCard::DuplicatesCard(Workshop& workshop, RollupChange& change, QWidget* parent)
    : Card(tr("Perhaps the same"), parent)
    , m_workshop(workshop)
    , m_change(change)
    , m_sentence(quietLabel())
    , m_list(new QTreeWidget)
    , m_merge(new QPushButton(tr("Merge the selected")))
{
    setObjectName(QStringLiteral("duplicatesCard"));
    setNote(tr("same name, punctuation and legal form aside"));
    m_sentence->setObjectName(QStringLiteral("duplicateSentence"));
    m_list->setObjectName(QStringLiteral("likelyDuplicates"));
    m_list->setAccessibleName(tr("Customers with the same name"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Customer"), tr("Net sales")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(140);
    m_merge->setObjectName(QStringLiteral("mergeDuplicates"));
    m_merge->setToolTip(
        tr("Each group becomes one customer: the one with the largest sales takes the others in"));
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_merge);
    body()->addWidget(m_sentence);
    body()->addWidget(m_list, 1);
    body()->addLayout(foot);
    body()->addStretch();

    m_list->setTabKeyNavigation(false); // Tab leaves the list, arrows move in it

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DuplicatesCard::enableMerge);
    connect(&m_change, &RollupChange::running, this, &DuplicatesCard::enableMerge);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        std::set<std::size_t> groups;
        for (const QTreeWidgetItem* item : m_list->selectedItems())
            groups.insert(
                std::size_t((item->parent() ? item->parent() : item)->data(0, Qt::UserRole).toInt()));
        merge({groups.begin(), groups.end()});
    });
    connect(&m_workshop, &Workshop::resultsChanged, this, &DuplicatesCard::look);
    look();
}

void DuplicatesCard::look()
{
    const auto dataset = m_workshop.project().dataset;
    if (dataset == m_dataset)
        return;
    m_background.cancel();
    m_dataset.reset();
    m_groups.clear();
    showGroups();
    if (dataset->totals) {
        m_sentence->setText(tr("A database added these customers up: who is the same is settled there."));
        m_dataset = dataset;
        return;
    }
    m_sentence->setText(tr("Looking through the names…"));
    if (m_workshop.metrics().customers != dataset->customers.size())
        return; // their sales are on the way
    m_dataset = dataset;
    m_background.start([this, dataset](const Progress&) {
        auto groups = std::make_shared<std::vector<LikelyDuplicates>>(likelyDuplicates(dataset->customers));
        return [this, groups] {
            if (m_dataset != m_workshop.project().dataset)
                return; // others by now: they are looked through next
            m_groups = std::move(*groups);
            showGroups();
        };
    });
}

void DuplicatesCard::enableMerge()
{
    m_merge->setEnabled(!m_change.isRunning() && !m_list->selectedItems().isEmpty());
}

void DuplicatesCard::showGroups()
{
    const Project& project = m_workshop.project();
    m_list->clear();
    const MetricTable& metrics = m_workshop.metrics();
    const auto money = [&](double amount) { return format::money(amount, project.currency); };
    for (std::size_t g = 0; g < std::min(m_groups.size(), kMostShown); ++g) {
        auto* group = new QTreeWidgetItem(m_list);
        double total = 0.0;
        for (const std::int32_t customer : m_groups[g].customers) {
            const auto place = std::size_t(customer);
            const double sales = place < metrics.netSales.size() && isKnown(metrics.netSales[place])
                ? double(metrics.netSales[place]) / double(kAmountUnit)
                : 0.0;
            total += sales;
            auto* item = new QTreeWidgetItem(group);
            item->setText(0, accountName(project.dataset->customers, place));
            item->setText(1, money(sales));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setWhatsThis(1, whyText(whyAsRead(
                                   tr("%1: %2").arg(item->text(0), item->text(1)),
                                   tr("The account's invoice lines in the window, less credits, added up."))));
        }
        const auto first = std::size_t(m_groups[g].customers.front());
        group->setText(0,
                       tr("%1: %Ln account(s)", nullptr, int(m_groups[g].customers.size()))
                           .arg(format::text(project.dataset->customers.names[first])));
        group->setText(1, money(total));
        group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        group->setWhatsThis(
            1,
            whyText(
                whyAsRead(group->text(1), tr("The net sales in the window of these accounts, added up."))));
        group->setData(0, Qt::UserRole, int(g));
        group->setExpanded(m_groups.size() <= 20);
    }
    m_list->setVisible(!m_groups.empty());
    m_merge->setVisible(!m_groups.empty());
    enableMerge();
    if (m_groups.empty())
        m_sentence->setText(tr("No two customers have the same name."));
    else if (m_groups.size() > kMostShown)
        m_sentence->setText(tr("%1 names occur more than once; the first %2 are shown.")
                                .arg(format::number(double(m_groups.size())), format::number(kMostShown)));
    else
        m_sentence->setText(
            tr("%Ln name(s) occur more than once. Same name is no proof: look before you merge.", nullptr,
               int(m_groups.size())));
}

void DuplicatesCard::merge(const std::vector<std::size_t>& groups)
{
    const Project& project = m_workshop.project();
    if (m_dataset != project.dataset)
        return;
    const Customers& customers = project.dataset->customers;
    const std::vector<Amount>& sales = m_workshop.metrics().netSales;
    Rollup rollup = project.rollup;
    for (const std::size_t g : groups) {
        const auto& members = m_groups[g].customers;
        const std::int32_t parent
            = *std::max_element(members.begin(), members.end(), [&](std::int32_t a, std::int32_t b) {
                  return sales[std::size_t(a)] < sales[std::size_t(b)];
              });
        for (const std::int32_t customer : members)
            if (customer != parent)
                rollup = withMerge(std::move(rollup), customers.ids[std::size_t(customer)],
                                   customers.ids[std::size_t(parent)]);
    }
    m_change.apply(std::move(rollup), tr("Merge likely duplicates"));
}

} // namespace strata
