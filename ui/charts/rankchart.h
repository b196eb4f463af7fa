#pragma once
#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace strata {

// Two scales of ranks side by side, 1 at the top, and a line for each customer from its rank by net sales to
// its rank by score. Those who fall ("loud") are named at the left, those who rise ("valuable") at the right;
// all others stay as a shade.
class RankChart : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        int customer = 0;
        std::int32_t bySales = 1, byScore = 1;
        QString name;
    };

    explicit RankChart(QWidget* parent = nullptr);

    // `named`: at most as many as can be told apart, some 20. `others`: at most some hundreds.
    void setLines(std::vector<Line> named, std::vector<Line> others, std::int32_t customers);
    void setSelectedCustomer(int customer);
    const std::vector<Line>& named() const { return m_named; }

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override { return {560, 340}; }
    QSize minimumSizeHint() const override { return {360, 260}; }

signals:
    void customerClicked(int customer);
    void customerActivated(int customer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override; // tips

private:
    struct Place
    {
        QPointF left, right; // the ends of the line
        QRectF label;
    };

    QRectF scales(const QRectF& area) const; // between the two
    std::vector<Place> places(const QRectF& area) const; // of the named ones
    int lineAt(const QPointF& position) const; // index into the named ones; -1 = none

    std::vector<Line> m_named, m_others;
    std::int32_t m_customers = 1;
    int m_selected = -1;
};

} // namespace strata
