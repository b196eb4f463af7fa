#include "ui/services/checkscard.h"

#include "ui/format.h"
#include "ui/services/celltable.h"
#include "ui/services/servicewords.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

ChecksCard::ChecksCard(QWidget* parent)
    : Card(tr("Fair, not equal"), parent)
    , m_verdict(plainLabel())
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("serviceChecks"), tr("What to look at")))
    , m_warning(quietLabel())
{
    setObjectName(QStringLiteral("serviceChecksCard"));
    m_verdict->setObjectName(QStringLiteral("checksVerdict"));
    m_verdict->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("priceWarning"));
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportChecks"));
    save->setAccessibleName(tr("Export the checks"));
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    addHeaderWidget(save);
    m_table->setToolTip(tr("Double click or Enter goes to the cell"));
    body()->addWidget(m_verdict);
    body()->addWidget(m_table);
    body()->addWidget(m_warning);
    body()->addStretch();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& cell) {
        const Place& place = m_places[std::size_t(cell.data(CellModel::KeyRole).toInt())];
        emit cellAsked(place.service, place.group);
    });
}

void ChecksCard::showFigures(const ServiceFigures& figures)
{
    const ServicePlan& plan = *figures.plan;
    const ServiceChecks& checks = figures.checks;
    m_places.clear();
    std::vector<CellModel::Row> rows;
    const auto add
        = [&](Place place, const QString& what, const QString& service, const QString& group, CellTone tone) {
              rows.push_back(
                  {int(m_places.size()), {{.text = what, .tone = tone}, {.text = service}, {.text = group}}});
              m_places.push_back(place);
          };
    const QString every = tr("every service");
    for (const std::size_t group : checks.withoutService)
        add({0, group}, tr("Gets nothing"), every, figures.groups.value(qsizetype(group)), CellTone::Warning);
    for (const std::size_t at : checks.pricedByGroup) {
        QStringList prices;
        std::size_t first = 0;
        for (std::size_t group = figures.costs.customers.size(); group-- > 0;) {
            const ServiceLevel& level = serviceChoice(plan, plan.services[at], group).decided;
            if (level.terms == ServiceTerms::Charged)
                first = group;
            if (level.terms == ServiceTerms::Charged || level.terms == ServiceTerms::Included)
                prices.prepend(tr("%1 %2").arg(figures.groups.value(qsizetype(group)),
                                               level.terms == ServiceTerms::Charged
                                                   ? ServiceWords::price(level, figures.currency)
                                                   : ServiceWords::terms(level.terms).toLower()));
        }
        add({at, first}, tr("Price by group"), format::text(plan.services[at].name),
            prices.join(QStringLiteral(", ")), CellTone::Warning);
    }
    for (const ServiceChecks::Hole& hole : checks.undecided)
        add({hole.service, hole.group}, tr("Not decided"), format::text(plan.services[hole.service].name),
            figures.groups.value(qsizetype(hole.group)), CellTone::Plain);

    QStringList verdict;
    if (plan.services.empty())
        verdict += tr("There is no service to check yet.");
    else if (checks.isFair())
        verdict += tr("Every group has a decided level for every service, and none is left without.");
    if (!checks.undecided.empty())
        verdict += tr("%Ln level(s) are not decided yet.", nullptr, int(checks.undecided.size()));
    if (!checks.withoutService.empty()) {
        QStringList names;
        for (const std::size_t group : checks.withoutService)
            names += figures.groups.value(qsizetype(group));
        verdict += tr("%1: no service at all is offered. Decide at least one level that they get.")
                       .arg(ServiceWords::list(names));
    }
    m_verdict->setText(verdict.join(QLatin1Char(' ')));
    m_warning->setText(checks.pricedByGroup.empty() ? QString() : ServiceWords::priceWarning());
    m_warning->setVisible(!checks.pricedByGroup.empty());
    m_table->setVisible(!rows.empty());
    m_model->setTable({{tr("What")}, {tr("Service")}, {tr("Who")}}, std::move(rows));
    stretchAllBut(m_table, 0);
    fitRows(m_table, 6);
}

} // namespace strata
