#pragma once
#include "core/ballots/ballotfile.h"

#include <QDialog>

#include <vector>

class QWidget;

namespace strata {

class VotingView;

// A window for one vote that covers the one it belongs to, so that neither the other pages nor undo can be
// reached meanwhile. Leaving it throws away what was said: asked once, where something was moved.
class VotingDialog : public QDialog
{
    Q_OBJECT

public:
    VotingDialog(const QString& title, const QString& subline, std::vector<PaperGroup> groups,
                 const std::vector<GroupVote>& starts, const QString& castText, QWidget* parent = nullptr);

    VotingView* view() const { return m_view; }
    void reject() override;

private:
    VotingView* m_view;
    QWidget* m_leaving; // the question whether to leave
};

} // namespace strata
