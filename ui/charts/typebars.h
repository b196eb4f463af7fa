#pragma once
#include "core/method/evaluate.h"

#include <QFont>
#include <QPoint>
#include <QWidget>

#include <array>
#include <optional>
#include <string>

namespace strata {

// Customers by type: a bar and a count for each of the four types with its shares of net sales and net
// profit, and one line for the customers outside them, so that the counts always add up to everybody.
class TypeBars : public QWidget
{
    Q_OBJECT

public:
    explicit TypeBars(QWidget* parent = nullptr);

    void setSummary(const Summary& summary, const std::string& currency);
    // Counts to compare with, drawn as a tick on each bar; nothing takes them away.
    void setBaseline(std::optional<std::array<std::int64_t, kTypeCount>> counts);
    void setRangeFrozen(bool frozen); // during a drag bars move and not the scale
    void setScale(double scale); // everything so many times as large, for a screen seen from afar

    // What lies there in the widget: one of the four types, or nothing.
    std::optional<CustomerType> typeAt(const QPoint& position) const;

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::int64_t largest() const;
    QFont scaled(QFont font) const;

    Summary m_summary;
    std::string m_currency;
    std::optional<std::array<std::int64_t, kTypeCount>> m_baseline;
    std::int64_t m_range = 1; // customers that fill the width
    bool m_isFrozen = false;
    double m_scale = 1.0;
};

} // namespace strata
