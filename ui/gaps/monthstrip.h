#pragma once
#include "core/gaps/gaps.h"

#include <QAbstractScrollArea>

#include <vector>

namespace strata {

// How complete each month is: its lines as bars, and below them what share of the lines has a cost, a
// product, a category, a due and a paid date. A cell is filled from below by that share, so that it can be
// read without its colour. The arrow keys choose a month, Enter or a click opens its lines.
class MonthStrip : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MonthStrip(QWidget* parent = nullptr);

    void setMonths(const std::vector<MonthCompleteness>& months);
    int current() const { return m_current; } // -1: none
    QRect cellOf(int month, int row) const; // in viewport coordinates; row -1: the bar of the lines
    static constexpr int kRows = 5;

    QSize sizeHint() const override { return {600, 190}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

signals:
    void monthOpened(strata::Day firstDay);
    void monthChosen(strata::Day firstDay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int labelWidth() const;
    double cellWidth() const;
    int monthAt(const QPoint& position) const; // -1: none
    void choose(int month);
    void arrange();
    QString sentence(int month) const;

    std::vector<MonthCompleteness> m_months;
    std::uint64_t m_most = 0; // lines of the fullest month
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace strata
