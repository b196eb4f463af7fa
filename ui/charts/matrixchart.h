#pragma once
#include "core/model/framework.h"
#include "ui/charts/marginbars.h"
#include "ui/charts/matrixbrush.h"
#include "ui/charts/matrixpoints.h"

#include <QFont>
#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace strata {

// The stratification matrix: customer lifetime value to the right, net profit upwards, two cut lines that are
// dragged with the mouse or moved with the arrow keys (left and right the one, up and down the other).
//
// With the rectangle or the lasso customers are brushed: by dragging, or with the arrow keys, which move a
// cross, and the space bar, which sets the rectangle's first and its last corner.
class MatrixChart : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixChart(QWidget* parent = nullptr);

    void setMetrics(const MetricTable& metrics); // net sales: the bubbles' areas; who loses money
    void setResults(const Results& results);
    // What stands at the lines: their cuts as the team set them ("60th percentile").
    void setCutLabels(const QString& clv, const QString& netProfit);
    void setAxisTitles(const QString& clv, const QString& netProfit);
    void setSelectedCustomer(int customer); // -1 = none
    void setMarkedCustomers(std::vector<int> customers); // those selected with it
    void setScale(double scale); // everything so many times as large, for a screen seen from afar
    void setNameOf(std::function<QString(int)> nameOf) { m_nameOf = std::move(nameOf); } // a tip's HTML

    // As in MatrixPoints.
    void setGroups(std::vector<std::uint8_t> groupOf, std::vector<QColor> colours);
    void setBright(std::vector<std::uint8_t> isBright);
    void setLossesMarked(bool marked);
    void setMarginsVisible(bool visible); // both axes' histograms, above and at the right
    void setTool(MatrixTool tool);
    MatrixTool tool() const { return m_tool; }
    const MatrixPoints& points() const { return m_points; }

    void paint(QPainter& painter, const QRectF& area) const;
    QPointF cutHandle(Axis axis) const; // where the line is taken, in widget coordinates
    QRect labelRect(Axis axis) const; // the box with the cut's label, in widget coordinates
    QPointF positionOf(double clv, double netProfit) const; // in widget coordinates
    int customerAt(const QPointF& position) const; // -1 = none
    std::optional<Axis> cutAt(const QPointF& position, bool onlyLabels) const;
    QSize sizeHint() const override { return {560, 320}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    // One gesture: pressed, any number of moves, then released or cancelled (Esc). `score` is 0..100.
    void cutPressed(strata::Axis axis);
    void cutMoved(strata::Axis axis, double score);
    void cutReleased(strata::Axis axis);
    void cutCancelled(strata::Axis axis);
    void cutStepped(strata::Axis axis, double steps); // by keyboard, in units of the cut's own kind
    void cutEditRequested(strata::Axis axis); // its label was clicked, or F2 (Shift+F2) pressed
    void customerClicked(int customer); // -1: beside every bubble
    void customerToggled(int customer); // clicked with Ctrl
    void customerActivated(int customer);
    void brushed(const QPolygonF& scores, bool adds); // see MatrixPoints::inside()

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot(const QRectF& area) const;
    QPointF scoreAt(const QPointF& position) const; // within 0..100
    void paintGround(QPainter& painter, const QRectF& plot) const;
    void paintOver(QPainter& painter, const QRectF& area) const; // all but ground and bubbles
    void paintMargins(QPainter& painter, const QRectF& plot) const;
    void paintMarks(QPainter& painter, const QRectF& plot) const;
    void paintBrush(QPainter& painter, const QRectF& plot) const;
    void paintCuts(QPainter& painter, const QRectF& plot) const;
    QFont labelFont() const;
    QRectF labelBox(const QPointF& center, const QString& text) const;
    QString tipAt(const QPointF& position) const;
    bool moveCross(QKeyEvent* event);
    void countBrushed();
    void endBrush();
    void countMargins();
    void describe(); // for who does not see it
    void refresh(); // the cloud has to be painted anew

    MatrixPoints m_points;
    MarginBars m_clvBars, m_profitBars;
    bool m_hasMargins = false;
    double m_clvCut = 50.0, m_profitCut = 50.0;
    QString m_clvLabel, m_profitLabel, m_clvTitle, m_profitTitle;
    int m_selected = -1;
    std::vector<int> m_marked;
    std::function<QString(int)> m_nameOf;
    std::optional<Axis> m_dragged;
    QPointF m_pressed; // where a drag began
    bool m_hasMoved = false;
    double m_scale = 1.0;
    double m_grip = 0.0; // from the pointer to the line, so that it does not jump when taken
    MatrixTool m_tool = MatrixTool::Point;
    MatrixBrush m_brush;
    std::size_t m_inBrush = 0;
    QPointF m_cross{50.0, 50.0}; // where the keys are
    QPixmap m_cloud; // ground and bubbles; empty = stale
};

} // namespace strata
