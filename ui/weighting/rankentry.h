#pragma once
#include "ui/weighting/weightentry.h"

#include <cstddef>

class QVBoxLayout;

namespace strata {

class RankRow;

// Rows dragged into order, the most important at the top. The weights follow from the places alone.
class RankEntry : public WeightEntry
{
    Q_OBJECT

public:
    RankEntry(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent);

    WeightMethod method() const override { return m_method; }
    std::vector<double> answers() const override; // 1, 2, 2, 4: places as in sports
    void setAnswers(const std::vector<double>& answers) override;

private:
    // The order from the top; a tied row has the same place as the one above.
    struct Order
    {
        std::vector<std::size_t> rows;
        std::vector<bool> isTied; // by position; the first is never tied

        bool operator==(const Order&) const = default;
    };

    static Order moved(Order order, std::size_t from, std::size_t to);
    std::size_t positionOf(std::size_t row) const;
    void connectRow(std::size_t row);
    void put(Order order); // a whole gesture
    void showOrder();

    WeightMethod m_method;
    Order m_order, m_start;
    bool m_isDragging = false;
    QList<RankRow*> m_rows;
    QVBoxLayout* m_layout;
};

} // namespace strata
