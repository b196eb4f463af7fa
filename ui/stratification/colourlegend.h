#pragma once
#include "ui/stratification/colouring.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace strata {

// What each colour of the matrix stands for. A click on one has only those customers stand out; another click
// on it brings all back.
class ColourLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ColourLegend(QWidget* parent = nullptr);

    void setGroups(const std::vector<ColourGroup>& groups); // those without customers are left out
    int highlighted() const { return m_highlighted; } // index into the groups; -1 = none
    void setHighlighted(int group);

signals:
    void highlightChanged(int group);

private:
    void choose(int group);

    QList<QPushButton*> m_buttons; // as many as groups were ever needed
    int m_highlighted = -1;
};

} // namespace strata
