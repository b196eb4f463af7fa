#pragma once
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace strata {

class CustomerEdit;
class DataTable;
class MergedModel;
class RollupChange;
class Workshop;

// Which accounts count under which customer: by a column, by hand, and who is taken out of it again.
class ParentCard : public Card
{
    Q_OBJECT

public:
    ParentCard(Workshop& workshop, RollupChange& change, QWidget* parent = nullptr);

private:
    QWidget* columnRow();
    QWidget* handRow();
    void showProject();
    void showFields();
    void mergeByHand();
    void takeApart();

    Workshop& m_workshop;
    RollupChange& m_change;
    QLabel* m_count;
    QComboBox* m_field;
    QWidget* m_summedRow;
    QListWidget* m_summed;
    CustomerEdit* m_account;
    CustomerEdit* m_parent;
    QLabel* m_problem;
    MergedModel* m_model;
    DataTable* m_table;
    QPushButton* m_apart;
};

} // namespace strata
