#pragma once
#include "core/model/debate.h"
#include "core/model/framework.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace strata {

class ChipStrip;

// One value factor: what it is called, what it asks, on which axis it counts, and which metrics show it.
// Speaks only when the person acts; the page turns that into undo steps.
class FactorCard : public QFrame
{
    Q_OBJECT

public:
    explicit FactorCard(const std::string& factorId, QWidget* parent = nullptr);

    const std::string& factorId() const { return m_id; }
    void setFactor(const Framework& framework, std::size_t factor);
    // What the team says of it; null: nothing yet.
    void setJudgement(const FactorCandidate* candidate, const Debate& debate);
    void editName(); // puts the cursor there, all selected

signals:
    void renamed(const QString& name);
    void questionChanged(const QString& question);
    void axisChosen(strata::Axis axis);
    void moveRequested(bool up);
    void removeRequested();
    void metricsRequested(); // to choose metrics for it
    void candidateRequested(); // to test it and name its champion

private:
    void finishName();

    std::string m_id;
    Framework m_framework; // as shown, to answer a name beside the field
    std::size_t m_index = 0;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QLineEdit* m_question;
    QLabel* m_weight;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    ChipStrip* m_chips;
    QLabel* m_empty;
    ChipStrip* m_judgement;
    QPushButton* m_judge;
    QPushButton* m_choose;
    QComboBox* m_axis;
    QLabel* m_warning;
};

} // namespace strata
