#pragma once
#include "core/model/debate.h"

#include <QFrame>

#include <array>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace strata {

class VerdictButton;

// What a card shows beside the candidate itself.
struct CandidateView
{
    FactorCandidate candidate;
    bool showNames = false; // who wrote what
    bool showDots = false;
    bool isModelLocked = false;
    QString similarTo; // name of an earlier candidate; empty: none
    QString problem; // why it cannot be taken into the tree
};

// One candidate: its name, what it means, who cares for it, the three tests, and its way into the value tree.
// Speaks only when the person acts; the view turns that into undo steps.
class CandidateCard : public QFrame
{
    Q_OBJECT

public:
    explicit CandidateCard(const std::string& key, QWidget* parent = nullptr);

    const std::string& key() const { return m_key; }
    void setCandidate(const CandidateView& view, const Debate& debate);
    bool isChosen() const;
    void setChosen(bool isChosen);
    void editName(); // puts the cursor there, all selected
    void refuseName(const QString& why); // said below the field, which shows the name of before

signals:
    void chosenChanged();
    void renamed(const QString& name);
    void defined(const QString& definition);
    void axisChosen(strata::Axis axis);
    void championChosen(const std::string& participant);
    void judged(std::size_t test, strata::Verdict verdict);
    void taken(); // into the value tree
    void setAside();
    void mergeAsked(); // with the similar one
    void draggedOnto(const std::string& key); // of the other card

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void finishName();
    void drag();

    std::string m_key;
    CandidateView m_shown;
    QPoint m_pressedAt;
    QCheckBox* m_choose;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    std::array<VerdictButton*, kFactorTests> m_tests;
    QLabel* m_dots;
    QLabel* m_inTree;
    QPushButton* m_take;
    QToolButton* m_aside;
    QLineEdit* m_definition;
    QComboBox* m_axis;
    QComboBox* m_champion;
    QLabel* m_ideas;
    QWidget* m_similarRow;
    QLabel* m_similar;
    QPushButton* m_merge;
    QLabel* m_warning;
};

} // namespace strata
