#pragma once
#include "core/model/project.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace strata {

class CustomerEdit;
class DataTable;
class Workshop;

// Who is left out by hand, why, by whom and since when; and who comes back.
class ExclusionsCard : public Card
{
    Q_OBJECT

public:
    explicit ExclusionsCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    void showProject();
    void exclude();
    void bringBack();

    Workshop& m_workshop;
    std::shared_ptr<const Dataset> m_dataset; // as shown
    std::vector<Override> m_overrides; // as shown
    CustomerEdit* m_customer;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QLabel* m_nobody;
    QStandardItemModel* m_model;
    DataTable* m_table;
    QPushButton* m_back;
};

} // namespace strata
