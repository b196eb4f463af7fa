#include "ui/weighting/weightentry.h"

#include "core/method/weighting.h"

namespace strata {

WeightEntry::WeightEntry(const QList<EntryRow>& rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
{
}

std::vector<int> WeightEntry::weights() const
{
    return weightsOf(method(), answers(), std::size_t(m_rows.size()));
}

} // namespace strata
