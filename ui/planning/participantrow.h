#pragma once
#include "core/model/debate.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace strata {

// One person at the table, changed in place. Who has left is shown, but only to be brought back.
class ParticipantRow : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantRow(QWidget* parent = nullptr);

    void setParticipant(const Participant& participant);
    const Participant& participant() const { return m_participant; }
    void refuseName(const QString& sentence); // the name goes back to what it was
    void editName();

    static QWidget* makeHeads(); // the column heads above the rows
    static constexpr int kVoteWidth = 84, kPinWidth = 156;

signals:
    void renamed(const QString& name);
    void edited(const strata::Participant& changed, const QString& step);
    void pinResetRequested();
    void removeRequested();
    void backRequested();
    void nextRequested(); // Enter: on to the next person

private:
    Participant m_participant;
    QLineEdit *m_name, *m_role, *m_department;
    QSpinBox* m_vote;
    QLabel* m_pin;
    QPushButton* m_reset;
    QPushButton* m_back;
    QToolButton* m_remove;
    QLabel* m_problem;
};

} // namespace strata
