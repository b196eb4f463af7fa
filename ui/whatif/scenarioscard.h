#pragma once
#include "ui/widgets/card.h"

#include <string>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;
class QWidget;

namespace strata {

class ComparedScenario;
class DataTable;
class ScenarioModel;
class ScenarioOutcomes;
class Workshop;
struct Scenario;

// All kept scenarios and the present model in one table: what they weigh, what comes of it, and what can be
// done with them. Two of them are chosen here to be compared.
class ScenariosCard : public Card
{
    Q_OBJECT

public:
    ScenariosCard(Workshop& workshop, ScenarioOutcomes& outcomes, QWidget* parent = nullptr);

    QWidget* makers() const { return m_makers; } // the buttons that make scenarios, for the head of the page
    void refresh();
    void beginKeeping(); // asks for a name for the present model

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QWidget* makeNaming();
    QWidget* makeFoot();
    QWidget* makeWork();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& keys,
                       void (ScenariosCard::*what)());
    void fillMakers();
    void fillPair();
    void showActions();
    void showWork();
    void fitTable();
    void say(const QString& sentence); // under the table; empty: nothing to say
    std::string selectedId() const; // empty: the present model, or nothing
    const Scenario* selected() const; // null: the present model, or nothing
    const Scenario* changeable() const; // the selected one, unless it is signed
    void selectRow(const std::string& id);
    void show(const std::string& id); // a new scenario: selected, and compared with the reference

    void keep();
    void use();
    void copy();
    void rename();
    void note();
    void update();
    void remove();
    void compareFrom();
    void compareWith();
    void takeName(const std::string& id, const QString& name);
    void takeNote(const std::string& id, const QString& note);

    Workshop& m_workshop;
    ScenarioOutcomes& m_outcomes;
    ComparedScenario& m_compared;
    ScenarioModel* m_model;
    DataTable* m_table;
    QWidget* m_makers;
    QMenu* m_from;
    QWidget* m_naming;
    QLineEdit* m_name;
    QLabel *m_nameProblem, *m_problem, *m_hint, *m_workText;
    QWidget* m_work;
    QProgressBar* m_progress;
    QPushButton* m_workButton;
    QComboBox *m_reference, *m_other;
    QPushButton* m_swap;
    QAction *m_use, *m_copy, *m_rename, *m_note, *m_update, *m_remove, *m_compareFrom, *m_compareWith;
    bool m_isFilling = false;
};

} // namespace strata
