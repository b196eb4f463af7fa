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

// One participant sorts the accounts, one after the other, without the model's word. What is sorted stays
// here until the end, where it becomes one undo step: by "Save", by leaving the page, by leaving the project.
// It starts empty, also for who has sorted before: nothing on the screen says what was said then.
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
    std::size_t firstOpen() const; // neither sorted now nor before; the number of accounts: none
    void end(bool keeps);
    // The answers for the accounts that are still sorted, by somebody who is still there. What was said of
    // other accounts stays.
    void keep(const std::string& participant, const std::vector<std::optional<CustomerType>>& answers);
    void follow(); // the project changed
    void settle(); // when that change is through
    bool isOtherProject() const;
    void showPlace();

    Workshop& m_workshop;
    std::string m_participant; // empty: nobody sorts
    std::vector<std::string> m_accounts;
    std::vector<std::optional<CustomerType>> m_answers; // by account, of this time only
    std::vector<bool> m_wasSorted; // by account: before this time
    bool m_isWithoutHistory = false; // the project changed, and there is no step that did it
    std::size_t m_at = 0; // the number of accounts: at the end
    QLabel* m_who;
    QLabel* m_progressText;
    QLabel* m_before; // how many were sorted before
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
