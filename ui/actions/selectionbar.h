#pragma once
#include "ui/actions/actionchange.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace strata {

class DueField;

// What is done with all selected actions at once: owner, due day, state, or remove them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setSelected(int actions);
    void offerOwners(const QStringList& owners);

signals:
    void changeWanted(const strata::ActionChange& change);
    void removeWanted();

private:
    QLabel* m_count;
    QComboBox* m_owner;
    QPushButton* m_setOwner;
    DueField* m_due;
    QPushButton* m_setDue;
    QComboBox* m_state;
    QPushButton* m_remove;
    QStringList m_owners;
};

} // namespace strata
