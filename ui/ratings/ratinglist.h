#pragma once
#include "core/model/project.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strata {

// What everybody said about one quality of one customer.
std::span<const Rating> ratingsOf(const Ratings& ratings, const std::string& quality,
                                  const std::string& customerId);

// The qualities that are metrics of the value tree, each once, in its order. What is left out for now counts:
// it may come back.
std::vector<std::string> qualitiesInUse(const Project& project);

// The customers, most important first, with the mean of their ratings. A changed rating touches its own row
// only, so that rating stays quick whatever the number of customers.
class RatingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Rank,
        Name,
        FirstQuality
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `importance`: one per customer, highest first; `weights`: what each counts for in the share covered.
    void setCustomers(std::shared_ptr<const Dataset> dataset, const std::vector<double>& importance,
                      std::vector<double> weights);
    void setRatings(const Shared<Ratings>& ratings, const std::vector<std::string>& qualities,
                    const std::string& rater);
    void setFilter(const QString& text, bool unratedOnly);
    void dropRated(int but); // rows that the filter does not want any more; one customer's stays

    // Everything was said about the customer: by the rater, or by anybody where the team rates together.
    bool isRated(int customer) const;
    int rated() const { return m_rated; }
    double coveredShare() const; // of the weights, 0..1; below 0 where they are none
    int customers() const { return int(m_order.size()); }
    int rank(int customer) const { return m_rank[std::size_t(customer)]; } // from 0
    int customerAt(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(int customer) const; // -1: not shown
    int nextUnrated(int customer) const; // in the order of the rows, round; -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isWanted(int customer) const;
    void rebuildRows();
    void numberRows();
    void recountAll();
    void recount(int customer);
    int saidOf(int customer) const;

    std::shared_ptr<const Dataset> m_dataset = std::make_shared<const Dataset>();
    std::unordered_map<std::string_view, int> m_byId;
    std::vector<int> m_order; // customers, most important first
    std::vector<int> m_rank; // [customer]
    std::vector<double> m_weights; // [customer]
    double m_allWeights = 0.0, m_ratedWeights = 0.0;
    std::vector<int> m_said; // [customer] qualities that were rated
    int m_rated = 0;
    Shared<Ratings> m_ratings;
    std::vector<std::string> m_qualities;
    std::string m_rater;
    QString m_text;
    bool m_unratedOnly = false;
    std::vector<int> m_rows; // customers shown
    std::vector<int> m_rowOf; // [customer], -1: not shown
};

} // namespace strata
