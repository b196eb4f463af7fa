#pragma once
#include <QDoubleSpinBox>

namespace strata {

// A weight typed in percent: as many decimals as it has, none where it is whole. Speaks when the person has
// finished.
class WeightField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit WeightField(QWidget* parent = nullptr);

    void setWeight(int basisPoints); // from the project; says nothing

signals:
    void weightEntered(int basisPoints);

protected:
    QString textFromValue(double value) const override;
    void wheelEvent(QWheelEvent* event) override; // the page scrolls
    void keyPressEvent(QKeyEvent* event) override; // Esc: as it was

private:
    int m_weight = 0;
};

} // namespace strata
