#pragma once
#include "core/ballots/ballotfile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace strata {

class VotingView;

// Fills in a ballot file at home: needs no project. The vote is sealed into the file, so that a filled ballot
// can only be filled in anew.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PaperDialog(const QString& path, QWidget* parent = nullptr);

    void reject() override;

private:
    void say(const QString& title, const QString& sentence); // and offer to close
    void startVoting();
    void save(const QString& path);
    void chooseAndSave();

    QString m_path;
    BallotPaper m_paper; // as it was read
    BallotPaper m_filled; // once the vote is in it
    QStackedWidget* m_pages; // a sentence, the vote
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_fillAnew;
    QPushButton* m_saveElsewhere;
    QVBoxLayout* m_voting;
    VotingView* m_view = nullptr;
    QWidget* m_leaving;
    bool m_isSaved = false;
};

// Lets a person fill in the ballot file at `path`, in a window of its own; returns when that is closed.
void fillInPaper(const QString& path, QWidget* parent);

} // namespace strata
