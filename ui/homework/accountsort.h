#pragma once
#include "core/model/customertype.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace strata {

class TypeButton;
class Workshop;

// One participant sorts the accounts, one after the other, without the model's word. The whole sorting is one
// undo step; leaving the page keeps what was sorted.
class AccountSort : public QWidget
{
    Q_OBJECT

public:
    explicit AccountSort(Workshop& workshop, QWidget* parent = nullptr);

    void begin(const std::string& participant);
    void finish() { end(true); } // keeps what was sorted; nothing where nobody sorts
    bool isSorting() const { return !m_participant.empty(); }

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeQuestion();
    QWidget* makeEnd();
    void answer(CustomerType type);
    void goTo(std::size_t place);
    void tick(); // the answers so far go into the project, as part of the gesture
    void end(bool keeps);
    void follow(); // the project changed otherwise
    void showPlace();

    Workshop& m_workshop;
    std::string m_participant; // empty: nobody sorts
    std::vector<std::string> m_accounts;
    std::vector<std::optional<CustomerType>> m_answers; // by account
    std::size_t m_at = 0; // the number of accounts: at the end
    QLabel* m_who;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_name;
    QLabel* m_facts;
    std::vector<TypeButton*> m_types;
    QPushButton *m_back, *m_skip;
    QLabel* m_endText;
    QPushButton* m_save;
};

} // namespace strata
