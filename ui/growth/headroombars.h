#pragma once
#include "core/transform/potential.h"

#include <QWidget>

#include <string>
#include <vector>

namespace strata {

// Where the headroom lies: a bar for each of the industries in which there is most of it.
class HeadroomBars : public QWidget
{
    Q_OBJECT

public:
    explicit HeadroomBars(QWidget* parent = nullptr);

    struct Bar
    {
        QString name;
        double headroom = 0.0; // currency units a year, of the customers to grow
        std::size_t customers = 0;
        bool isRest = false; // all other industries together
    };
    static constexpr std::size_t kMost = 4; // and one for the rest
    // Greatest first; those to grow without an industry count as one.
    static std::vector<Bar> barsOf(const Potentials& potentials, std::size_t most = kMost);

    void setBars(std::vector<Bar> bars, const std::string& currency);
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Bar> m_bars;
    std::string m_currency;
};

} // namespace strata
