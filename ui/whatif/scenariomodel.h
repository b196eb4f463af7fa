#pragma once
#include "core/model/customertype.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStyledItemDelegate>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// The scenarios beside each other, and the present model where it is kept under no name.
class ScenarioModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Weights,
        Core,
        Opportunistic,
        Marginal,
        ServiceDrain,
        ProfitInCore,
        Changing,
        Note,
        ColumnCount
    };
    enum Role
    {
        ChipsRole = Qt::UserRole + 1 // QStringList: "in use", "signed"
    };

    struct Row
    {
        std::string id; // empty: the present model
        QString name, weights, model; // model: in words, for the tip
        QString note;
        bool isPresent = false; // the model in use
        bool isSigned = false;
        bool isKept = false; // a scenario, and not the present model
        QString signers;
        // As far as the figures are known.
        bool isKnown = false;
        std::array<std::int64_t, kTypeCount> customers{};
        std::optional<double> profitInCore; // percent
        std::optional<std::int64_t> changing; // none: it is the reference, or not known yet
        bool isReference = false, isOther = false; // of the comparison

        bool operator==(const Row&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, const QString& factors, const QString& reference);
    void setStopped(bool isStopped); // nobody computes what is not known
    void setFactorsHead(const QString& head); // the factors' names, as many as there is room for
    const QString& factors() const { return m_factors; }
    const std::vector<Row>& rows() const { return m_rows; }
    int rowOf(const std::string& id) const; // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    // A cell was edited; whoever listens changes the project or says why not.
    void renamed(const std::string& id, const QString& name);
    void noted(const std::string& id, const QString& note);

private:
    QString display(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;
    QString why(const Row& row, int column) const;

    std::vector<Row> m_rows;
    QString m_factors, m_factorsHead, m_reference;
    bool m_isStopped = false;
};

// The name with small chips behind it; and an editor that keeps what a person is typing while figures come
// in.
class ScenarioDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
};

} // namespace strata
