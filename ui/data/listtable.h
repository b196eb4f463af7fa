#pragma once
#include <QStringList>
#include <QTableWidget>

namespace strata {

// A short list inside a card, with buttons in its rows where need be: rows are chosen and read with the arrow
// keys, Tab leaves it. What is long or can be sorted is a DataTable.
class ListTable : public QTableWidget
{
    Q_OBJECT

public:
    // A column without a head holds no text. `numbers` are set to the right.
    ListTable(const QStringList& heads, const QList<int>& numbers, QWidget* parent = nullptr);

    int addRow(const QStringList& texts); // its place; each text is its own tool tip
    void fitHeight(int mostRows); // more of them scroll

    // Before the buttons of its rows are disabled or go: the focus stays in the table. Else it would jump to
    // the next button, whatever that does.
    void keepFocus();

private:
    QList<int> m_numbers;
};

} // namespace strata
