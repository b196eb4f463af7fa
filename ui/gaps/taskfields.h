#pragma once
#include "core/model/project.h"

#include <QString>
#include <QWidget>

#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace strata {

class DueField;

// Who looks after a gap, until when, a note, and whether it is done: typed in place. Tells of each field when
// it is finished; what a person is typing is never overwritten.
class TaskFields : public QWidget
{
    Q_OBJECT

public:
    explicit TaskFields(QWidget* parent = nullptr);

    // `task.gap` says which gap it is; the people of the debate are offered for the owner.
    void setTask(const GapTask& task, bool isLate, const Debate& debate);
    const GapTask& task() const { return m_task; }

signals:
    void ownerChosen(const std::string& owner);
    void dueChosen(strata::Day due);
    void noteChosen(const std::string& note);
    void doneChosen(bool isDone);

private:
    GapTask m_task;
    QComboBox* m_owner;
    DueField* m_due;
    QLineEdit* m_note;
    QCheckBox* m_done;
};

} // namespace strata
