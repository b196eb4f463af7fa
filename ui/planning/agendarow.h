#pragma once
#include "core/model/debate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace strata {

// One timed block of the day, changed in place.
class AgendaRow : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaRow(std::size_t place, QWidget* parent = nullptr);

    // `start`: minutes after midnight. `isLast`: nothing to move down past.
    void setBlock(const AgendaBlock& block, int start, bool isLast);
    void setRunning(bool isRunning);
    void editTitle();
    QToolButton* moveButton(bool up) const { return up ? m_up : m_down; }

signals:
    void edited(const strata::AgendaBlock& changed, const QString& step);
    void startRequested();
    void moveRequested(bool up);
    void removeRequested();

private:
    std::size_t m_place;
    AgendaBlock m_block;
    QLabel* m_clock;
    QCheckBox* m_done;
    QLineEdit* m_title;
    QSpinBox* m_minutes;
    QLineEdit* m_note;
    QToolButton *m_start, *m_up, *m_down, *m_remove;
};

} // namespace strata
