#include "ui/data/listtable.h"

#include "ui/data/fieldtext.h"

#include <QHeaderView>

#include <algorithm>

namespace strata {

namespace {

constexpr int kRowHeight = 36;

} // namespace

ListTable::ListTable(const QStringList& heads, const QList<int>& numbers, QWidget* parent)
    : QTableWidget(0, int(heads.size()), parent)
    , m_numbers(numbers)
{
    setHorizontalHeaderLabels(heads);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft));
}

int ListTable::addRow(const QStringList& texts)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter
                               | (m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft));
        item->setToolTip(plainTip(texts[column]));
        setItem(row, column, item);
    }
    return row;
}

void ListTable::fitHeight(int mostRows)
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + kRowHeight * std::min(rowCount(), mostRows) + 4);
}

void ListTable::keepFocus()
{
    if (const QWidget* focused = window()->focusWidget(); focused != this && isAncestorOf(focused))
        setFocus();
}

} // namespace strata
