#pragma once
#include "core/method/confidence.h"

#include <QWidget>

#include <optional>

namespace strata {

// Per type a bar of its customers: whose type is sure, who leans to one, whose is open.
class SurenessBars : public QWidget
{
    Q_OBJECT

public:
    explicit SurenessBars(QWidget* parent = nullptr);

    void setSummary(std::optional<ConfidenceSummary> summary); // none: nothing is known

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRectF& row, CustomerType type) const;
    void paintLegend(QPainter& painter, const QRectF& row) const;
    double labelWidth() const;

    std::optional<ConfidenceSummary> m_summary;
};

} // namespace strata
