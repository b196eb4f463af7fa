#pragma once
#include "ui/factors/candidates.h"
#include "ui/factors/whoishere.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace strata {

class IdeaSheet;
class Workshop;
struct Debate;
struct Participant;

// The silent brainstorm: one turn after the other on one laptop. Shows how many ideas there are, never which.
class BrainstormView : public QWidget
{
    Q_OBJECT

public:
    explicit BrainstormView(Workshop& workshop, QWidget* parent = nullptr);

    void setIdentify(WhoIsHere identify) { m_identify = std::move(identify); }
    void refresh();
    void leave(); // keeps what stands on an open sheet and closes it

signals:
    void planningRequested(); // to name the participants
    void candidatesRequested();

private:
    struct Row
    {
        std::string participant; // id
        QString name;
        QLabel* written;
        QPushButton* write;
    };

    void startTurn(const std::string& participant);
    void endTurn(bool keep);
    void reveal();
    void makeTurns(const Debate& debate);

    Workshop& m_workshop;
    WhoIsHere m_identify;
    QStackedWidget* m_stack;
    QLabel* m_said; // what the last turn brought
    QGridLayout* m_turns;
    std::vector<Participant> m_people; // whom m_turns was made for
    std::vector<Row> m_rows;
    QWidget* m_nobody;
    QLabel* m_togetherCount;
    QPushButton* m_together;
    QLabel* m_state;
    QLabel* m_missing;
    QPushButton* m_reveal;
    QPushButton* m_toCandidates;
    IdeaSheet* m_sheet;
    std::optional<PrivateTurn> m_turn; // nothing: nobody writes
    std::vector<WrittenIdea> m_opened; // the sheet as it was found
    // Which ideas each person has written in this run of the program, by PrivateTurn::who().
    std::map<std::pair<std::string, std::string>, std::set<std::string>> m_written;
};

} // namespace strata
