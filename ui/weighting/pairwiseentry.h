#pragma once
#include "ui/weighting/weightentry.h"

#include <QStringList>

#include <cstddef>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace strata {

class GestureSlider;
class ShareBars;

// Every row beside every other: how many times does one matter as much? Saaty's scale in 17 steps, the
// consistency of what was said, and the judgements that fit least.
class PairwiseEntry : public WeightEntry
{
    Q_OBJECT

public:
    PairwiseEntry(const QList<EntryRow>& rows, QWidget* parent);

    WeightMethod method() const override { return WeightMethod::Pairwise; }
    std::vector<double> answers() const override { return m_answers; }
    void setAnswers(const std::vector<double>& answers) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pair
    {
        std::size_t left = 0, right = 0;
        GestureSlider* slider = nullptr; // -8: nine times the left one, 0: equal, 8: nine times the right one
        QLabel* words = nullptr;
    };

    void addPair(QGridLayout* grid, std::size_t left, std::size_t right);
    void jumpTo(std::size_t left, std::size_t right);
    QString judgementText(std::size_t left, std::size_t right, double said, double implied) const;
    void showWorst();
    QString nameOf(std::size_t row) const { return rows().at(qsizetype(row)).name; }
    void showAnswers();

    std::vector<double> m_answers, m_start;
    bool m_isDragging = false;
    QList<Pair> m_pairs;
    ShareBars* m_shares;
    QLabel* m_consistency;
    QLabel* m_worstHead;
    QList<QPushButton*> m_worst;
    std::vector<std::pair<std::size_t, std::size_t>> m_worstPairs; // of the buttons
    QStringList m_worstTexts;
};

} // namespace strata
