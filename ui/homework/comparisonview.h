#pragma once
#include "core/method/homework.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace strata {

class Card;
class ComparisonModel;
class DataTable;
class Pill;
class Workshop;

// Model and intuition side by side: all accounts at a glance, and one at a time to talk about.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

signals:
    void hideRequested(); // the answers go back under cover
    void customerActivated(int customer);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeDetail();
    void go(int rows); // to the next or the previous account of the table
    int currentRow() const; // of the model; -1: none
    void showAccount();
    void showPeople();
    void park();
    QString parkedText(const AccountComparison& account) const;

    Workshop& m_workshop;
    HomeworkComparison m_comparison;
    ComparisonModel* m_model;
    DataTable* m_table;
    QLabel* m_total;
    QCheckBox* m_onlyDifferences;
    QCheckBox* m_names;

    Card* m_card;
    QPushButton *m_previous, *m_next;
    QWidget* m_account;
    QLabel* m_none;
    Pill *m_modelPill, *m_groupPill;
    QLabel *m_groupText, *m_voices, *m_sees;
    QPushButton *m_talk, *m_open;
    QLabel* m_people;
};

} // namespace strata
