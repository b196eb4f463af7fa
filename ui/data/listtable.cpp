#include "ui/data/listtable.h"

#include "ui/data/fieldtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace strata {

namespace {

constexpr int kRowHeight = 36;

QString flat(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

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
    auto* copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ListTable::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
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

QString ListTable::toText() const
{
    const bool isAll = !selectionModel()->hasSelection();
    QString text;
    const auto add = [&](auto&& cell) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            if (!horizontalHeaderItem(column)->text().isEmpty())
                cells.append(flat(cell(column)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add([this](int column) { return horizontalHeaderItem(column)->text(); });
    for (int row = 0; row < rowCount(); ++row)
        if (isAll || selectionModel()->isRowSelected(row, QModelIndex()))
            add([this, row](int column) {
                return item(row, column) ? item(row, column)->text() : QString();
            });
    return text;
}

void ListTable::copySelection()
{
    QGuiApplication::clipboard()->setText(toText());
}

} // namespace strata
