#pragma once
#include "core/model/actionplan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace strata {

// One line of a playbook: what is done, by whom, within how many days.
class PlaybookRow : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookRow(std::size_t place, QWidget* parent = nullptr);

    void setAction(const PlaybookAction& action, bool isLast, const QStringList& owners);

signals:
    void edited(const strata::PlaybookAction& action, const QString& step);
    void moveWanted(bool up);
    void removeWanted();

private:
    PlaybookAction m_action;
    const std::size_t m_place;
    QLineEdit* m_text;
    QComboBox* m_owner;
    QSpinBox* m_days;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QStringList m_owners;
};

} // namespace strata
