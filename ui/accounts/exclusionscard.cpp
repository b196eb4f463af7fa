#include "ui/accounts/exclusionscard.h"

#include "ui/accounts/customeredit.h"
#include "ui/accounts/mergedmodel.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <string_view>
#include <unordered_map>

namespace strata {

ExclusionsCard::ExclusionsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Excluded by hand"), parent)
    , m_workshop(workshop)
    , m_customer(new CustomerEdit([&workshop] { return workshop.project().dataset; }))
    , m_reason(new QLineEdit)
    , m_problem(plainLabel())
    , m_nobody(quietLabel(tr("Nobody is excluded. Intercompany and house accounts belong here.")))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_table(new DataTable)
    , m_back(new QPushButton(tr("Bring back")))
{
    setObjectName(QStringLiteral("exclusionsCard"));
    m_customer->setObjectName(QStringLiteral("excludeCustomer"));
    m_customer->setPlaceholderText(tr("Customer, by number or name"));
    m_customer->setAccessibleName(tr("Customer to exclude"));
    m_reason->setObjectName(QStringLiteral("excludeReason"));
    m_reason->setPlaceholderText(tr("Reason, for example intercompany"));
    m_reason->setAccessibleName(tr("Reason for the exclusion"));
    auto* exclude = new QPushButton(tr("Exclude"));
    exclude->setObjectName(QStringLiteral("exclude"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_customer, 1);
    row->addWidget(m_reason, 1);
    row->addWidget(exclude);
    m_problem->setObjectName(QStringLiteral("excludeProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_nobody->setObjectName(QStringLiteral("nobodyExcluded"));
    m_table->setObjectName(QStringLiteral("exclusions"));
    m_table->setAccessibleName(tr("Excluded customers"));
    m_model->setHorizontalHeaderLabels({tr("Customer"), tr("Reason"), tr("By"), tr("Since")});
    m_table->setSourceModel(m_model);
    m_table->proxy()->sort(-1); // as they were excluded, until a head is clicked
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(120);
    m_back->setObjectName(QStringLiteral("bringBack"));
    m_back->setEnabled(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_back);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    body()->addWidget(m_nobody);
    body()->addWidget(m_table, 1);
    body()->addLayout(foot);
    body()->addStretch();

    connect(exclude, &QPushButton::clicked, this, &ExclusionsCard::exclude);
    connect(m_reason, &QLineEdit::returnPressed, this, &ExclusionsCard::exclude);
    connect(m_back, &QPushButton::clicked, this, &ExclusionsCard::bringBack);
    const auto enable = [this] { m_back->setEnabled(m_table->selectionModel()->hasSelection()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, enable);
    connect(&m_workshop, &Workshop::aboutToLeave, this, [this] {
        m_customer->clear();
        m_reason->clear();
        m_problem->hide();
    });
    connect(&m_workshop, &Workshop::projectChanged, this, &ExclusionsCard::showProject);
    showProject();
}

void ExclusionsCard::showProject()
{
    const Project& project = m_workshop.project();
    if (m_dataset == project.dataset && m_overrides == project.overrides)
        return; // a tick of a weight: nobody comes or goes
    m_dataset = project.dataset;
    m_overrides = project.overrides;
    const Customers& customers = m_dataset->customers;
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<const Override*> excluded;
    for (const Override& word : m_overrides)
        if (word.type == CustomerType::Excluded) {
            excluded.push_back(&word);
            places.emplace(word.customerId, customers.size());
        }
    if (!excluded.empty())
        for (std::size_t i = 0; i < customers.size(); ++i)
            if (const auto found = places.find(customers.ids[i]); found != places.end())
                found->second = i;
    m_model->removeRows(0, m_model->rowCount());
    for (const Override* word : excluded) {
        const std::size_t place = places.at(word->customerId);
        const QString name
            = place < customers.size() ? accountName(customers, place) : format::text(word->customerId);
        QList<QStandardItem*> row;
        for (const QString& text :
             {name, format::text(word->reason), format::text(word->author), format::day(word->date)}) {
            auto* item = new QStandardItem(text);
            item->setToolTip(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
            row += item;
        }
        row.front()->setData(format::text(word->customerId), Qt::UserRole);
        row.back()->setData(qlonglong(word->date), DataTable::SortRole);
        m_model->appendRow(row);
    }
    m_nobody->setVisible(excluded.empty());
    m_table->setVisible(!excluded.empty());
    m_back->setVisible(!excluded.empty());
}

void ExclusionsCard::exclude()
{
    const Project& project = m_workshop.project();
    const Customers& customers = project.dataset->customers;
    const QString reason = m_reason->text().trimmed();
    const auto place = m_customer->customer();
    QString problem;
    if (!place)
        problem = tr("No single customer is called \"%1\": type the customer's number.")
                      .arg(m_customer->text().trimmed());
    else if (reason.isEmpty())
        problem = tr("Say why: a reason makes the exclusion believable later.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_customer->clear();
    m_reason->clear();
    const QString who = namesAtTheTable(*project.debate);
    Project next = withOverride(project,
                                {customers.ids[*place], CustomerType::Excluded, reason.toStdString(),
                                 who.toStdString(), toDay(QDate::currentDate())});
    const auto& types = m_workshop.results().types;
    logDecision(next,
                {tr("Type of %1").arg(accountName(customers, *place)),
                 *place < types.size() ? typeName(CustomerType(types[*place])) : QString(),
                 typeName(CustomerType::Excluded),
                 {},
                 reason,
                 {}});
    m_workshop.edit(std::move(next), tr("Exclude customer"));
}

void ExclusionsCard::bringBack()
{
    Project next = m_workshop.project();
    QStringList names;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        names += index.data().toString();
        next = withoutOverride(std::move(next), index.data(Qt::UserRole).toString().toStdString());
    }
    if (names.isEmpty())
        return;
    logDecision(next,
                {tr("Type of %1").arg(names.join(QStringLiteral(", "))),
                 typeName(CustomerType::Excluded),
                 tr("as computed"),
                 {},
                 {},
                 {}});
    m_workshop.edit(std::move(next), tr("Bring customers back"));
}

} // namespace strata
