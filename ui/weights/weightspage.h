#pragma once
#include "core/model/framework.h"
#include "ui/weights/weighttext.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace strata {

class DecisionForm;
class EntryPanel;
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

private:
    QWidget* makeModes();
    QWidget* makeSignedNote();
    QWidget* makeFoot();
    void setWords(WeightWords words);
    void reset();
    void rememberOpening();
    void showProject();
    void showTeam();

    Workshop& m_workshop;
    Framework m_opening; // the value tree of the file as it was opened
    WeightRows* m_rows;
    EntryPanel* m_entry;
    ResultColumn* m_results;
    DecisionForm* m_form;
    QStackedWidget* m_stack;
    QLabel* m_agreement = nullptr;
    QWidget* m_signedNote = nullptr;
    QLabel* m_signedText = nullptr;
    QLabel* m_sum = nullptr;
    QWidget* m_showAs = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace strata
