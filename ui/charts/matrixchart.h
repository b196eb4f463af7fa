#pragma once
#include "core/model/framework.h"
#include "ui/charts/matrixpoints.h"

#include <QFont>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

namespace strata {

// The stratification matrix: customer lifetime value to the right, net profit upwards, two cut lines that are
// dragged with the mouse or moved with the arrow keys (left and right the one, up and down the other).
class MatrixChart : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixChart(QWidget* parent = nullptr);

    void setMetrics(const MetricTable& metrics); // net sales: the bubbles' areas
    void setResults(const Results& results);
    // What stands at the lines: their cuts as the team set them ("60th percentile").
    void setCutLabels(const QString& clv, const QString& netProfit);
    void setAxisTitles(const QString& clv, const QString& netProfit);
    void setSelectedCustomer(int customer); // -1 = none
    void setScale(double scale); // everything so many times as large, for a screen seen from afar
    void setNameOf(std::function<QString(int)> nameOf) { m_nameOf = std::move(nameOf); }

    void paint(QPainter& painter, const QRectF& area) const;
    QPointF cutHandle(Axis axis) const; // where the line is taken, in widget coordinates
    QSize sizeHint() const override { return {560, 320}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    // One gesture: pressed, any number of moves, then released or cancelled (Esc). `score` is 0..100.
    void cutPressed(strata::Axis axis);
    void cutMoved(strata::Axis axis, double score);
    void cutReleased(strata::Axis axis);
    void cutCancelled(strata::Axis axis);
    void cutStepped(strata::Axis axis, double steps); // by keyboard, in units of the cut's own kind
    void customerClicked(int customer); // -1: beside every bubble
    void customerActivated(int customer);

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
    std::optional<Axis> cutAt(const QPointF& position) const;
    void paintGround(QPainter& painter, const QRectF& plot) const;
    void paintCuts(QPainter& painter, const QRectF& plot) const;
    QFont labelFont() const;
    QRectF labelBox(const QPointF& center, const QString& text) const;
    void refresh(); // the cloud has to be painted anew

    MatrixPoints m_points;
    double m_clvCut = 50.0, m_profitCut = 50.0;
    QString m_clvLabel, m_profitLabel, m_clvTitle, m_profitTitle;
    int m_selected = -1;
    std::function<QString(int)> m_nameOf;
    std::optional<Axis> m_dragged;
    double m_scale = 1.0;
    double m_grip = 0.0; // from the pointer to the line, so that it does not jump when taken
    QPixmap m_cloud; // ground and bubbles; empty = stale
};

} // namespace strata
