#pragma once
#include "core/model/actionplan.h"
#include "ui/widgets/card.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace strata {

class GiveBar;
class PlaybookRow;
class Workshop;

// The playbook of one type: its aim, its lines, and how it gets to the customers.
class PlaybookCard : public Card
{
    Q_OBJECT

public:
    PlaybookCard(Workshop& workshop, CustomerType type, QWidget* parent = nullptr);

    void refresh(const QStringList& owners);

private:
    const Playbook& playbook() const;
    void edit(Playbook playbook, const QString& step);
    void addLine();
    void addRow();

    Workshop& m_workshop;
    const CustomerType m_type;
    QLineEdit* m_aim;
    QVBoxLayout* m_lines;
    std::vector<PlaybookRow*> m_rows;
    QLineEdit* m_new;
    QPushButton* m_suggested;
    QPushButton* m_open; // shows the bar that gives it
    GiveBar* m_give;
};

} // namespace strata
