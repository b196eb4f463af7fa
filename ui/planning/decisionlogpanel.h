#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace strata {

class DataTable;
class DecisionDetail;
class DecisionModel;
class NewDecisionForm;
class Workshop;

// Who decided what when: the table, and the chosen decision in full below it.
class DecisionLogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionLogPanel(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makeTable();
    void choose(int place); // selects the row of this decision

    Workshop& m_workshop;
    DecisionModel* m_model;
    DataTable* m_table;
    QLabel* m_empty;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_export;
    QStackedWidget* m_foot; // the chosen decision, or the form
    DecisionDetail* m_detail;
    NewDecisionForm* m_form;
};

} // namespace strata
