#include "ui/planning/decisionlogpanel.h"

#include "ui/planning/decisiondetail.h"
#include "ui/planning/decisionmodel.h"
#include "ui/planning/newdecisionform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strata {

DecisionLogPanel::DecisionLogPanel(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_model(new DecisionModel(this))
    , m_table(new DataTable)
    , m_empty(quietLabel(
          tr("Nothing has been decided yet. These write themselves down: ideas revealed, factors, metrics, "
             "rounds, weights applied or left out, cuts and rules, cost rates, overrides, versions in use, "
             "homework "
             "compared, and the sign-off. The rest comes in by “Log as a decision”, or here by “Add a "
             "decision”.")))
    , m_filter(new QLineEdit)
    , m_add(new QPushButton(tr("Add a decision")))
    , m_export(new QPushButton(tr("Export…")))
    , m_foot(new QStackedWidget)
    , m_detail(new DecisionDetail(workshop))
    , m_form(new NewDecisionForm(workshop))
{
    setObjectName(QStringLiteral("decisionLogPanel"));
    m_foot->addWidget(m_detail);
    m_foot->addWidget(m_form);
    m_foot->setFixedHeight(224);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_foot);

    connect(m_add, &QPushButton::clicked, this, [this] {
        m_foot->setCurrentWidget(m_form);
        m_form->begin();
    });
    connect(m_form, &NewDecisionForm::finished, this, [this](bool isAdded) {
        m_foot->setCurrentWidget(m_detail);
        if (isVisible())
            m_add->setFocus(Qt::OtherFocusReason);
        if (isAdded)
            choose(m_model->rowCount() - 1);
    });
}

QWidget* DecisionLogPanel::makeTable()
{
    auto* card = new Card(tr("Decision log"));
    m_filter->setObjectName(QStringLiteral("decisionFilter"));
    m_filter->setAccessibleName(tr("Decisions that contain"));
    m_filter->setPlaceholderText(tr("Find in the log"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    m_add->setObjectName(QStringLiteral("addDecision"));
    m_add->setProperty("primary", true);
    m_export->setObjectName(QStringLiteral("exportDecisions"));
    card->addHeaderWidget(m_filter);
    card->addHeaderWidget(m_export);
    card->addHeaderWidget(m_add);
    m_empty->setObjectName(QStringLiteral("noDecisions"));
    m_empty->setAlignment(Qt::AlignCenter);

    m_table->setObjectName(QStringLiteral("decisionTable"));
    m_table->setAccessibleName(tr("Decision log"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(DecisionModel::Time, Qt::DescendingOrder);
    m_table->setMinimumHeight(64);
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(true);
    const int widths[] = {148, 190, 140, 180, 180, 120, 100};
    for (int column = 0; column < DecisionModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_export, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_detail->setDecision(current.isValid() ? m_table->sourceIndex(current).row() : -1);
            });
    return card;
}

void DecisionLogPanel::choose(int place)
{
    const QModelIndex index = m_table->proxy()->mapFromSource(m_model->index(place, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void DecisionLogPanel::refresh()
{
    const std::vector<Decision>& decisions = m_workshop.project().debate->decisions;
    m_model->setDecisions(decisions);
    m_empty->setVisible(decisions.empty());
    m_table->setVisible(!decisions.empty());
    m_export->setEnabled(!decisions.empty());
    if (!m_table->currentIndex().isValid() && !decisions.empty())
        choose(int(decisions.size()) - 1);
    m_detail->refresh();
}

} // namespace strata
