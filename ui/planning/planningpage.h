#pragma once
#include "ui/widgets/page.h"

#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace strata {

class Workshop;

// "What are we here to decide?": the session with its people and its day, the decision log, and the versions
// of the model up to the signed one.
class PlanningPage : public Page
{
    Q_OBJECT

public:
    enum Section
    {
        Session,
        DecisionLog,
        Versions
    };

    explicit PlanningPage(Workshop& workshop, QWidget* parent = nullptr);

    void showSection(Section section);

signals:
    void timerRequested(int minutes); // an agenda block was started; 0: it was stopped
    void signedOff(); // the model is final: worth a version of the file

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSession();
    QWidget* makeVersions();
    void refresh();

    Workshop& m_workshop;
    std::vector<QPushButton*> m_switch; // by Section
    QStackedWidget* m_sections;
    std::vector<std::function<void()>> m_parts; // what shows the project again
};

} // namespace strata
