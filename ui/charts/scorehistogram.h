#pragma once
#include <QStringList>
#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

namespace strata {

// How the composite scores spread, in 50 bins of 2, with the lines where the tiers begin.
class ScoreHistogram : public QWidget
{
    Q_OBJECT

public:
    using Bins = std::array<std::int64_t, 50>;

    explicit ScoreHistogram(QWidget* parent = nullptr);

    // `cuts`: lowest composite of each tier but the last, as in Results; `tiers` has one name more.
    void setHistogram(const Bins& bins, const std::vector<double>& cuts, const QStringList& tiers);
    void setRangeFrozen(bool frozen);

    int barAt(const QPoint& position) const; // index of the bar there in the widget, -1 = none

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override { return {340, 170}; }
    QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tips

private:
    std::int64_t largest() const;

    Bins m_bins{};
    std::vector<double> m_cuts;
    QStringList m_tiers;
    std::int64_t m_range = 1;
    bool m_isFrozen = false;
};

} // namespace strata
