#pragma once
#include "core/method/quarters.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QWidget>

#include <string>

namespace strata {

// Colours, faces and size of what is painted: the window's, or those of paper.
struct QuarterBarsLook
{
    QColor text, quiet, line, ground, sales, margin;
    QFont small;
    double unit = 1.0; // length of a pixel of the window
};

// Net sales as bars, gross margin as narrower bars inside, net profit as diamonds; losses below the line.
// `cursor`: the quarter that is pointed at, -1 = none.
void paintQuarterBars(QPainter& painter, const QRectF& area, const Quarters& quarters,
                      const std::string& currency, const QuarterBarsLook& look, int cursor = -1);

QString quarterName(const Quarter& quarter); // "Q3 2012"
// "Q3 2012: net sales $12,000, gross margin $3,000, net profit $1,200, 4 orders"
QString quarterInWords(const Quarters& quarters, std::size_t index, const std::string& currency);

// A customer's revenue and profit over time. The arrow keys and the mouse point at a quarter and read it out.
class QuarterBars : public QWidget
{
    Q_OBJECT

public:
    explicit QuarterBars(QWidget* parent = nullptr);

    void setQuarters(Quarters quarters, const std::string& currency);
    int pointed() const { return m_cursor; } // -1 = none
    void pointAt(int quarter);

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override { return {360, 190}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

signals:
    void pointMoved(const QString& words); // what is pointed at; empty: nothing

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Quarters m_quarters;
    std::string m_currency;
    int m_cursor = -1;
};

} // namespace strata
