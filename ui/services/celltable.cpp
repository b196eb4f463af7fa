#include "ui/services/celltable.h"

#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace strata {

namespace {

constexpr int kPadding = 8, kPillHeight = 22, kPillPadding = 8, kSecondHeight = 16, kGap = 2;

QColor colorOf(CellTone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case CellTone::Plain:
        return colors.text;
    case CellTone::Quiet:
        return colors.quiet;
    case CellTone::Good:
        return colors.good;
    case CellTone::Warning:
        return colors.warning;
    case CellTone::Accent:
        return colors.accent;
    case CellTone::Core:
    case CellTone::Opportunistic:
    case CellTone::Marginal:
    case CellTone::ServiceDrain:
        break;
    }
    return Theme::instance().typeText(CustomerType(int(tone) - int(CellTone::Core)));
}

QFont pillFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintPillText(QPainter& painter, const QRect& line, const QString& text, const QColor& color)
{
    const QFontMetrics metrics(pillFont());
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * kPillPadding, line.width());
    QRectF box(line.left(), line.center().y() + 0.5 - kPillHeight / 2.0, width, kPillHeight);
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(pillFont());
    painter.drawText(box, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, width - 2 * kPillPadding + 2));
}

} // namespace

void CellModel::setTable(std::vector<TableColumn> columns, std::vector<Row> rows)
{
    if (columns.size() != m_columns.size() || rows.size() != m_rows.size()) {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_columns.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == KeyRole)
        return row.key;
    const TableCell& cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SecondRole:
        return cell.second;
    case PillRole:
        return cell.isPill;
    case ToneRole:
        return int(cell.tone);
    case DataTable::CopyRole:
        return cell.second.isEmpty() ? QVariant()
                                     : QVariant(QStringLiteral("%1 (%2)").arg(cell.text, cell.second));
    case DataTable::SortRole:
    case DataTable::ExportRole:
        return cell.value.isValid() ? cell.value : data(index, DataTable::CopyRole);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (m_columns[std::size_t(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: {
        QStringList lines{cell.tip.isEmpty() ? cell.text : cell.tip};
        if (cell.tip.isEmpty() && !cell.second.isEmpty())
            lines += cell.second;
        QString html = lines.join(QLatin1Char('\n')).toHtmlEscaped();
        return QStringLiteral("<p>%1</p>").arg(html.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    }
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::WhatsThisRole:
        return cell.why ? QVariant(whyText(cell.why())) : QVariant();
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip.isEmpty() ? QVariant()
                                    : QVariant(QStringLiteral("<p>%1</p>").arg(column.tip.toHtmlEscaped()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(CellModel::SecondRole).toString();
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QColor color = colorOf(CellTone(index.data(CellModel::ToneRole).toInt()));
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    QRect first = room;
    if (!second.isEmpty()) {
        const int top = room.top() + (room.height() - kPillHeight - kGap - kSecondHeight) / 2;
        first = QRect(room.left(), top, room.width(), kPillHeight);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(CellModel::PillRole).toBool()) {
        paintPillText(*painter, first, text, color);
    } else {
        painter->setPen(color);
        painter->setFont(option.font);
        painter->drawText(first, int(align),
                          QFontMetrics(option.font).elidedText(text, Qt::ElideRight, first.width()));
    }
    if (!second.isEmpty()) {
        const QFont font = Theme::instance().headFont();
        painter->setFont(font);
        painter->setPen(Theme::instance().colors().quiet);
        const QRect line(room.left(), first.bottom() + 1 + kGap, room.width(), kSecondHeight);
        painter->drawText(line, int(align),
                          QFontMetrics(font).elidedText(second, Qt::ElideRight, line.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::instance().colors().accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = index.data(CellModel::PillRole).toBool() ? pillFont() : option.font;
    const int first = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int second = QFontMetrics(Theme::instance().headFont())
                           .horizontalAdvance(index.data(CellModel::SecondRole).toString());
    return {std::max(first + (index.data(CellModel::PillRole).toBool() ? 2 * kPillPadding : 0), second)
                + 2 * kPadding + 2,
            Theme::kTarget};
}

DataTable* makeCellTable(CellModel* model, const QString& name, const QString& accessibleName)
{
    auto* table = new DataTable;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setSortIndicatorClearable(true); // back to the order of the list
    table->setSourceModel(model);
    table->proxy()->sort(-1);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setMinimumSectionSize(56);
    return table;
}

void stretchAllBut(DataTable* table, int column)
{
    auto* head = table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    if (column < head->count())
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

int wantedWidth(const DataTable* table)
{
    const auto* delegate = table->itemDelegate();
    const QAbstractItemModel* model = table->model();
    int width = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        int widest = table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < model->rowCount(); ++row) {
            QStyleOptionViewItem option;
            option.font = table->font();
            widest = std::max(widest, delegate->sizeHint(option, model->index(row, column)).width());
        }
        width += widest;
    }
    return width;
}

void fitRows(DataTable* table, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, most);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace strata
