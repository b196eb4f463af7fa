#include "ui/weighting/rankentry.h"

#include "ui/theme.h"
#include "ui/weighting/rankrow.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace strata {

RankEntry::RankEntry(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent)
    : WeightEntry(rows, parent)
    , m_method(method)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto* how = quietLabel(tr("Drag the most important to the top. The weight follows from the place."));
    m_layout->addWidget(how);
    m_order.rows.resize(std::size_t(rows.size()));
    std::iota(m_order.rows.begin(), m_order.rows.end(), std::size_t{0});
    m_order.isTied.assign(m_order.rows.size(), false);
    for (int row = 0; row < rows.size(); ++row) {
        m_rows.append(new RankRow(rows.at(row), this));
        m_layout->addWidget(m_rows.back());
        connectRow(std::size_t(row));
    }
    m_layout->addStretch(1);
    showOrder();
}

void RankEntry::connectRow(std::size_t row)
{
    RankRow* one = m_rows[qsizetype(row)];
    connect(one, &RankRow::dragStarted, this, [this] {
        m_isDragging = true;
        m_start = m_order;
        emit gestureStarted();
    });
    connect(one, &RankRow::draggedTo, this, [this, row](double y) {
        const double top = m_rows[qsizetype(m_order.rows.front())]->y();
        const int last = int(m_order.rows.size()) - 1;
        const int wanted = int((y - top) / (RankRow::kHeight + m_layout->spacing()));
        const auto start
            = std::size_t(std::find(m_start.rows.begin(), m_start.rows.end(), row) - m_start.rows.begin());
        Order next = moved(m_start, start, std::size_t(std::clamp(y < top ? 0 : wanted, 0, last)));
        if (next == m_order)
            return;
        m_order = std::move(next);
        showOrder();
        emit changed();
    });
    connect(one, &RankRow::dragEnded, this, [this] {
        m_isDragging = false;
        emit gestureFinished();
    });
    connect(one, &RankRow::dragCancelled, this, [this] {
        m_isDragging = false;
        m_order = m_start;
        showOrder();
        emit gestureCancelled();
    });
    connect(one, &RankRow::moveRequested, this, [this, row](int by) {
        const std::size_t from = positionOf(row);
        if ((by < 0 && from == 0) || (by > 0 && from + 1 == m_order.rows.size()))
            return;
        put(moved(m_order, from, by < 0 ? from - 1 : from + 1));
    });
    connect(one, &RankRow::focusRequested, this, [this, row](int by) {
        const auto at = std::ptrdiff_t(positionOf(row)) + by;
        if (at >= 0 && at < std::ptrdiff_t(m_order.rows.size()))
            m_rows[qsizetype(m_order.rows[std::size_t(at)])]->setFocus(Qt::TabFocusReason);
    });
    connect(one, &RankRow::tieToggled, this, [this, row](bool isTied) {
        Order next = m_order;
        next.isTied[positionOf(row)] = isTied && positionOf(row) > 0;
        put(std::move(next));
    });
}

// A row that leaves a tie leaves the others in it; one that is put between two tied rows joins them.
RankEntry::Order RankEntry::moved(Order order, std::size_t from, std::size_t to)
{
    if (from == to)
        return order;
    const std::size_t row = order.rows[from];
    const bool wasTied = order.isTied[from];
    order.rows.erase(order.rows.begin() + std::ptrdiff_t(from));
    order.isTied.erase(order.isTied.begin() + std::ptrdiff_t(from));
    if (from < order.rows.size() && !wasTied)
        order.isTied[from] = false; // the next one heads what is left of the tie
    const bool joins = to < order.rows.size() && order.isTied[to];
    order.rows.insert(order.rows.begin() + std::ptrdiff_t(to), row);
    order.isTied.insert(order.isTied.begin() + std::ptrdiff_t(to), joins);
    order.isTied[0] = false;
    return order;
}

std::size_t RankEntry::positionOf(std::size_t row) const
{
    return std::size_t(std::find(m_order.rows.begin(), m_order.rows.end(), row) - m_order.rows.begin());
}

void RankEntry::put(Order order)
{
    m_start = m_order;
    emit gestureStarted();
    m_order = std::move(order);
    showOrder();
    emit changed();
    emit gestureFinished();
}

std::vector<double> RankEntry::answers() const
{
    std::vector<double> places(m_order.rows.size(), 1.0);
    double place = 1.0;
    for (std::size_t at = 0; at < m_order.rows.size(); ++at) {
        if (!m_order.isTied[at])
            place = double(at) + 1.0;
        places[m_order.rows[at]] = place;
    }
    return places;
}

void RankEntry::setAnswers(const std::vector<double>& answers)
{
    Order order;
    order.rows.resize(answers.size());
    std::iota(order.rows.begin(), order.rows.end(), std::size_t{0});
    std::stable_sort(order.rows.begin(), order.rows.end(),
                     [&](std::size_t a, std::size_t b) { return answers[a] < answers[b]; });
    for (std::size_t at = 0; at < order.rows.size(); ++at)
        order.isTied.push_back(at > 0 && answers[order.rows[at]] == answers[order.rows[at - 1]]);
    if (order == m_order && !m_isDragging)
        return;
    m_order = std::move(order);
    showOrder();
}

void RankEntry::showOrder()
{
    const std::vector<int> shares = weights();
    const std::vector<double> places = answers();
    QWidget* before = nullptr;
    for (std::size_t at = 0; at < m_order.rows.size(); ++at) {
        const std::size_t row = m_order.rows[at];
        RankRow* one = m_rows[qsizetype(row)];
        const int slot = int(at) + 1; // below the line that says how
        if (m_layout->indexOf(one) != slot) {
            m_layout->removeWidget(one);
            m_layout->insertWidget(slot, one);
        }
        before = one->tabAfter(before);
        one->showPlace(int(places[row]), m_order.isTied[at], at == 0, at + 1 == m_order.rows.size(),
                       shares[row]);
    }
}

} // namespace strata
