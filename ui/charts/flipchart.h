#pragma once
#include "core/method/flipcurve.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace strata {

// What one weight does from 0 to 100 %: above, how many customers have another type than today; below, how
// many there are of each type. The stretch around today's weight in which nobody moves is shaded. Who moves
// at a place is told where the mouse is, or where the arrow keys went; the weight is set by dragging along
// the curve.
class FlipChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlipChart(QWidget* parent = nullptr);

    // Null: nothing to show. The curve has its crossings.
    void setCurve(std::shared_ptr<const FlipCurve> curve);
    const FlipCurve* curve() const { return m_curve.get(); }
    void setCustomerNames(std::function<QString(int)> name); // plain text
    void setMessage(const QString& sentence); // in place of the curve
    void setStale(bool isStale); // the curve is of an earlier state: pale, and silent
    void setDraggable(bool isDraggable);
    void setGhost(std::optional<int> basisPoints, const QString& name); // a scenario's weight

    bool isDragging() const { return m_hand.has_value(); }
    void dropHand(); // the gesture ended elsewhere
    // The crossings the mouse or the arrow keys are at: from one to another, end not included.
    using Range = std::pair<std::size_t, std::size_t>;
    std::optional<Range> crossingsAt(const QPointF& at) const;
    std::optional<Range> current() const { return m_current; }
    QString sentence(const Range& range) const; // who moves there: the first ten and how many more
    QPointF placeOf(double basisPoints) const; // on the curve, in the widget
    static constexpr int kStillStep = 10; // basis points; the still interval is said in tenths of a percent
    static QString stillSentence(const FlipCurve& curve); // "Between 22.4 % and 27.9 % nobody changes type."

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {320, 190}; }

signals:
    void dragStarted();
    void dragged(int basisPoints);
    void dragEnded();
    void dragCancelled();
    void dragRefused(); // somebody tried where it may not be
    void nudged(int by); // basis points, by keyboard: a whole gesture
    void crossingsChosen(std::size_t from, std::size_t to); // a click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout;
    Layout layoutIn(const QRectF& area) const;
    static QString caption();
    void paintCurve(QPainter& painter, const Layout& layout) const;
    void paintTypes(QPainter& painter, const Layout& layout) const;
    void paintMarks(QPainter& painter, const Layout& layout) const;
    void paintLegend(QPainter& painter, const Layout& layout) const;
    int weightAt(double x) const; // on the grid that dragging has
    Range around(std::size_t crossing) const; // those too near to be told apart
    void setCurrent(std::optional<Range> range, bool isKeyboard);
    void step(int direction);
    void describe();

    std::shared_ptr<const FlipCurve> m_curve;
    std::function<QString(int)> m_name;
    QString m_message, m_ghostName;
    std::optional<int> m_ghost;
    bool m_isStale = false, m_isDraggable = true;
    std::optional<QPointF> m_pressed;
    std::optional<int> m_hand; // the weight under the hand while it drags
    std::optional<Range> m_current;
};

} // namespace strata
