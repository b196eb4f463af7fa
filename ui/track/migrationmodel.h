#pragma once
#include "ui/track/trackrun.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// The migration table: a row for each type then, a column for each type now, and the sums. Types nobody had
// are left out.
class MigrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(std::shared_ptr<const TrackAnswer> answer); // null: nothing

    // What a cell stands for; kAll: the sum. Not of the first column.
    static constexpr std::size_t kAll = kStandingCount;
    std::size_t fromOf(int row) const { return m_from[std::size_t(row)]; }
    std::size_t toOf(int column) const { return m_to[std::size_t(column - 1)]; }
    std::int64_t count(std::size_t from, std::size_t to) const;
    QModelIndex cellOf(std::size_t from, std::size_t to) const; // invalid where nobody went that way

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(std::size_t from, std::size_t to) const;

    std::shared_ptr<const TrackAnswer> m_answer;
    std::vector<std::size_t> m_from, m_to; // ends with kAll
};

} // namespace strata
