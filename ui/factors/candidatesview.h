#pragma once
#include "core/model/project.h"
#include "ui/factors/whoishere.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace strata {

class CandidateCard;
class DotSheet;
class Workshop;

// What might become a value factor: duplicates are merged, each one is tested, and everybody places dots.
class CandidatesView : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatesView(Workshop& workshop, QWidget* parent = nullptr);

    void setIdentify(WhoIsHere identify) { m_identify = std::move(identify); }
    void refresh();
    void leave(); // keeps what stands on an open sheet and closes it
    void goTo(const std::string& factorId); // the candidate of that factor

signals:
    void brainstormRequested();

private:
    struct Turn
    {
        std::string participant; // id
        QString text;
        QPushButton* button;
    };

    QWidget* makeBar();
    QWidget* makeDotBar();
    CandidateCard* cardFor(const std::string& key);
    std::vector<std::string> chosenKeys() const;
    void showCards();
    void showBar();
    void showDotBar();
    void makeTurns(const Debate& debate);
    void change(const std::string& key, const QString& step,
                const std::function<void(Project&, FactorCandidate&)>& apply);
    void rename(const std::string& key, const QString& name);
    void setAxis(const std::string& key, Axis axis);
    void take(const std::string& key);
    void setAside(const std::string& key);
    void merge(const std::vector<std::string>& keys);
    void setDotsEach(int count);
    void startTurn(const std::string& participant);
    void endTurn(bool keep);

    Workshop& m_workshop;
    WhoIsHere m_identify;
    QStackedWidget* m_stack;
    QWidget* m_hidden;
    QLabel* m_hiddenText;
    QLabel* m_mergeHint;
    QPushButton* m_merge;
    QCheckBox* m_names;
    QSpinBox* m_dotsEach;
    QLabel* m_placed;
    QPushButton* m_showDots;
    QGridLayout* m_turns;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    DotSheet* m_sheet;
    std::vector<FactorCandidate> m_shown; // as listed
    std::vector<CandidateCard*> m_cards; // in the same order
    std::vector<Turn> m_people; // the buttons of the dot vote
    std::optional<PrivateTurn> m_turn; // nothing: nobody places dots
    bool m_areDotsShown = false; // before everybody has placed theirs
};

} // namespace strata
