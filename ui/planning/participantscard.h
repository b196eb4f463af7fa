#pragma once
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace strata {

class ParticipantRow;
class Workshop;
struct Participant;

// Who sits at the table, with which vote.
class ParticipantsCard : public Card
{
    Q_OBJECT

public:
    explicit ParticipantsCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    ParticipantRow* addRow();
    void add();
    QString problemOf(const QString& name, const std::string& except) const; // empty: a good name
    void rename(ParticipantRow* row, const QString& name);
    void change(const Participant& changed, const QString& step);
    void resetPin(const std::string& id);
    void remove(const std::string& id);
    void bringBack(const std::string& id);
    void goOn(const ParticipantRow* row);

    Workshop& m_workshop;
    QWidget* m_heads;
    QVBoxLayout* m_list;
    std::vector<ParticipantRow*> m_rows; // those at the table, then those who have left
    QLineEdit* m_new;
    QLabel* m_newProblem;
};

} // namespace strata
