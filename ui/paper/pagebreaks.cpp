#include "ui/paper/pagebreaks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

constexpr std::size_t kTogether = 2; // so many lines or rows, at the foot and at the head of a page

class Breaker
{
public:
    Breaker(const std::vector<MeasuredItem>& items, double pageHeight)
        : m_items(items)
        , m_page(pageHeight)
    {
    }

    std::vector<PageBreak> run()
    {
        std::size_t i = 0;
        while (i < m_items.size()) {
            // What must stay together: headings and what follows them.
            std::size_t last = i;
            while (m_items[last].keepsNext && last + 1 < m_items.size() && !m_items[last + 1].startsPage)
                ++last;
            double needed = least(last);
            for (std::size_t k = i; k < last; ++k)
                needed += height(k) + m_items[k + 1].above;
            if (i > 0
                && (m_items[i].startsPage || (m_used > 0.0 && m_used + m_items[i].above + needed > m_page)))
                newPage(i, 0);
            for (; i <= last; ++i)
                place(i);
        }
        return m_breaks;
    }

private:
    double height(std::size_t i) const
    {
        const MeasuredItem& item = m_items[i];
        return std::accumulate(item.parts.begin(), item.parts.end(), item.head);
    }

    // How many parts have to stand on the page on which the item begins.
    std::size_t leastParts(std::size_t i) const
    {
        const std::size_t all = m_items[i].parts.size();
        return m_items[i].kind == MeasuredItem::Whole || all < 2 * kTogether ? all : kTogether;
    }

    double least(std::size_t i) const
    {
        const MeasuredItem& item = m_items[i];
        return std::accumulate(item.parts.begin(), item.parts.begin() + std::ptrdiff_t(leastParts(i)),
                               item.head);
    }

    void newPage(std::size_t item, std::size_t part)
    {
        m_breaks.push_back({item, part});
        m_used = 0.0;
    }

    void place(std::size_t i)
    {
        const MeasuredItem& item = m_items[i];
        if (m_used > 0.0) {
            if (m_used + item.above + least(i) > m_page)
                newPage(i, 0);
            else
                m_used += item.above;
        }
        std::size_t part = 0;
        const std::size_t all = item.parts.size();
        while (part < all) {
            double room = m_page - m_used - item.head;
            std::size_t fit = 0;
            while (part + fit < all && item.parts[part + fit] <= room)
                room -= item.parts[part + fit++];
            if (part + fit < all) {
                fit = std::max<std::size_t>(fit, 1); // higher than a page: it runs over
                const std::size_t left = all - part - fit;
                if (left < kTogether && fit > kTogether)
                    fit -= kTogether - left;
            } else if (item.keepsNote && i + 1 < m_items.size() && fit >= 2 * kTogether
                       && room < m_items[i + 1].above + least(i + 1)) {
                fit -= kTogether;
            }
            for (std::size_t k = 0; k < fit; ++k)
                m_used += item.parts[part + k];
            m_used += item.head;
            part += fit;
            if (part < all)
                newPage(i, part);
        }
        if (m_used > m_page)
            m_used = std::fmod(m_used, m_page);
    }

    const std::vector<MeasuredItem>& m_items;
    const double m_page;
    double m_used = 0.0; // of the present page
    std::vector<PageBreak> m_breaks;
};

} // namespace

std::vector<PageBreak> pageBreaks(const std::vector<MeasuredItem>& items, double pageHeight)
{
    return Breaker(items, pageHeight).run();
}

} // namespace strata
