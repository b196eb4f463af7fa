#pragma once
#include "core/method/evaluate.h"

#include <QPointF>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QLabel;

namespace strata {

// Cumulative net profit, best customers first: in percent of the total, or in money where the total is not
// above 0.
class WhaleChart : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPoints = 600;

    explicit WhaleChart(QWidget* parent = nullptr);
    ~WhaleChart() override;

    void setCurve(const WhaleCurve& whale, const std::string& currency);
    void paint(QPainter& painter, const QRectF& area) const;

    // The curve in percent of customers and in percent of profit (or money), thinned to what the eye can tell
    // apart: start, end and peak always stay.
    static std::vector<QPointF> thinned(const WhaleCurve& whale, bool asPercent);
    static QString peakSentence(const WhaleCurve& whale, const std::string& currency);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void recolor();

    class Parts; // the Qt Charts objects
    std::unique_ptr<Parts> m_parts;
    QLabel* m_sentence;
};

} // namespace strata
