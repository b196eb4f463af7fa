#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace strata {

class Workshop;

// Above every page: the project, its scenario, undo and redo, and what is wanted everywhere.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    // The actions' icons, states and tips are the menu's.
    TopBar(Workshop& workshop, QAction* undo, QAction* redo, QWidget* parent = nullptr);

    void setProjectName(const QString& name);
    void addTool(QWidget* tool); // before the search
    void showUndo(); // after a change of the undo stack

signals:
    void findRequested();
    void versionsRequested(); // where scenarios are signed off
    void keepRequested(); // the present model under a new name
    void compareRequested(); // scenarios beside each other
    void reportRequested();

private:
    QToolButton* addAction(QAction* action, const QString& name, const QString& text);
    void showScenario();
    void fillScenarios();

    Workshop& m_workshop;
    QHBoxLayout* m_row;
    QLabel* m_name;
    QToolButton* m_scenario;
    QMenu* m_scenarios;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_find;
};

} // namespace strata
