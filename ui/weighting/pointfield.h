#pragma once
#include <QSpinBox>

namespace strata {

// A whole number typed beside a slider. Speaks when the person has finished; Esc takes back what was typed.
class PointField : public QSpinBox
{
    Q_OBJECT

public:
    PointField(int lowest, int highest, QWidget* parent = nullptr);

    void showPoints(int points); // from outside; says nothing

signals:
    void pointsEntered(int points);

protected:
    void wheelEvent(QWheelEvent* event) override; // the page scrolls
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_points = 0;
};

} // namespace strata
