#include "ui/accounts/exclusionscard.h"

#include "ui/accounts/mergedmodel.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <optional>

namespace strata {

namespace {

std::optional<std::size_t> customerMeant(const Customers& customers, const std::string& text)
{
    std::optional<std::size_t> byName;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (customers.ids[i] == text)
            return i;
        if (i < customers.names.size() && customers.names[i] == text) {
            if (byName)
                return {};
            byName = i;
        }
    }
    return byName;
}

} // namespace

ExclusionsCard::ExclusionsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Excluded by hand"), parent)
    , m_workshop(workshop)
    , m_customer(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_problem(plainLabel())
    , m_nobody(quietLabel(tr("Nobody is excluded. Intercompany and house accounts belong here.")))
    , m_table(new QTableWidget(0, 4))
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
    m_table->setHorizontalHeaderLabels({tr("Customer"), tr("Reason"), tr("By"), tr("Since")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_back->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(&m_workshop, &Workshop::projectChanged, this, &ExclusionsCard::showProject);
    showProject();
}

void ExclusionsCard::showProject()
{
    const Project& project = m_workshop.project();
    std::vector<const Override*> excluded;
    for (const Override& word : project.overrides)
        if (word.type == CustomerType::Excluded)
            excluded.push_back(&word);
    const Customers& customers = project.dataset->customers;
    m_table->setRowCount(int(excluded.size()));
    for (std::size_t i = 0; i < excluded.size(); ++i) {
        const auto known = std::find(customers.ids.begin(), customers.ids.end(), excluded[i]->customerId);
        const QString name = known == customers.ids.end()
            ? format::text(excluded[i]->customerId)
            : accountName(customers, std::size_t(known - customers.ids.begin()));
        const QStringList texts = {name, format::text(excluded[i]->reason), format::text(excluded[i]->author),
                                   format::day(excluded[i]->date)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::UserRole, format::text(excluded[i]->customerId));
            m_table->setItem(int(i), column, item);
        }
    }
    m_nobody->setVisible(excluded.empty());
    m_table->setVisible(!excluded.empty());
    m_back->setVisible(!excluded.empty());
}

void ExclusionsCard::exclude()
{
    const Project& project = m_workshop.project();
    const Customers& customers = project.dataset->customers;
    const QString typed = m_customer->text().trimmed();
    const QString reason = m_reason->text().trimmed();
    const auto place = customerMeant(customers, typed.toStdString());
    QString problem;
    if (!place)
        problem = tr("No single customer is called \"%1\": type the customer's number.").arg(typed);
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
        const QTableWidgetItem* item = m_table->item(index.row(), 0);
        names += item->text();
        next = withoutOverride(std::move(next), item->data(Qt::UserRole).toString().toStdString());
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
