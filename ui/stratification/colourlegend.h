#pragma once
#include "ui/stratification/colouring.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace strata {

// What each colour of the matrix stands for, with how many customers have it. A click on one has only those
// stand out; another click on it brings all back.
class ColourLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ColourLegend(QWidget* parent = nullptr);

    void setGroups(const std::vector<ColourGroup>& groups); // those without customers are left out
    void setNote(const QString& note); // words after the colours; empty: none
    int highlighted() const { return m_highlighted; } // index into the groups; -1 = none
    void setHighlighted(int group);

signals:
    void highlightChanged(int group);

private:
    void choose(int group);

    QList<QPushButton*> m_buttons; // as many as groups were ever needed
    QLabel* m_note;
    int m_highlighted = -1;
};

} // namespace strata
