#include "ui/whatif/flipmoverscard.h"

#include "core/method/tornado.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/whatif/flipmovers.h"
#include "ui/whatif/sensitivitybasis.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace strata {

FlipMoversCard::FlipMoversCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Who moves"), parent)
    , m_model(new FlipMoversModel(this))
    , m_table(new DataTable)
    , m_sentence(quietLabel())
{
    setObjectName(QStringLiteral("flipMoversCard"));
    m_sentence->setObjectName(QStringLiteral("flipMoversNote"));
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setObjectName(QStringLiteral("flipMoversTable"));
    m_table->setAccessibleName(tr("Customers who change type at the chosen place of the curve"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const int column : {FlipMoversModel::From, FlipMoversModel::To})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_table));
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(FlipMoversModel::Customer, QHeaderView::Stretch);
    m_table->setColumnWidth(FlipMoversModel::Weight, 84);
    m_table->setColumnWidth(FlipMoversModel::From, 126);
    m_table->setColumnWidth(FlipMoversModel::To, 126);
    m_table->setColumnWidth(FlipMoversModel::NetSales, 92);
    m_table->setMinimumHeight(96);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the curve needs the height more
    answersWhy(this, [] {
        return Explanation{.title = tr("Who moves"),
                           .sentence
                           = tr("Each customer whose score passes the cut while the weight goes there from "
                                "today's, the others of its group keeping their ratios. “At weight” is "
                                "where it passes.")};
    });
    answersWhyInCells(m_table, [this, &workshop](const QModelIndex& cell) {
        const int customer = m_model->customerOf(m_table->sourceIndex(cell).row());
        if (cell.column() == FlipMoversModel::NetSales)
            return whyText(whyMetricValue(workshop, customer, "net_sales"));
        return cell.column() == FlipMoversModel::Customer ? whyText(whyType(workshop, customer))
                                                          : whyAt(this);
    });
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);

    connect(m_table, &QAbstractItemView::clicked, this, [this, &workshop](const QModelIndex& index) {
        workshop.selectCustomer(m_model->customerOf(m_table->sourceIndex(index).row()));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit customerActivated(m_model->customerOf(m_table->sourceIndex(index).row()));
    });
}

void FlipMoversCard::showMessage(const QString& sentence)
{
    m_isFilled = false;
    m_model->clear();
    setNote({});
    m_sentence->setText(sentence);
    m_sentence->show();
}

void FlipMoversCard::fill(const std::shared_ptr<const FlipCurve>& curve, std::size_t from, std::size_t to,
                          const std::shared_ptr<const SensitivityBasis>& basis)
{
    m_isFilled = true;
    m_model->setCrossings(curve, from, to, basis->project.dataset, basis->metrics, basis->project.currency);
    const std::size_t shown = std::size_t(m_model->rowCount()), all = m_model->crossings();
    m_sentence->setText(
        all == 0          ? tr("Nobody changes type there. Click a place on the curve to see who does.")
            : shown < all ? tr("Shown are the %1 of %2 that are nearest to today's weight.")
                                .arg(format::number(double(shown)), format::number(double(all)))
                          : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void FlipMoversCard::showCrossings(const std::shared_ptr<const FlipCurve>& curve, std::size_t from,
                                   std::size_t to, const std::shared_ptr<const SensitivityBasis>& basis)
{
    fill(curve, from, to, basis);
    const QString first = format::weight(int(std::lround(curve->crossings[from].weight)));
    const QString last = format::weight(int(std::lround(curve->crossings[to - 1].weight)));
    setNote(first == last ? tr("at %1").arg(first) : tr("from %1 to %2").arg(first, last));
}

void FlipMoversCard::showNear(const std::shared_ptr<const FlipCurve>& curve,
                              const std::shared_ptr<const SensitivityBasis>& basis)
{
    const std::vector<FlipCrossing>& all = curve->crossings;
    const auto from
        = std::lower_bound(all.begin(), all.end(), double(curve->today - kTornadoStep),
                           [](const FlipCrossing& one, double weight) { return one.weight < weight; });
    const auto to
        = std::upper_bound(all.begin(), all.end(), double(curve->today + kTornadoStep),
                           [](double weight, const FlipCrossing& one) { return weight < one.weight; });
    fill(curve, std::size_t(from - all.begin()), std::size_t(to - all.begin()), basis);
    setNote(tr("within 10 points of today"));
}

} // namespace strata
