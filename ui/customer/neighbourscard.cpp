#include "ui/customer/neighbourscard.h"

#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace strata {

namespace {

enum Column
{
    NamePlace,
    TypePlace,
    FigurePlace
};
constexpr int kCustomerRole = Qt::UserRole + 1;
constexpr int kFigureRole = Qt::UserRole + 2; // as computed; the cell shows it rounded

void fitHeight(QTableWidget* table)
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + table->rowCount() * Theme::kTarget
                          + 2 * table->frameWidth());
    table->setVisible(table->rowCount() > 0);
}

} // namespace

NeighboursCard::NeighboursCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Neighbours"), parent)
    , m_workshop(workshop)
    , m_aroundNote(quietLabel())
    , m_alikeNote(quietLabel())
    , m_around(makeTable(QStringLiteral("aroundTable"), tr("Customers just above and below by score"),
                         tr("Score")))
    , m_alike(makeTable(QStringLiteral("alikeTable"), tr("Customers scored most alike"), tr("Difference")))
{
    setObjectName(QStringLiteral("neighboursCard"));
    setNote(tr("choose one to go there"));
    m_aroundNote->setObjectName(QStringLiteral("aroundNote"));
    m_alikeNote->setObjectName(QStringLiteral("alikeNote"));
    m_alikeNote->setToolTip(
        tr("How far the metric scores lie apart: the root of the mean squared difference, "
           "each metric by its weight; what one of the two lacks is left out."));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (const auto& [note, table] : {std::pair(m_aroundNote, m_around), std::pair(m_alikeNote, m_alike)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(note);
        column->addWidget(table);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    body()->addLayout(row);
    answer();
    showComputing();
}

void NeighboursCard::answer()
{
    const auto customerOf = [this](const QModelIndex& cell) {
        const int customer = cell.siblingAtColumn(NamePlace).data(kCustomerRole).toInt();
        return customer < 0 ? m_workshop.selectedCustomer() : customer; // its own row
    };
    answersWhyInCells(m_around, [this, customerOf](const QModelIndex& cell) {
        return cell.column() == FigurePlace ? whyText(whyComposite(m_workshop, customerOf(cell)))
                                            : whyText(whyType(m_workshop, customerOf(cell)));
    });
    answersWhyInCells(m_alike, [this, customerOf](const QModelIndex& cell) {
        return cell.column() == FigurePlace
            ? whyText(whyDistance(m_workshop, customerOf(cell), cell.data(kFigureRole).toDouble()))
            : whyText(whyType(m_workshop, customerOf(cell)));
    });
}

QTableWidget* NeighboursCard::makeTable(const QString& name, const QString& accessible,
                                        const QString& lastHead)
{
    auto* table = new QTableWidget(0, 3);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels({tr("Customer"), tr("Type"), lastHead});
    table->horizontalHeaderItem(NamePlace)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeaderItem(TypePlace)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeaderItem(FigurePlace)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(NamePlace, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(TypePlace, QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(TypePlace, 170);
    table->setColumnWidth(FigurePlace, 104);
    table->setItemDelegateForColumn(TypePlace, new PillDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::kTarget);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What follows fills the table again: not while it is still handling the click. Where a click activates
    // too, both say the same customer, and the second says nothing new.
    const auto choose = [this](const QModelIndex& index) {
        const QVariant named = index.siblingAtColumn(NamePlace).data(kCustomerRole);
        const int customer = named.isValid() ? named.toInt() : -1;
        if (customer >= 0)
            QMetaObject::invokeMethod(
                this,
                [this, customer] {
                    if (customer != m_workshop.selectedCustomer())
                        emit customerChosen(customer);
                },
                Qt::QueuedConnection);
    };
    connect(table, &QAbstractItemView::clicked, this, choose);
    connect(table, &QAbstractItemView::activated, this, choose);
    table->viewport()->installEventFilter(this);
    return table;
}

// The first click of two has gone to a customer: the second would go on from there, to whoever stands under
// the mouse by then.
bool NeighboursCard::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || Card::eventFilter(watched, event);
}

void NeighboursCard::showComputing()
{
    for (QTableWidget* table : {m_around, m_alike}) {
        table->setRowCount(0);
        fitHeight(table);
    }
    m_aroundNote->setText(tr("Computing…"));
    m_alikeNote->clear();
}

void NeighboursCard::fill(QTableWidget* table, const std::vector<int>& customers,
                          const std::vector<double>& figures, int self)
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    table->clearSelection();
    table->setRowCount(int(customers.size()));
    for (int row = 0; row < int(customers.size()); ++row) {
        const int customer = customers[std::size_t(row)];
        const QString name = customerName(project, customer);
        auto* head = new QTableWidgetItem(name);
        auto* type = new QTableWidgetItem(typeName(CustomerType(results.types[std::size_t(customer)])));
        auto* figure = new QTableWidgetItem(format::number(figures[std::size_t(row)], 1));
        figure->setData(kFigureRole, figures[std::size_t(row)]);
        head->setData(kCustomerRole, customer == self ? -1 : customer);
        head->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()));
        type->setData(PillDelegate::TypeRole, int(results.types[std::size_t(customer)]));
        type->setData(PillDelegate::MarkRole, results.isOverridden[std::size_t(customer)] != 0);
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (customer == self)
            for (QTableWidgetItem* item : {head, figure})
                item->setFont(Theme::instance().strongFont());
        table->setItem(row, NamePlace, head);
        table->setItem(row, TypePlace, type);
        table->setItem(row, FigurePlace, figure);
    }
    fitHeight(table);
}

void NeighboursCard::show(const Neighbours& neighbours, int customer)
{
    const Results& results = m_workshop.results();
    std::vector<int> around = neighbours.above;
    if (neighbours.place > 0)
        around.push_back(customer);
    around.insert(around.end(), neighbours.below.begin(), neighbours.below.end());
    std::vector<double> scores;
    for (const int one : around)
        scores.push_back(results.composite[std::size_t(one)]);
    fill(m_around, around, scores, customer);
    m_aroundNote->setText(neighbours.place > 0 ? tr("By score: place %1 of %2")
                                                     .arg(format::number(double(neighbours.place)),
                                                          format::number(double(neighbours.scored)))
                                               : tr("Without a score it has no place among the others."));
    std::vector<int> alike;
    std::vector<double> distances;
    for (const AlikeCustomer& one : neighbours.alike) {
        alike.push_back(one.customer);
        distances.push_back(one.distance);
    }
    fill(m_alike, alike, distances, customer);
    m_alikeNote->setText(alike.empty() ? tr("No customer can be compared metric by metric.")
                                       : tr("Most alike: metric scores nearest, in points"));
}

} // namespace strata
