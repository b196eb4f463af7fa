#pragma once
#include "ui/factors/whoishere.h"
#include "ui/widgets/page.h"

#include <array>

class QPushButton;
class QStackedWidget;

namespace strata {

class BrainstormView;
class CandidatesView;
class ValueTree;
class Workshop;

// "What makes a customer valuable?": ideas written in silence become candidates, candidates become the
// factors of the value tree. Every change is one undo step.
class FactorsPage : public Page
{
    Q_OBJECT

public:
    enum View
    {
        BrainstormPart,
        CandidatesPart,
        TreePart
    };

    explicit FactorsPage(Workshop& workshop, QWidget* parent = nullptr);

    void setIdentify(const WhoIsHere& identify); // in place of the question for the PIN
    View view() const;
    void showView(View view);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void leaveSheets();

    Workshop& m_workshop;
    std::array<QPushButton*, 3> m_parts;
    QStackedWidget* m_stack;
    BrainstormView* m_brainstorm;
    CandidatesView* m_candidates;
    ValueTree* m_tree;
    bool m_isPlaced = false; // a view has been chosen
    bool m_isHiding = false; // ideas that nobody else may see
};

} // namespace strata
