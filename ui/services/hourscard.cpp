#include "ui/services/hourscard.h"

#include "ui/services/celltable.h"
#include "ui/services/servicewhy.h"
#include "ui/services/servicewords.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

HoursCard::HoursCard(QWidget* parent)
    : Card(tr("Hours freed"), parent)
    , m_freed(plainLabel())
    , m_sentence(quietLabel())
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("serviceHours"), tr("Hours by group")))
{
    setObjectName(QStringLiteral("serviceHoursCard"));
    m_freed->setObjectName(QStringLiteral("hoursFreed"));
    QFont font = Theme::instance().titleFont();
    font.setPixelSize(30);
    m_freed->setFont(font);
    m_sentence->setObjectName(QStringLiteral("hoursSentence"));
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportServiceHours"));
    save->setAccessibleName(tr("Export the hours"));
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    addHeaderWidget(save);
    body()->addWidget(m_freed);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table);
    body()->addStretch();
    answersWhy(m_freed, [this] { return whyHoursFreed(m_figures); });
}

int HoursCard::wantedRoom() const
{
    return wantedWidth(m_table) + width() - m_table->width();
}

void HoursCard::showFigures(const ServiceFigures& figures)
{
    m_figures = figures;
    const bool hasHours = figures.costs.hasHours;
    m_freed->setVisible(hasHours);
    m_table->setVisible(hasHours);
    if (!hasHours) {
        m_sentence->setText(
            tr("No service costs hours. Choose “Name and cost” on a service that takes time and "
               "say how many hours."));
        return;
    }
    m_freed->setText(tr("%1 a year").arg(ServiceWords::hours(figures.moved.freed)));
    m_sentence->setText((ServiceWords::freed(*figures.plan, figures.moved) + QLatin1Char(' ')
                         + ServiceWords::moved(figures.moved, figures.groups))
                            .trimmed());
    std::vector<CellModel::Row> rows;
    for (std::size_t group = 0; group < figures.costs.groups.size(); ++group) {
        const ServiceYears& years = figures.costs.groups[group];
        const std::function<Explanation()> why = [this, group] { return whyGroupHours(m_figures, group); };
        rows.push_back(
            {int(group),
             {{.text = figures.groups.value(qsizetype(group)),
               .tone = ServiceWords::toneOf(*figures.plan, group)},
              {.text = ServiceWords::hours(years.today.hours), .value = years.today.hours, .why = why},
              {.text = ServiceWords::hours(years.decided.hours), .value = years.decided.hours, .why = why},
              {.text = ServiceWords::hoursChange(years.hoursChange()),
               .value = years.hoursChange(),
               .why = why}}});
    }
    m_model->setTable({{figures.plan->basis == ServiceBasis::Types ? tr("Type") : tr("Tier")},
                       {tr("Today"), true},
                       {tr("Decided"), true},
                       {tr("Change"), true}},
                      std::move(rows));
    stretchAllBut(m_table, 0);
    fitRows(m_table, 12);
}

} // namespace strata
