#pragma once
#include <QFrame>

class QDoubleSpinBox;
class QLabel;

namespace strata {

// Up to which inter-quartile range a group has agreed, and above which it is split. In basis points.
class LimitsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit LimitsPopup(QWidget* parent = nullptr);

    void setLimits(int agreedWithin, int splitAbove);

signals:
    void limitsChosen(int agreedWithin, int splitAbove);

private:
    void check();

    QDoubleSpinBox* m_agreed;
    QDoubleSpinBox* m_split;
    QLabel* m_problem;
};

} // namespace strata
