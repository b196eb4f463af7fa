#pragma once
#include "core/method/agreement.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace strata {

// The votes on one row on a scale of 0 to 100 %: a dot per vote, a box from the lower to the upper quartile,
// a line at the median, and an arrow from the median of the round before. Dots are set apart by where they
// lie, never by whose they are, so that nobody can be followed from row to row.
class DotStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DotStrip(QWidget* parent = nullptr);

    // `names`: one per weight of the row; empty keeps them hidden. `before`: basis points.
    void setRow(const RowAgreement& row, const QStringList& names, std::optional<double> before);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void touched(); // clicked, or reached by the keyboard

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Dot
    {
        int weight = 0;
        QString name; // of everybody with this weight; only on the first of them
        int lane = 0; // of the name
    };

    double xOf(double basisPoints) const;
    void placeNames();
    void describe(bool withNames);

    RowAgreement m_row;
    std::optional<double> m_before;
    std::vector<Dot> m_dots; // by weight
    int m_lanes = 0; // lines of names
};

} // namespace strata
