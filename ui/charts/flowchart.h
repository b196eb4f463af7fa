#pragma once
#include "core/model/customertype.h"

#include <QPainterPath>
#include <QString>
#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

namespace strata {

// Who goes from which type to which (a Sankey diagram): the types with their counts at both sides, a stream
// for every way that somebody goes. Who stays is pale, who changes is strong. One stream can be chosen, with
// the mouse or with the arrow keys.
class FlowChart : public QWidget
{
    Q_OBJECT

public:
    struct Stream
    {
        CustomerType from = CustomerType::Core, to = CustomerType::Core;
        std::int64_t customers = 0;
        QString share = {}; // in words: "3.4 % of net profit"; may be empty

        bool isChange() const { return from != to; }
        bool operator==(const Stream&) const = default;
    };
    using Counts = std::array<std::int64_t, kTypeCount>;

    explicit FlowChart(QWidget* parent = nullptr);

    // The streams add up to the counts at both ends. What was chosen stays chosen where it is still there.
    void setFlows(const Counts& before, const Counts& after, std::vector<Stream> streams);
    void setNames(const QString& before, const QString& after); // of the two sides, for screen readers
    void showMessage(const QString& sentence); // in place of the flows

    int selected() const { return m_selected; } // index into the streams as they were set; -1: none
    void select(int stream);
    const std::vector<Stream>& streams() const { return m_streams; }
    static QString sentence(const Stream& stream); // "12 customers, 3.4 % of net profit: from Core to ..."

    void paint(QPainter& painter, const QRectF& area) const;
    int streamAt(const QPointF& at) const; // -1: none
    QPointF middleOf(int stream) const; // a point on it, in the widget's coordinates
    QSize sizeHint() const override { return {520, 420}; }
    QSize minimumSizeHint() const override { return {320, 260}; }

signals:
    void streamSelected(int stream); // -1: none any more
    void streamActivated(int stream); // Enter: on to its customers

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override; // tips

private:
    struct Node
    {
        CustomerType type = CustomerType::Core;
        double top = 0.0, height = 0.0;
        double label = 0.0; // middle of its words
    };
    struct Band
    {
        int stream = 0;
        double left = 0.0, right = 0.0; // tops
        double thickness = 0.0;
    };
    struct Layout
    {
        double x0 = 0.0, x1 = 0.0; // inner edges of the nodes
        std::vector<Node> before, after;
        std::vector<Band> bands; // as they are painted, the last on top
    };

    Layout layoutIn(const QRectF& area) const;
    QPainterPath pathOf(const Layout& layout, const Band& band) const;
    void paintSide(QPainter& painter, const std::vector<Node>& nodes, const Counts& counts, double x,
                   bool isLeft, const QRectF& area) const;
    void choose(int stream); // by the person
    void describe();
    QRectF area() const;
    std::vector<int> keyboardOrder() const; // changes first, the largest first

    Counts m_before{}, m_after{};
    std::vector<Stream> m_streams;
    QString m_beforeName, m_afterName, m_message;
    int m_selected = -1, m_hovered = -1;
};

} // namespace strata
