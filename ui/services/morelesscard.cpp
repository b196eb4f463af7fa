#include "ui/services/morelesscard.h"

#include "ui/format.h"
#include "ui/services/celltable.h"
#include "ui/services/servicewhy.h"
#include "ui/services/servicewords.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

CellTone toneOf(ServiceTurn turn)
{
    switch (turn) {
    case ServiceTurn::Better:
        return CellTone::Good;
    case ServiceTurn::Worse:
        return CellTone::Warning;
    case ServiceTurn::Same:
    case ServiceTurn::Otherwise:
    case ServiceTurn::Unknown:
        break;
    }
    return CellTone::Quiet;
}

} // namespace

MoreLessCard::MoreLessCard(QWidget* parent)
    : Card(tr("Who gets more, who gets less"), parent)
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("moreLessTable"), tr("Who gets more, who gets less")))
    , m_nothing(quietLabel())
{
    setObjectName(QStringLiteral("moreLessCard"));
    m_nothing->setObjectName(QStringLiteral("moreLessNothing"));
    auto* find = new QLineEdit;
    find->setObjectName(QStringLiteral("moreLessFilter"));
    find->setPlaceholderText(tr("Filter"));
    find->setAccessibleName(tr("Filter who gets more and who gets less"));
    find->setClearButtonEnabled(true);
    find->setMaximumWidth(160);
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportMoreLess"));
    save->setAccessibleName(tr("Export who gets more and who gets less"));
    addHeaderWidget(find);
    addHeaderWidget(save);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    connect(find, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& cell) {
        const ServiceChange& change = m_figures.changes[std::size_t(cell.data(CellModel::KeyRole).toInt())];
        emit cellAsked(change.service, change.group);
    });
}

void MoreLessCard::showFigures(const ServiceFigures& figures)
{
    m_figures = figures;
    int more = 0, less = 0;
    std::vector<CellModel::Row> rows;
    for (std::size_t at = 0; at < figures.changes.size(); ++at) {
        const ServiceChange& change = figures.changes[at];
        const Service& service = figures.plan->services[change.service];
        const ServiceChoice& choice = serviceChoice(*figures.plan, service, change.group);
        more += change.turn == ServiceTurn::Better;
        less += change.turn == ServiceTurn::Worse;
        QString turn = ServiceWords::turn(change.turn);
        if (change.isNew)
            turn = tr("%1, new").arg(turn);
        else if (change.isEnded)
            turn = tr("%1, ends").arg(turn);
        rows.push_back({int(at),
                        {{.text = figures.groups.value(qsizetype(change.group)),
                          .tone = ServiceWords::toneOf(*figures.plan, change.group)},
                         {.text = format::text(service.name)},
                         {.text = turn,
                          .tone = toneOf(change.turn),
                          .why = [this, service = change.service,
                                  group = change.group] { return whyTurn(m_figures, service, group); }},
                         {.text = ServiceWords::difference(choice, figures.currency),
                          .tip = tr("Today: %1\nDecided: %2")
                                     .arg(ServiceWords::whole(choice.today, figures.currency),
                                          ServiceWords::whole(choice.decided, figures.currency))},
                         {.text = format::number(double(figures.costs.customers[change.group])),
                          .value = qlonglong(figures.costs.customers[change.group])}}});
    }
    setNote(rows.empty() ? QString() : tr("%1 more, %2 less").arg(more).arg(less));
    m_nothing->setText(figures.plan->services.empty()
                           ? tr("There is no service yet.")
                           : tr("Nothing differs yet between today and what is decided."));
    m_nothing->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_model->setTable({{figures.plan->basis == ServiceBasis::Types ? tr("Type") : tr("Tier")},
                       {tr("Service")},
                       {tr("More or less")},
                       {tr("From today to decided")},
                       {tr("Customers"), true}},
                      std::move(rows));
    auto* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(3, QHeaderView::Stretch);
    if (m_table->columnWidth(0) == head->defaultSectionSize()) {
        m_table->setColumnWidth(0, 128);
        m_table->setColumnWidth(1, 220);
        m_table->setColumnWidth(2, 120);
        m_table->setColumnWidth(4, 92);
    }
    fitRows(m_table, 10);
}

} // namespace strata
