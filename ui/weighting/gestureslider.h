#pragma once
#include <QAbstractSlider>

class QPainter;

namespace strata {

// A slider that takes part in a debate. One mouse drag is one gesture: sliderPressed(), any number of
// valueChanged() while isSliderDown(), sliderReleased(). Esc says dragCancelled() before that; whoever
// listens puts the value back. A key press changes the value while the slider is up: that is a whole gesture.
// The wheel belongs to the page. A hand sets multiples of singleStep().
class GestureSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit GestureSlider(QWidget* parent = nullptr);

    void setOrigin(int value); // where the filled part of the track begins; the minimum unless said
    void showValue(int value); // from outside; says nothing
    QSize sizeHint() const override { return {220, 32}; }
    QSize minimumSizeHint() const override { return {110, 32}; }

    double xOf(int value) const; // the handle's middle, for tests and painting

signals:
    void dragCancelled();

protected:
    // Below the filled track and its handle, above both; `y` is the track's middle.
    virtual void paintBehind(QPainter& painter, double y) const;
    virtual void paintAbove(QPainter& painter, double y) const;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int valueAt(double x) const;

    int m_origin = 0;
    double m_grip = 0.0; // from the pointer to the handle, so that it does not jump when taken
};

} // namespace strata
