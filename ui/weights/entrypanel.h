#pragma once
#include "core/model/ballots.h"
#include "core/model/framework.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace strata {

class LoggedWeights;
class WeightEntry;
class Workshop;

// The team's weights of one group at a time, told by swing, rank order, pairs or ratings.
class EntryPanel : public QWidget
{
    Q_OBJECT

public:
    EntryPanel(Workshop& workshop, LoggedWeights& logged, QWidget* parent = nullptr);

    void setMethod(WeightMethod method); // changes no weight
    WeightMethod method() const { return m_method; }

signals:
    void dragging(bool isRunning);
    void decisionRequested(const std::string& factor);
    void methodChanged(WeightMethod method); // steep or gentle was chosen here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow(); // the project; only while it is seen
    void refresh();
    void rebuild();
    void showAnswers();
    void connectEntry();
    void showLocks(bool isFrozen);
    void finish();
    const VoteGroup* group() const; // the chosen one; null: there is none

    Workshop& m_workshop;
    LoggedWeights& m_logged;
    WeightMethod m_method = WeightMethod::Swing;
    std::vector<VoteGroup> m_groups;
    std::vector<std::string> m_names; // of the rows, so that a new name is shown
    std::string m_factor; // of the chosen group
    std::vector<double> m_start; // answers at the beginning of a gesture
    bool m_isBusy = false; // a gesture of the entry's own

    QComboBox* m_group;
    QPushButton* m_steep;
    QPushButton* m_gentle;
    QPushButton* m_log;
    QLabel* m_locks;
    QLabel* m_pending;
    QPushButton* m_take;
    QScrollArea* m_scroll;
    QLabel* m_need;
    WeightEntry* m_entry = nullptr;
};

} // namespace strata
