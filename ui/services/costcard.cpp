#include "ui/services/costcard.h"

#include "ui/format.h"
#include "ui/services/celltable.h"
#include "ui/services/servicewhy.h"
#include "ui/services/servicewords.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

CostCard::CostCard(QWidget* parent)
    : Card(tr("Cost of service"), parent)
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("serviceCosts"), tr("Cost of service by group")))
    , m_total(plainLabel())
    , m_remark(quietLabel())
{
    setObjectName(QStringLiteral("serviceCostCard"));
    setNote(tr("a year"));
    m_total->setObjectName(QStringLiteral("serviceCostTotal"));
    m_total->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("serviceCostRemark"));
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportServiceCosts"));
    save->setAccessibleName(tr("Export the cost of service"));
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    addHeaderWidget(save);
    body()->addWidget(m_table);
    body()->addWidget(m_total);
    body()->addWidget(m_remark);
    body()->addStretch();
    answersWhy(m_total, [this] { return whyTotalCost(m_figures); });
}

int CostCard::wantedRoom() const
{
    return wantedWidth(m_table) + width() - m_table->width();
}

void CostCard::showFigures(const ServiceFigures& figures)
{
    m_figures = figures;
    const std::string& currency = figures.currency;
    const ServiceCosts& costs = figures.costs;
    std::vector<CellModel::Row> rows;
    for (std::size_t group = 0; group < costs.groups.size(); ++group) {
        const ServiceYears& years = costs.groups[group];
        const auto money = [&](double amount, const std::function<Explanation()>& why) {
            return TableCell{.text = format::money(amount, currency), .value = amount, .why = why};
        };
        const std::function<Explanation()> why = [this, group] { return whyGroupCost(m_figures, group); };
        const std::function<Explanation()> income
            = [this, group] { return whyGroupIncome(m_figures, group); };
        CellModel::Row row{int(group), {}};
        row.cells.push_back({.text = figures.groups.value(qsizetype(group)),
                             .tone = ServiceWords::toneOf(*figures.plan, group)});
        row.cells.push_back(money(years.today.cost, why));
        row.cells.push_back(money(years.decided.cost, why));
        TableCell change = money(years.costChange(), why);
        change.text = ServiceWords::change(years.costChange(), currency);
        row.cells.push_back(std::move(change));
        row.cells.push_back(money(years.decided.income, income));
        row.cells.push_back(money(years.decided.net(), income));
        row.cells[4].tip = tr("%1 today").arg(format::money(years.today.income, currency));
        row.cells[5].tip = tr("%1 today").arg(format::money(years.today.net(), currency));
        rows.push_back(std::move(row));
    }
    m_model->setTable({{figures.plan->basis == ServiceBasis::Types ? tr("Type") : tr("Tier")},
                       {tr("Today"), true},
                       {tr("Decided"), true},
                       {tr("Change"), true},
                       {tr("Income"), true, tr("What these customers are charged as decided")},
                       {tr("Net"), true, tr("Cost less income, as decided")}},
                      std::move(rows));
    stretchAllBut(m_table, 0);
    fitRows(m_table, 12);

    const ServiceYears& total = costs.total;
    m_total->setText(
        tr("All: %1 today, %2 decided, %3 a year. Income %4 today, %5 decided; net %6 today, %7 decided.")
            .arg(format::money(total.today.cost, currency), format::money(total.decided.cost, currency),
                 ServiceWords::change(total.costChange(), currency),
                 format::money(total.today.income, currency), format::money(total.decided.income, currency),
                 format::money(total.today.net(), currency), format::money(total.decided.net(), currency)));

    QStringList remarks;
    if (!figures.hasCounts)
        remarks += tr("The customers are being counted.");
    if (costs.leavesHoursOut())
        remarks += tr("Hours are not included: say above what an hour of work costs.");
    if (const QString unknown = ServiceWords::unknown(total.today); !unknown.isEmpty())
        remarks += tr("Today: %1.").arg(unknown);
    if (const QString unknown = ServiceWords::unknown(total.decided); !unknown.isEmpty())
        remarks += tr("Decided: %1.").arg(unknown);
    if (figures.outside > 0)
        remarks += figures.plan->basis == ServiceBasis::Types
            ? tr("%Ln customer(s) with a status and no type are not counted.", nullptr, int(figures.outside))
            : tr("%Ln customer(s) without a tier are not counted.", nullptr, int(figures.outside));
    m_remark->setText(remarks.join(QLatin1Char(' ')));
    m_remark->setVisible(!remarks.isEmpty());
}

} // namespace strata
