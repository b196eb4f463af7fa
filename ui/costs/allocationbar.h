#pragma once
#include <QWidget>

namespace strata {

// Three parts of a whole: allocated by measured rates, by guessed ones, not allocated. What is allocated
// beyond the whole sticks out behind a mark.
class AllocationBar : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationBar(QWidget* parent = nullptr);

    void setParts(double measured, double guessed, double whole); // any unit; whole 0: not said
    QSize sizeHint() const override { return {320, 28}; }
    QSize minimumSizeHint() const override { return {160, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_measured = 0.0, m_guessed = 0.0, m_whole = 0.0;
};

} // namespace strata
