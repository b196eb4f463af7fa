#pragma once
#include "ui/weighting/weightentry.h"

#include <QList>

class QGridLayout;
class QLabel;
class QToolButton;

namespace strata {

class GestureSlider;
class PointField;
class WeightField;

// The methods that give each row a number: shares (the others give way), swing points and ratings (nothing
// else moves). Each row is a slider, a field to type into, and the share that comes of it.
class SliderEntry : public WeightEntry
{
    Q_OBJECT

public:
    SliderEntry(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent);

    WeightMethod method() const override { return m_method; }
    std::vector<double> answers() const override { return m_answers; }
    void setAnswers(const std::vector<double>& answers) override;

private:
    struct Line
    {
        GestureSlider* slider = nullptr;
        WeightField* percent = nullptr; // shares
        QToolButton* lock = nullptr; // shares
        PointField* points = nullptr; // the others
        QLabel* share = nullptr; // the others
    };

    void addLine(QGridLayout* grid, int row);
    void move(int row, int value); // from m_start
    void set(int row, int value); // a whole gesture
    void showAnswers();
    QString valueText(double answer) const; // with its unit

    WeightMethod m_method;
    std::vector<double> m_answers;
    std::vector<double> m_start; // at the beginning of the gesture
    std::vector<bool> m_locked; // shares
    bool m_isDragging = false;
    QList<Line> m_lines;
};

} // namespace strata
