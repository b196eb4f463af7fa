#pragma once
#include "ui/weights/weighttext.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace strata {

class DecisionForm;
class EntryPanel;
class LoggedWeights;
class ResultColumn;
class WeightRows;
class Workshop;

// How much does each metric matter? The weights at the left, by sliders or in another way of telling them;
// what they do to the customers at the right, at every tick.
class WeightsPage : public Page
{
    Q_OBJECT

public:
    explicit WeightsPage(Workshop& workshop, QWidget* parent = nullptr);
    ~WeightsPage() override;

signals:
    void customerActivated(int customer);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeModes();
    QWidget* makeChanged();
    QWidget* makeFoot();
    void setWords(WeightWords words);
    void reset();
    void showProject();
    void showTeam();
    void showChanged();

    Workshop& m_workshop;
    LoggedWeights* m_logged;
    WeightRows* m_rows;
    EntryPanel* m_entry;
    ResultColumn* m_results;
    DecisionForm* m_form;
    QStackedWidget* m_stack;
    QLabel* m_agreement = nullptr;
    QWidget* m_changed = nullptr; // since the last logged decision
    QLabel* m_changedText = nullptr;
    QPushButton* m_logChanged = nullptr;
    QLabel* m_sum = nullptr;
    QWidget* m_showAs = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace strata
