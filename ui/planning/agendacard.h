#pragma once
#include "ui/widgets/card.h"

#include <QDateTime>
#include <QTimer>

#include <cstddef>
#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace strata {

class AgendaRow;
class Workshop;
struct AgendaBlock;

// The timed blocks of the day, and the clock of the one that runs.
class AgendaCard : public Card
{
    Q_OBJECT

public:
    explicit AgendaCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

signals:
    void timerRequested(int minutes); // a block was started; 0: it was stopped

private:
    void addRow();
    void edit(std::vector<AgendaBlock> agenda, const QString& step);
    const std::vector<AgendaBlock>& agenda() const;
    void move(std::size_t place, bool up);
    bool isRunning(std::size_t place) const;
    void start(std::size_t place);
    void stop();
    void showClock();

    Workshop& m_workshop;
    QWidget* m_running; // the clock of the running block
    QLabel* m_remaining;
    QVBoxLayout* m_list;
    QLabel* m_empty;
    std::vector<AgendaRow*> m_rows; // by place in the agenda
    QLabel* m_total;
    QLabel* m_warning;
    QPushButton* m_add;
    QPushButton* m_template;
    QTimer m_tick;
    std::size_t m_runningPlace = 0;
    std::string m_runningTitle; // an undo may have put another block in its place
    QDateTime m_runningEnd; // invalid: nothing runs
};

} // namespace strata
