#pragma once
#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace strata {

// A bar to each side of a line: what a step down does, and a step up. Rows can be chosen with the mouse or
// the arrow keys.
class TornadoChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        std::int64_t below = 0, above = 0; // customers
        bool isStrong = false; // a factor
        bool isShortBelow = false, isShortAbove = false; // there was less than the whole step to go
        QString tip; // plain text
    };

    explicit TornadoChart(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }
    void setStale(bool isStale); // the figures are of an earlier state: pale
    int current() const { return m_current; }
    void setCurrent(int row);
    int rowAt(const QPointF& at) const; // -1: none
    QRectF rowRect(int row) const; // in the widget
    bool isAbove(const QPointF& at) const; // right of the line that bars begin at

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int row); // a click, or Enter
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override; // tips

private:
    struct Layout
    {
        double nameWidth = 0.0, figureWidth = 0.0;
        double middle = 0.0; // where the bars begin
        double scale = 0.0; // px per customer
    };
    Layout layoutIn(const QRectF& area) const;
    void describe();

    std::vector<Bar> m_bars;
    int m_current = -1, m_hovered = -1;
    bool m_isStale = false;
};

} // namespace strata
