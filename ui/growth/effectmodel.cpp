#include "ui/growth/effectmodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/effectwords.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

namespace strata {

EffectModel::EffectModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
}

void EffectModel::setEffect(std::shared_ptr<const CampaignEffect> effect)
{
    beginResetModel();
    m_effect = std::move(effect);
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_effect ? 0 : int(m_effect->outcomes.size());
}

int EffectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// Nothing: the data do not tell.
QVariant EffectModel::plain(const OutcomeEffect& one, int column) const
{
    const bool hasControl = m_effect->hasControl;
    switch (column) {
    case BeforeTarget:
        return one.target > 0 ? QVariant(one.beforeTarget) : QVariant();
    case AfterTarget:
        return one.target > 0 ? QVariant(one.afterTarget) : QVariant();
    case BeforeControl:
        return hasControl && one.control > 0 ? QVariant(one.beforeControl) : QVariant();
    case AfterControl:
        return hasControl && one.control > 0 ? QVariant(one.afterControl) : QVariant();
    case Difference:
        return one.target > 0 && (!hasControl || one.control > 0) ? QVariant(one.difference) : QVariant();
    case Percent:
        return one.hasPercent ? QVariant(one.percent) : QVariant();
    case Ranks:
        return one.rankSum ? QVariant(one.rankSum->p) : QVariant();
    default:
        return {};
    }
}

QString EffectModel::text(const OutcomeEffect& one, int column) const
{
    const std::string& currency = m_workshop.project().currency;
    if (column == What)
        return EffectWords::outcomeName(one.what);
    if (column == Interval)
        return EffectWords::interval(one, currency);
    const QVariant value = plain(one, column);
    if (!value.isValid())
        return format::missing();
    if (column == Percent)
        return EffectWords::percent(one);
    if (column == Ranks)
        return EffectWords::pValue(value.toDouble());
    return column == Difference ? EffectWords::signedMoney(value.toDouble(), currency)
                                : format::money(value.toDouble(), currency);
}

QVariant EffectModel::data(const QModelIndex& index, int role) const
{
    if (!m_effect || !index.isValid() || std::size_t(index.row()) >= m_effect->outcomes.size())
        return {};
    const OutcomeEffect& one = m_effect->outcomes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case DataTable::ExportRole:
    case DataTable::SortRole: {
        const QVariant value = plain(one, index.column());
        if (value.isValid())
            return value;
        return index.column() == What || index.column() == Interval ? QVariant() : QVariant(QString());
    }
    case Qt::WhatsThisRole:
        return whyText(EffectWords::why(m_workshop.project(), *m_effect, one));
    default:
        return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == Ranks ? tr("Mann-Whitney: how often chance alone would move the ranks so far")
                                : tr("Mean per customer in the window");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Outcome");
    case BeforeTarget:
        return tr("Target before");
    case AfterTarget:
        return tr("Target after");
    case BeforeControl:
        return tr("Control before");
    case AfterControl:
        return tr("Control after");
    case Difference:
        return tr("Difference");
    case Interval:
        return tr("95 % interval");
    case Percent:
        return tr("In percent");
    default:
        return tr("Ranks, p");
    }
}

} // namespace strata
