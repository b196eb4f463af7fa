#pragma once
#include "core/ballots/ballotfile.h"
#include "core/model/ballots.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace strata {

class WeightEntry;

// One vote in the making: a group of weights after the other, each told in a way of one's own, then a summary
// and the button that casts it. What is said stays in here until then. It starts with everything equal, or
// with `starts`, which must have been revealed.
class VotingView : public QWidget
{
    Q_OBJECT

public:
    // `castText` stands on the last button: "Cast my vote".
    VotingView(std::vector<PaperGroup> groups, const std::vector<GroupVote>& starts, const QString& castText,
               QWidget* parent = nullptr);

    bool isTouched() const { return m_isTouched; } // something was moved
    std::vector<GroupVote> votes() const; // one per group, as it stands

    void setProblem(const QString& sentence); // beside the last button
    void addFooterWidget(QWidget* widget); // left of the way back

signals:
    void castRequested();

private:
    struct Said
    {
        WeightMethod method = WeightMethod::Share;
        std::vector<double> answers;
    };

    void showStep(std::size_t step); // the group, or the summary after the last one
    void showGroup();
    void showSummary();
    void putEntry();
    void keepAnswers();
    void changeMethod(WeightMethod method);

    std::vector<PaperGroup> m_groups;
    std::vector<Said> m_said; // one per group
    std::size_t m_step = 0;
    bool m_isTouched = false;

    QLabel* m_progressText;
    QProgressBar* m_progress;
    QStackedWidget* m_pages; // a group, the summary
    QLabel* m_title;
    QLabel* m_question;
    QComboBox* m_method;
    QLabel* m_methodHint;
    QScrollArea* m_entryArea;
    WeightEntry* m_entry = nullptr;
    QScrollArea* m_summaryArea;
    QVBoxLayout* m_footerLeft;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cast;
    QLabel* m_problem;
};

QString methodHint(WeightMethod method); // how it is done, in one line

} // namespace strata
