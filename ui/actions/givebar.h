#pragma once
#include "core/transform/playbooks.h"
#include "ui/background.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace strata {

class Workshop;

// Gives a type's playbook to its customers: to whom, how many actions that makes, and the button that does
// it.
class GiveBar : public QWidget
{
    Q_OBJECT

public:
    GiveBar(Workshop& workshop, CustomerType type, QWidget* parent = nullptr);

    void refresh(); // counts anew, beside the window

private:
    enum Reach
    {
        Everybody,
        Selected,
        Largest
    };

    void show(const PlaybookRun& run);
    void give();

    Workshop& m_workshop;
    const CustomerType m_type;
    QComboBox* m_reach;
    QSpinBox* m_most;
    QLabel* m_words;
    QPushButton* m_give;
    Background m_counting;
    std::shared_ptr<PlaybookRun> m_run; // of what is shown; null while it is counted
};

} // namespace strata
