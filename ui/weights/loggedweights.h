#pragma once
#include "core/model/project.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

class QUndoCommand;

namespace strata {

class Workshop;

// The weights as they were when something was last decided about them: logged by hand or by the program, a
// scenario put in force, a model opened or signed off. What was only dragged since then is not in here. Undo
// and redo take it along. Groups are told by their factor's id; empty: the factors themselves.
class LoggedWeights : public QObject
{
    Q_OBJECT

public:
    explicit LoggedWeights(Workshop& workshop, QObject* parent = nullptr);

    const Framework& opening() const; // the value tree as it was opened
    std::vector<std::string> changedGroups() const; // since then
    bool isChanged(const std::string& factor) const;
    QString before(const std::string& factor) const; // in words, rows by the names they have now

    // Logs what `next` makes of one group, or of each that differs from the present project. Goes with the
    // edit that changes it. Nothing is logged where the words stay the same.
    void log(Project& next, const std::string& factor, const QString& reason = {},
             const QString& dissent = {}) const;
    void logChanges(Project& next) const;
    void markLogged(const std::string& factor); // after an edit that logs the weights as they stand

signals:
    void changed(); // what is logged, or the weights in force

private:
    struct State // of the project after so many steps of the history
    {
        Framework framework;
        Shared<Debate> debate;
        std::string scenario;
        Framework logged;
        const QUndoCommand* step = nullptr; // that led here
    };

    State stateOf(const Project& project) const; // as if everything in it had just been decided
    const Framework& logged() const;
    void follow(); // the project
    void followHistory(int index);
    void addStep(std::size_t index, const QUndoCommand* step);

    Workshop& m_workshop;
    State m_before; // what the first of the states took the place of
    bool m_isPerhapsAStep = false; // the first of the states may be a step that is not in the history yet
    std::vector<State> m_states; // by index of the undo stack; never empty
};

} // namespace strata
