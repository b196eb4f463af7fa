#pragma once
#include "core/model/customertype.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class Workshop;

// Asks for a person's word against the computed type of one customer or of many: the type, why, and who says
// so. One undo step and one entry in the decision log for all of them.
class OverrideStrip : public QFrame
{
    Q_OBJECT

public:
    explicit OverrideStrip(Workshop& workshop, QWidget* parent = nullptr);

    void ask(std::vector<int> customers, bool excludes); // their places in the dataset; not empty
    // Takes back what was set by hand for these; nothing happens where nothing was.
    static void lift(Workshop& workshop, const std::vector<int>& customers);

private:
    void check();
    bool areComputed() const; // the results have the customers of the data
    void giveUp();

    Workshop& m_workshop;
    std::vector<int> m_customers;
    std::vector<std::string> m_ids; // of them: the data may be others when it is answered
    bool m_excludes = false;
    QLabel* m_what;
    QComboBox* m_type;
    QLineEdit* m_reason;
    QLineEdit* m_author;
    QPushButton* m_set;
    QLabel* m_problem;
};

} // namespace strata
