#pragma once
#include "core/transform/campaigneffect.h"

#include <QColor>
#include <QFont>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QPainter;

namespace strata {

// How the chart of a campaign is drawn, on screen or on paper.
struct EffectLook
{
    QColor text, quiet, line, target, control;
    QFont font;
    double px = 1.0; // length of a pixel as charts count them
};

// Mean per customer before and after, target and control side by side.
void paintEffect(QPainter& painter, const QRectF& area, const OutcomeEffect& outcome, bool hasControl,
                 const std::string& currency, const EffectLook& look);

// One outcome of a campaign as bars.
class EffectChart : public QWidget
{
    Q_OBJECT

public:
    explicit EffectChart(QWidget* parent = nullptr);

    void setOutcome(std::optional<OutcomeEffect> outcome, bool hasControl, const std::string& currency);

    QSize sizeHint() const override { return {360, 170}; }
    QSize minimumSizeHint() const override { return {240, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<OutcomeEffect> m_outcome;
    bool m_hasControl = false;
    std::string m_currency;
};

} // namespace strata
