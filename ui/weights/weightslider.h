#pragma once
#include <QAbstractSlider>

namespace strata {

// A slider for one weight, in basis points. One mouse drag is one gesture: sliderPressed(), any number of
// valueChanged() while isSliderDown(), sliderReleased(). Esc ends it with dragCancelled() instead. A key
// press changes the value while the slider is up: that is a whole gesture. The wheel belongs to the page.
class WeightSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    void setWeight(int basisPoints); // from the project; says nothing
    void setReach(int basisPoints); // as far as locked weights let it go; the rest of the track is hatched
    QSize sizeHint() const override { return {220, 30}; }
    QSize minimumSizeHint() const override { return {110, 30}; }

    double xOf(int basisPoints) const; // the handle's middle, for tests and painting

signals:
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int weightAt(double x) const;

    int m_reach = 10000;
    double m_grip = 0.0; // from the pointer to the handle, so that it does not jump when taken
};

} // namespace strata
