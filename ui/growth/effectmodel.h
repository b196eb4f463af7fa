#pragma once
#include "core/transform/campaigneffect.h"

#include <QAbstractTableModel>

#include <memory>

namespace strata {

class Workshop;

// The outcomes of a campaign, before and after, in both groups.
class EffectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        BeforeTarget,
        AfterTarget,
        BeforeControl,
        AfterControl,
        Difference,
        Interval,
        Percent,
        Ranks,
        ColumnCount
    };

    explicit EffectModel(Workshop& workshop, QObject* parent = nullptr);

    void setEffect(std::shared_ptr<const CampaignEffect> effect); // null: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant plain(const OutcomeEffect& one, int column) const;
    QString text(const OutcomeEffect& one, int column) const;

    Workshop& m_workshop;
    std::shared_ptr<const CampaignEffect> m_effect;
};

} // namespace strata
