#include "ui/widgets/showntable.h"

#include "core/import/texttable.h"
#include "ui/languages.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <climits>

namespace strata {

namespace {

const QHeaderView* headerOf(const QAbstractItemView* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

// The numbers or names at the left, where there are any.
const QHeaderView* rowHeaderOf(const QAbstractItemView* view)
{
    const auto* table = qobject_cast<const QTableView*>(view);
    return table && !table->verticalHeader()->isHidden() ? table->verticalHeader() : nullptr;
}

bool isRowHidden(const QAbstractItemView* view, const QModelIndex& parent, int row)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->isRowHidden(row);
    if (const auto* tree = qobject_cast<const QTreeView*>(view))
        return tree->isRowHidden(row, parent);
    const auto* list = qobject_cast<const QListView*>(view);
    return list && list->isRowHidden(row);
}

bool isNumeric(const QVariant& value)
{
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

// "-$1,234", "+4.5 %": nothing but a number, its currency and a percent sign.
bool readsAsNumber(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Symbol_Currency || c == u'%'; });
    bool isOne = false;
    currentLocale().toDouble(text.trimmed(), &isOne);
    if (!isOne)
        QLocale::c().toDouble(text.trimmed(), &isOne);
    return isOne;
}

// Of a field that stands in the cell; buttons say what they do, not what is so.
QString textOfField(const QWidget* field)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(field))
        return choice->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(field))
        return spin->text();
    const auto* label = qobject_cast<const QLabel*>(field);
    return label ? label->text() : QString();
}

// Ranges of several columns lie on one another: ascending, each row once.
QList<std::pair<int, int>> merged(QList<std::pair<int, int>> runs)
{
    std::sort(runs.begin(), runs.end());
    QList<std::pair<int, int>> whole;
    for (const auto& run : runs)
        if (!whole.isEmpty() && run.first <= whole.last().second)
            whole.last().second = std::max(whole.last().second, run.second);
        else
            whole += run;
    return whole;
}

QString cellText(const QAbstractItemView* view, const QModelIndex& index)
{
    const QVariant shown = index.data(Qt::DisplayRole);
    QString text = index.data(DataTable::CopyRole).toString();
    if (!text.isEmpty())
        return pastable(text, false);
    if (shown.userType() == QMetaType::QString)
        text = shown.toString();
    else if (const auto* delegate
             = qobject_cast<const QStyledItemDelegate*>(view->itemDelegateForIndex(index)))
        text = delegate->displayText(shown, view->locale());
    if (text.isEmpty()) // painted: as it is read aloud
        text = index.data(Qt::AccessibleTextRole).toString();
    if (text.isEmpty())
        if (const QWidget* field = view->indexWidget(index))
            text = textOfField(field);
    const bool isNumber = isNumeric(shown) || isNumeric(index.data(DataTable::ExportRole));
    return pastable(std::move(text), isNumber);
}

void addTabbed(QString& text, const QStringList& cells)
{
    text += cells.join(u'\t') + u'\n';
}

void addHtml(QString& html, const QStringList& cells, const QList<bool>& isNumber, const QString& tag)
{
    html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u'<' + tag + (isNumber[i] ? QStringLiteral(" align=\"right\">") : QStringLiteral(">"))
            + cells[i].toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
    html += QStringLiteral("</tr>\n");
}

} // namespace

QString asTabbed(const ShownTable& table)
{
    QString text;
    if (!table.heads.isEmpty())
        addTabbed(text, table.heads);
    for (const QStringList& row : table.rows)
        addTabbed(text, row);
    return text;
}

QString asHtml(const ShownTable& table)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"/></head><body>\n"
                                  "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n");
    if (!table.heads.isEmpty()) {
        html += QStringLiteral("<thead>");
        addHtml(html, table.heads, table.isNumber, QStringLiteral("th"));
        html += QStringLiteral("</thead>\n");
    }
    html += QStringLiteral("<tbody>\n");
    for (const QStringList& row : table.rows)
        addHtml(html, row, table.isNumber, QStringLiteral("td"));
    return html + QStringLiteral("</tbody></table>\n</body></html>\n");
}

QString pastable(QString text, bool isNumber)
{
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    text = std::move(text).trimmed();
    const bool isSuspect = !isNumber && startsLikeFormula(text.left(1).toStdString());
    return isSuspect && !readsAsNumber(text) ? u'\'' + text : text;
}

ShownTableReader::ShownTableReader(const QAbstractItemView* view, bool onlySelected)
    : m_view(view)
    , m_wantsSelected(onlySelected)
{
    const auto startOver = [this] { m_isStale = true; };
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, startOver);
    connect(model, &QAbstractItemModel::layoutChanged, this, startOver);
    connect(model, &QAbstractItemModel::rowsInserted, this, startOver);
    connect(model, &QAbstractItemModel::rowsRemoved, this, startOver);
    connect(model, &QAbstractItemModel::rowsMoved, this, startOver);
    connect(model, &QAbstractItemModel::columnsInserted, this, startOver);
    connect(model, &QAbstractItemModel::columnsRemoved, this, startOver);
    start();
}

void ShownTableReader::start()
{
    const QAbstractItemModel* model = m_view->model();
    const QModelIndex root = m_view->rootIndex();
    m_isStale = false;
    m_columns.clear();
    m_selected.clear();
    m_table = {};
    m_rowsRead = 0;
    m_way = QList<Place>{Place{root, 0}};

    const QHeaderView* header = headerOf(m_view);
    const auto* list = qobject_cast<const QListView*>(m_view.data());
    if (list)
        m_columns += list->modelColumn();
    for (int place = 0; !list && place < model->columnCount(root); ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        if (!header || !header->isSectionHidden(column))
            m_columns += column;
    }
    m_rows = model->rowCount(root);
    if (const QItemSelectionModel* selection = m_view->selectionModel();
        m_wantsSelected && selection && selection->hasSelection()) {
        m_rows = 0;
        for (const QItemSelectionRange& range : selection->selection())
            m_selected[range.parent()].append({range.top(), range.bottom()});
        for (Runs& runs : m_selected) {
            runs = merged(std::move(runs));
            for (const auto& [first, last] : runs)
                m_rows += last - first + 1;
        }
        if (m_view->selectionBehavior() == QAbstractItemView::SelectItems)
            m_columns.removeIf([&](int column) {
                const QItemSelection selected = selection->selection();
                return std::none_of(selected.begin(), selected.end(), [&](const auto& range) {
                    return range.left() <= column && column <= range.right();
                });
            });
    }

    m_hasHeads = header && !header->isHidden();
    if (rowHeaderOf(m_view)) {
        m_table.heads += QString();
        m_table.isNumber += false;
    }
    for (const int column : m_columns) {
        m_table.heads += pastable(model->headerData(column, Qt::Horizontal).toString(), false);
        m_table.isNumber
            += bool(model->index(0, column, root).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
}

bool ShownTableReader::read(std::chrono::milliseconds atMost)
{
    if (!m_view || !m_view->model()) {
        m_table = {};
        return true;
    }
    if (m_isStale)
        start();
    QElapsedTimer clock;
    clock.start();
    const QAbstractItemModel* model = m_view->model();
    const bool isTree = qobject_cast<const QTreeView*>(m_view.data()) != nullptr;
    while (!m_way.isEmpty()) {
        auto& [parent, row] = m_way.last();
        if (row >= model->rowCount(parent)) {
            m_way.removeLast();
            continue;
        }
        const QModelIndex first = model->index(row, 0, parent);
        const bool isHidden = isRowHidden(m_view, parent, row);
        if (!isHidden && isWanted(parent, row))
            readRow(parent, row);
        ++row;
        if (isTree && !isHidden && model->hasChildren(first))
            m_way.append(Place{first, 0});
        constexpr int kRowsPerLook = 32; // at the clock
        if (m_rowsRead % kRowsPerLook == 0 && clock.hasExpired(atMost.count()))
            return false;
    }
    return true;
}

bool ShownTableReader::isWanted(const QModelIndex& parent, int row) const
{
    if (m_selected.isEmpty())
        return true;
    const auto runs = m_selected.constFind(parent);
    if (runs == m_selected.constEnd())
        return false;
    const auto after = std::upper_bound(runs->begin(), runs->end(), std::pair(row, INT_MAX));
    return after != runs->begin() && row <= std::prev(after)->second;
}

void ShownTableReader::readRow(const QModelIndex& parent, int row)
{
    const QAbstractItemModel* model = m_view->model();
    const bool areItems
        = !m_selected.isEmpty() && m_view->selectionBehavior() == QAbstractItemView::SelectItems;
    QStringList cells;
    if (rowHeaderOf(m_view))
        cells += pastable(model->headerData(row, Qt::Vertical).toString(), false);
    for (const int column : m_columns) {
        const QModelIndex index = model->index(row, column, parent);
        const bool isLeftOut = areItems && !m_view->selectionModel()->isSelected(index);
        cells += isLeftOut ? QString() : cellText(m_view, index);
    }
    m_table.rows += cells;
    ++m_rowsRead;
}

ShownTable ShownTableReader::take()
{
    for (qsizetype i = m_table.heads.size() - 1; m_hasHeads && i >= 0; --i) {
        const bool hasText = !m_table.heads[i].isEmpty()
            || std::any_of(m_table.rows.begin(), m_table.rows.end(),
                           [i](const QStringList& row) { return !row[i].isEmpty(); });
        if (hasText)
            continue; // else it holds buttons
        m_table.heads.removeAt(i);
        m_table.isNumber.removeAt(i);
        for (QStringList& row : m_table.rows)
            row.removeAt(i);
    }
    if (!m_hasHeads)
        m_table.heads.clear();
    return std::move(m_table);
}

} // namespace strata
