#include "ui/services/contactcard.h"

#include "ui/format.h"
#include "ui/services/celltable.h"
#include "ui/services/contactpopup.h"
#include "ui/services/serviceedits.h"
#include "ui/services/servicewords.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

ContactCard::ContactCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Contact rhythm"), parent)
    , m_workshop(workshop)
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("contactTable"), tr("Contact rhythm by group")))
    , m_popup(new ContactPopup(this))
{
    setObjectName(QStringLiteral("contactCard"));
    auto* change = new QAction(tr("Change…"), this);
    change->setObjectName(QStringLiteral("editContact"));
    change->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_F2)});
    change->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(change);
    auto* changeButton = new QPushButton(tr("Change…"));
    changeButton->setObjectName(QStringLiteral("editContactButton"));
    changeButton->setAccessibleName(tr("Change the contact with the chosen group"));
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportContacts"));
    save->setAccessibleName(tr("Export the contact rhythm"));
    addHeaderWidget(changeButton);
    addHeaderWidget(save);
    m_table->verticalHeader()->setDefaultSectionSize(48);
    body()->addWidget(m_table);
    body()->addStretch();
    connect(change, &QAction::triggered, this, &ContactCard::edit);
    connect(changeButton, &QPushButton::clicked, this, &ContactCard::edit);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_table, &QTableView::activated, this, &ContactCard::edit);
    connect(m_popup, &ContactPopup::chosen, this, [this](const ContactChoice& choice) {
        m_workshop.edit(withContact(m_workshop.project(), m_edited, choice), tr("Set the contact rhythm"));
    });
}

void ContactCard::edit()
{
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid())
        return;
    m_edited = std::size_t(cell.data(CellModel::KeyRole).toInt());
    m_popup->setContact(m_figures.groups.value(qsizetype(m_edited)),
                        contactChoice(*m_figures.plan, m_edited));
    m_popup->openAt(m_table, cell, m_popup->firstField());
}

void ContactCard::showFigures(const ServiceFigures& figures)
{
    m_figures = figures;
    std::vector<CellModel::Row> rows;
    for (qsizetype group = 0; group < figures.groups.size(); ++group) {
        const ContactChoice& choice = contactChoice(*figures.plan, std::size_t(group));
        const auto cell = [](const std::string& today, const std::string& decided) {
            TableCell made{.text = decided.empty() ? format::missing() : format::text(decided)};
            made.tone = decided.empty() ? CellTone::Quiet : CellTone::Plain;
            if (today != decided)
                made.second = tr("today: %1").arg(today.empty() ? format::missing() : format::text(today));
            return made;
        };
        rows.push_back({int(group),
                        {{.text = figures.groups.at(group),
                          .tone = ServiceWords::toneOf(*figures.plan, std::size_t(group))},
                         cell(choice.today.owner, choice.decided.owner),
                         cell(choice.today.rhythm, choice.decided.rhythm),
                         cell(choice.today.channel, choice.decided.channel)}});
    }
    m_model->setTable({{figures.plan->basis == ServiceBasis::Types ? tr("Type") : tr("Tier")},
                       {tr("By whom")},
                       {tr("How often")},
                       {tr("Channel")}},
                      std::move(rows));
    stretchAllBut(m_table, 0);
    fitRows(m_table, 12);
}

} // namespace strata
