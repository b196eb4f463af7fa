#include "ui/weighting/weightentry.h"

#include "core/method/weighting.h"
#include "ui/weighting/pairwiseentry.h"
#include "ui/weighting/rankentry.h"
#include "ui/weighting/sliderentry.h"

#include <QCoreApplication>

namespace strata {

WeightEntry* WeightEntry::create(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent)
{
    switch (method) {
    case WeightMethod::RankSteep:
    case WeightMethod::RankGentle:
        return new RankEntry(method, rows, parent);
    case WeightMethod::Pairwise:
        return new PairwiseEntry(rows, parent);
    case WeightMethod::Share:
    case WeightMethod::Swing:
    case WeightMethod::Rating:
        break;
    }
    return new SliderEntry(method, rows, parent);
}

WeightEntry::WeightEntry(const QList<EntryRow>& rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
{
}

std::vector<int> WeightEntry::weights() const
{
    return weightsOf(method(), answers(), std::size_t(m_rows.size()));
}

QString methodName(WeightMethod method)
{
    switch (method) {
    case WeightMethod::Share:
        return QCoreApplication::translate("WeightMethod", "Sliders");
    case WeightMethod::Swing:
        return QCoreApplication::translate("WeightMethod", "Swing");
    case WeightMethod::RankSteep:
        return QCoreApplication::translate("WeightMethod", "Rank order, steep");
    case WeightMethod::RankGentle:
        return QCoreApplication::translate("WeightMethod", "Rank order, gentle");
    case WeightMethod::Pairwise:
        return QCoreApplication::translate("WeightMethod", "Pairwise");
    case WeightMethod::Rating:
        return QCoreApplication::translate("WeightMethod", "Rating 1 to 10");
    }
    return {};
}

} // namespace strata
