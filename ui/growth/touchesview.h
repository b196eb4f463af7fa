#pragma once
#include "ui/growth/campaignpart.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class DataTable;
class DueField;
class TouchModel;

// What is done with the customers of a campaign, and when: a table, and the chosen touch below it.
class TouchesView : public CampaignPart
{
    Q_OBJECT

public:
    explicit TouchesView(Workshop& workshop, QWidget* parent = nullptr);

protected:
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    QWidget* makeForm();
    void add();
    void remove();
    void select(int touch);
    void showForm();
    int selected() const; // place in the campaign's touches, -1 = none
    void edit(const QString& step, const std::function<void(Touch&)>& what);

    TouchModel* m_model;
    DataTable* m_table;
    QLabel* m_count;
    QWidget* m_form;
    DueField* m_date;
    QComboBox* m_kind;
    QComboBox* m_block;
    QLineEdit* m_text;
    QCheckBox* m_done;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

} // namespace strata
