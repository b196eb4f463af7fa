#pragma once
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace strata {

class ConfidenceRun;
class Workshop;

// How sure are the types? One sentence, and the large customers whose type depends most on the weights.
class ConfidenceCard : public Card
{
    Q_OBJECT

public:
    explicit ConfidenceCard(Workshop& workshop, QWidget* parent = nullptr);
    ~ConfidenceCard() override;

signals:
    void pageRequested(PageId page); // PageId::Confidence
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void showAnswer();
    QWidget* makeFoot();

    Workshop& m_workshop;
    ConfidenceRun& m_run;
    QLabel* m_sentence;
    QTableWidget* m_table;
    QLabel* m_none;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    QComboBox* m_source;
    std::vector<int> m_customers; // by row of the table
};

} // namespace strata
