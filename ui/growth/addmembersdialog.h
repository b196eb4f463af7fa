#pragma once
#include <QDialog>

#include <cstdint>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class MemberPlaces;
class DataTable;
class GrowthRun;
class MemberModel;
class Workshop;

// Chooses customers for a campaign: from the growth lists, by type, or by a kept view of the customers.
// Who belongs to it already is not listed.
class AddMembersDialog : public QDialog
{
    Q_OBJECT

public:
    AddMembersDialog(Workshop& workshop, MemberPlaces& places, const std::string& campaign,
                     QWidget* parent = nullptr);
    ~AddMembersDialog() override;

    std::vector<std::string> chosen() const; // customers' numbers; all that are listed where no row is chosen

private:
    void fillSources();
    void list();
    void showCount();
    std::vector<std::int32_t> ofSource() const;

    Workshop& m_workshop;
    GrowthRun& m_run;
    std::string m_campaign;
    MemberModel* m_model;
    QComboBox* m_source;
    QLineEdit* m_search;
    QLabel* m_count;
    DataTable* m_table;
    QPushButton* m_add;
};

} // namespace strata
