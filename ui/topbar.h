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
    QSize minimumSizeHint() const override { return {0, height()}; } // it makes do, see fit()

signals:
    void findRequested();
    void versionsRequested(); // where scenarios are signed off
    void keepRequested(); // the present model under a new name
    void compareRequested(); // scenarios beside each other
    void reportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit(); // signs without their words where there is little room
    void setTight(bool isTight);
    QToolButton* addAction(QAction* action, const QString& name, const QString& text);
    void showScenario();
    void fillScenarios();

    Workshop& m_workshop;
    QHBoxLayout* m_row;
    QLabel* m_name;
    QLabel* m_scenarioHead;
    QToolButton* m_scenario;
    QMenu* m_scenarios;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_find;
    bool m_isTight = false;
    int m_needed = 0; // for all words, when they had to go
};

} // namespace strata
