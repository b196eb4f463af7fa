#pragma once
#include "core/method/disagreement.h"
#include "core/model/project.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace strata {

class Card;
class DataTable;
class DisagreementModel;
class DisputedModel;
class Workshop;

// Which rows of the value tree are worth a debate: those where the types of customers depend on who is right.
// Works off the main thread, only while the page is shown, and keeps its result.
class DisagreementPage : public Page
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 300; // after the last change, before it begins

    explicit DisagreementPage(Workshop& workshop, QWidget* parent = nullptr);
    ~DisagreementPage() override;

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // What a result was made of; it holds for as long as these are the same.
    struct Basis
    {
        Project project;
        int round = 0;
    };
    // Copies that the work reads while the project goes on.
    struct Input;

    QWidget* makeStatus();
    QWidget* makeRows();
    QWidget* makeCustomers();
    int chosenRound() const;
    bool isBasis(const std::shared_ptr<const Input>& input) const; // of the present state
    void forgetHidden(); // another project's customers, votes that are hidden again: off the screen at once
    void consider(); // is there anything to do?
    void begin();
    void take(Disagreement result, std::shared_ptr<const Input> input);
    void fillRounds();
    void showStatus();
    void showResult();
    void chooseRow(int row);
    void showCustomers();
    void fitRows();

    Workshop& m_workshop;
    QComboBox* m_round;
    QLabel *m_sentence, *m_note, *m_harmless, *m_customersNote;
    QProgressBar* m_progress;
    QPushButton *m_cancel, *m_again, *m_debate;
    Card *m_harmlessCard, *m_customersCard;
    QCheckBox* m_names;
    DataTable *m_table, *m_customersTable;
    DisagreementModel* m_model;
    DisputedModel* m_customers;

    Background m_work, m_rowWork;
    QTimer m_rest;
    std::shared_ptr<const Input> m_input; // of the result
    std::shared_ptr<const Input> m_running; // of what is in work
    std::shared_ptr<const Basis> m_stopped; // the person wants no result of this
    Disagreement m_result;
    std::string m_factor, m_metric; // the chosen row
    int m_newestRound = 0;
    bool m_isFilling = false;
};

} // namespace strata
