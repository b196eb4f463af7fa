#pragma once
#include "ui/widgets/page.h"

#include <QStringList>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class BeyondModel;
class DataTable;
class WatchBoard;
class WatchModel;
class Workshop;

// The watch list: limits that somebody set, for one customer or for everybody, and who is beyond them.
class WatchPage : public Page
{
    Q_OBJECT

public:
    explicit WatchPage(Workshop& workshop, QWidget* parent = nullptr);

    void watchSelectedCustomer(); // begins a new watch for the selected customer

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeList();
    QWidget* makeBeyond();
    void refresh();
    void showChoices();
    void showForm(); // what the chosen watch says, or an empty form
    void showBeyond();
    void fillWho(const std::string& customerId);
    void keep();
    void remove();
    int chosen() const; // place in the list; -1: none

    Workshop& m_workshop;
    WatchBoard& m_board;
    WatchModel* m_model;
    BeyondModel* m_beyond;
    DataTable *m_table, *m_beyondTable;
    Card *m_formCard, *m_beyondCard;
    QComboBox *m_who, *m_attribute, *m_side;
    QLineEdit *m_limit, *m_note;
    QLabel *m_unit, *m_problem, *m_empty;
    QPushButton *m_keep, *m_new, *m_remove, *m_watch;
    std::string m_newFor; // the customer a new watch is for; empty: everybody
    QStringList m_shownForm; // what the form was last filled for
};

} // namespace strata
