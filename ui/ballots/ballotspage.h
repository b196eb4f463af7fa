#pragma once
#include "core/method/agreement.h"
#include "core/model/project.h"
#include "ui/widgets/page.h"

#include <QPointer>

#include <optional>
#include <set>
#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace strata {

class Card;
class OpenRoundView;
class RevealedView;
class RoundBar;
class VotingDialog;
class Workshop;

// Rounds of private votes on the weights. Before a round is revealed the page shows who has voted and nothing
// else; afterwards how far the group agrees.
class BallotsPage : public Page
{
    Q_OBJECT

public:
    explicit BallotsPage(Workshop& workshop, QWidget* parent = nullptr);

    // What the buttons do once a person has chosen the files.
    void handOut(const std::string& participant, const QString& path);
    void handOutToAll(const QString& folder);
    void takeIn(const QStringList& paths);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectBar();
    QWidget* makeFirst();
    QWidget* makeNotice();
    QWidget* makeQuestion();
    void refresh();
    void showFirst();
    const Round* round() const; // the one that is shown; null: none

    void open();
    void vote(std::string participant);
    void startVoting(const std::string& participant, int number);
    void cast(const std::string& participant);
    void stopVotingWhereOver();
    void rememberRevealed();
    bool wasRevealed(const Round& round) const;
    void close();
    void reveal(bool isConfirmed);
    void cancel();
    void apply(GroupMean how);
    void setLimits(int agreedWithin, int splitAbove);
    void notify(const QString& sentence, bool isProblem = false);

    Workshop& m_workshop;
    int m_round = 0; // number of the one that is shown; 0: none
    int m_last = 0; // number of the last one there was
    std::optional<Shared<Debate>> m_shownDebate;
    Framework m_shownFramework;
    QPointer<VotingDialog> m_voting;
    std::set<std::string> m_revealed; // public keys of the rounds that were ever seen revealed
    std::string m_votingRound; // public key of the round that is voted in

    RoundBar* m_bar;
    Card* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_seeWeights;
    QPushButton* m_seeDisagreement;
    Card* m_question;
    QLabel* m_questionText;
    Card* m_papers;
    QLabel* m_papersText;
    QLabel* m_firstPeople;
    QLabel* m_firstGroups;
    QPushButton* m_openFirst;
    OpenRoundView* m_openView;
    RevealedView* m_revealedView;
    QStackedWidget* m_stack; // before the first round, a round under way, a revealed one
};

} // namespace strata
