#pragma once
#include "core/transform/movement.h"

#include <QWidget>

#include <string>
#include <vector>

namespace strata {

// What the customers of each of the four types earn, from snapshot to snapshot: a line per type with its
// shape at every time, and its name at the end. Net profit where it is known at every time, else net sales.
// The arrow keys and the mouse point at a time and read it out.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget* parent = nullptr);

    void setRows(std::vector<TypeTotals> rows, const std::string& currency); // oldest first
    bool isProfit() const { return m_isProfit; }
    int pointed() const { return m_cursor; } // -1 = none
    void pointAt(int time);
    QString words(int time) const; // "31 Aug 2011: Core $1,200, ..."

    QSize sizeHint() const override { return {480, 260}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    void pointMoved(const QString& words); // empty: nothing is pointed at

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    double xOf(std::size_t time) const;
    double value(std::size_t time, std::size_t type) const;
    QString timeOf(std::size_t time) const;

    std::vector<TypeTotals> m_rows;
    std::string m_currency;
    bool m_isProfit = false;
    int m_cursor = -1;
};

} // namespace strata
