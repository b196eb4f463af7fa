#pragma once
#include "ui/background.h"

#include <QDialog>

#include <string>

class QLabel;
class QPushButton;

namespace strata {

class ConversationModel;
class DataTable;
class Workshop;

// What to talk about with one customer: figures that a talk can move, what that would do, and what is to be
// done anyway. To show, and to take along on paper.
class ConversationDialog : public QDialog
{
    Q_OBJECT

public:
    ConversationDialog(Workshop& workshop, int customer, QWidget* parent = nullptr);

    void saveTo(const QString& path); // the PDF; says how it went

private:
    int customer() const; // where it is now, -1 = gone
    void compute();
    void showConversation();
    void chooseAndSave();

    Workshop& m_workshop;
    const std::string m_id; // of the customer
    ConversationModel* m_model;
    QLabel* m_name;
    QLabel* m_standing;
    QLabel* m_state;
    DataTable* m_table;
    QLabel* m_together;
    QLabel* m_remarks;
    QLabel* m_actions;
    QPushButton* m_save;
    Background m_work;
    bool m_isThere = false; // the figures are shown
};

} // namespace strata
