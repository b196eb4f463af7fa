#pragma once
#include "core/model/project.h"
#include "ui/factors/whoishere.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace strata {

class CandidateCard;
class DotBar;
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
    void leave(); // keeps what stands on an open sheet and closes it; names and early dots are hidden again
    void goTo(const std::string& factorId); // the candidate of that factor

signals:
    void brainstormRequested();

private:
    QWidget* makeBar();
    CandidateCard* cardFor(const std::string& key);
    std::vector<std::string> chosenKeys() const;
    void showCards();
    void showBar();
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
    void hideAgain(); // names, and dots before everybody has placed theirs

    Workshop& m_workshop;
    WhoIsHere m_identify;
    QStackedWidget* m_stack;
    QWidget* m_hidden;
    QLabel* m_hiddenText;
    QLabel* m_mergeHint;
    QPushButton* m_merge;
    QCheckBox* m_names;
    DotBar* m_dots;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    DotSheet* m_sheet;
    std::vector<FactorCandidate> m_shown; // as listed
    std::vector<CandidateCard*> m_cards; // in the same order
    std::optional<PrivateTurn> m_turn; // nothing: nobody places dots
    std::map<std::string, int> m_opened; // the sheet as it was found, by key of the candidate
    // The dots that each person placed last in this run of the program, by PrivateTurn::who().
    std::map<std::pair<std::string, std::string>, std::map<std::string, int>> m_placedBy;
    bool m_areDotsShown = false; // before everybody has placed theirs
    bool m_isRevealed = false; // when it was refreshed last
};

} // namespace strata
