#pragma once
#include "core/model/project.h"
#include "core/transform/conversation.h"

#include <QAbstractTableModel>

namespace strata {

// The metrics worth talking about with one customer.
class ConversationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Metric,
        Value,
        Group,
        Score,
        Reach,
        Effect,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConversation(Conversation talk, const Project& project);
    const Conversation& conversation() const { return m_talk; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString shown(const TalkingPoint& point, int column) const;
    QString why(const TalkingPoint& point, int column) const;

    Conversation m_talk;
    Project m_project;
};

} // namespace strata
