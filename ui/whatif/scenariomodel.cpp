#include "ui/whatif/scenariomodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace strata {

namespace {

constexpr int kLongestName = 80, kLongestNote = 2000;

bool isFigure(int column)
{
    return column >= ScenarioModel::Core && column <= ScenarioModel::Changing;
}

std::optional<CustomerType> typeOf(int column)
{
    return column >= ScenarioModel::Core && column <= ScenarioModel::ServiceDrain
        ? std::optional(CustomerType(column - ScenarioModel::Core))
        : std::nullopt;
}

QString plain(const QString& text)
{
    QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace

void ScenarioModel::setRows(std::vector<Row> rows, const QString& factors, const QString& reference)
{
    const bool isSameHead = factors == m_factors && reference == m_reference;
    m_factors = factors;
    m_reference = reference;
    bool isSameList = rows.size() == m_rows.size();
    for (std::size_t i = 0; isSameList && i < rows.size(); ++i)
        isSameList = rows[i].id == m_rows[i].id;
    if (!isSameList) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] != m_rows[i]) {
            m_rows[i] = std::move(rows[i]);
            emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
        }
    if (!isSameHead)
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ScenarioModel::setStopped(bool isStopped)
{
    if (m_isStopped == isStopped)
        return;
    m_isStopped = isStopped;
    if (!m_rows.empty())
        emit dataChanged(index(0, Core), index(rowCount() - 1, Changing));
}

void ScenarioModel::setFactorsHead(const QString& head)
{
    if (m_factorsHead == head)
        return;
    m_factorsHead = head;
    emit headerDataChanged(Qt::Horizontal, Weights, Weights);
}

int ScenarioModel::rowOf(const std::string& id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return int(i);
    return -1;
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScenarioModel::display(const Row& row, int column) const
{
    if (column == Name)
        return row.name;
    if (column == Weights)
        return row.weights;
    if (column == Note)
        return row.note;
    if (!row.isKnown)
        return m_isStopped ? format::missing() : tr("computing\u2026");
    if (const auto type = typeOf(column))
        return format::number(double(row.customers[std::size_t(*type)]));
    if (column == ProfitInCore)
        return row.profitInCore ? format::number(*row.profitInCore, 1) : format::missing();
    if (row.isReference)
        return format::missing();
    return row.changing ? format::number(double(*row.changing))
        : m_isStopped   ? format::missing()
                        : tr("computing\u2026");
}

QString ScenarioModel::tip(const Row& row, int column) const
{
    switch (column) {
    case Name: {
        QStringList lines{row.name};
        if (row.isPresent)
            lines += tr("The model in use");
        if (row.isSigned)
            lines += tr("Signed off by %1: it stays as it is").arg(row.signers);
        return lines.join(QLatin1Char('\n'));
    }
    case Weights:
        return row.model;
    case Note:
        return row.note;
    case ProfitInCore:
        return !row.isKnown    ? QString()
            : row.profitInCore ? tr("Core customers earn %1 of the net profit of all customers.")
                                     .arg(format::hundredth(*row.profitInCore))
                               : tr("Without a known net profit above zero there is no share of it.");
    case Changing:
        return row.isReference ? tr("The reference: changes are counted from here.")
            : row.changing
            ? tr("%Ln customer(s) have another type than under %1.", nullptr, int(*row.changing))
                  .arg(m_reference)
            : QString();
    default:
        break;
    }
    if (!row.isKnown)
        return {};
    QStringList lines; // also those outside the four types, so that the counts add up
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (row.customers[type] > 0)
            lines += QStringLiteral("%1 %2").arg(typeName(CustomerType(type)),
                                                 format::number(double(row.customers[type])));
    return lines.join(QLatin1Char('\n'));
}

QString ScenarioModel::why(const Row& row, int column) const
{
    if (!isFigure(column) || !row.isKnown)
        return {};
    Explanation answer;
    answer.title = QStringLiteral("%1, %2: %3")
                       .arg(row.name, headerData(column, Qt::Horizontal).toString(), display(row, column));
    if (const auto type = typeOf(column)) {
        answer.sentence
            = tr("So many customers have this type when the present data are weighed as %1 weighs them.")
                  .arg(row.name);
        answer.formula = tip(row, column).split(QLatin1Char('\n'));
    } else if (column == ProfitInCore) {
        answer.sentence = tip(row, column);
        answer.formula = {tr("net profit of Core customers / net profit of all customers \u00D7 100")};
    } else {
        answer.sentence = row.isReference
            ? tip(row, column)
            : tr("Customers whose type under %1 is another one than under %2; going to or from a status "
                 "counts as well.")
                  .arg(row.name, m_reference);
    }
    answer.source = row.model;
    return whyText(answer);
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return display(row, column);
    case Qt::ToolTipRole: {
        const QString text = tip(row, column);
        return text.isEmpty() ? QVariant() : QVariant(plain(text));
    }
    case Qt::WhatsThisRole: {
        const QString text = why(row, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::AccessibleTextRole:
        if (column == Name && (row.isPresent || row.isSigned))
            return QStringLiteral("%1, %2").arg(
                row.name, data(index, ChipsRole).toStringList().join(QStringLiteral(", ")));
        return display(row, column);
    case ChipsRole: {
        QStringList chips;
        if (column == Name && row.isPresent)
            chips += tr("in use");
        if (column == Name && row.isSigned)
            chips += tr("signed");
        return chips;
    }
    case Qt::FontRole:
        return column == Name && row.isPresent ? QVariant(Theme::instance().strongFont()) : QVariant();
    case Qt::ForegroundRole:
        return isFigure(column) && !row.isKnown ? QVariant(Theme::instance().colors().quiet) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DataTable::SortRole:
    case DataTable::ExportRole:
        if (isFigure(column) && row.isKnown) {
            if (const auto type = typeOf(column))
                return qlonglong(row.customers[std::size_t(*type)]);
            if (column == ProfitInCore)
                return row.profitInCore ? QVariant(*row.profitInCore) : QVariant();
            return qlonglong(row.changing.value_or(0));
        }
        return display(row, column);
    default:
        return {};
    }
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Weights)
            return plain(tr("Weights of the factors in percent: %1").arg(m_factors));
        if (section == ProfitInCore)
            return tr("Percent of the net profit of all customers that Core customers earn");
        if (section == Changing)
            return plain(tr("Customers with another type than under %1").arg(m_reference));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Scenario");
    case Weights:
        return m_factorsHead.isEmpty() ? m_factors : m_factorsHead;
    case ProfitInCore:
        return tr("Profit in Core %");
    case Changing:
        return tr("Changing type");
    case Note:
        return tr("Note");
    default:
        return typeName(*typeOf(section));
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Row& row = m_rows[std::size_t(index.row())];
    if (row.isKept && !row.isSigned && (index.column() == Name || index.column() == Note))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Row& row = m_rows[std::size_t(index.row())];
    const std::string id = row.id; // the rows may be others by the time somebody has listened
    const QString text = value.toString().trimmed();
    if (text == (index.column() == Name ? row.name : row.note))
        return false;
    if (index.column() == Name)
        emit renamed(id, text);
    else
        emit noted(id, text);
    return true;
}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QStringList chips = index.data(ScenarioModel::ChipsRole).toStringList();
    if (chips.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString name = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Theme& theme = Theme::instance();
    const QFontMetricsF small(theme.headFont()), large(ground.font);
    double room = 0.0;
    for (const QString& chip : chips)
        room += small.horizontalAdvance(chip) + 18.0;
    QRectF rest = QRectF(option.rect).adjusted(11, 0, -4, 0); // as the style has it
    // From the side where reading begins.
    const auto placed = [&option](const QRectF& part) {
        QRectF area = part;
        if (option.direction == Qt::RightToLeft)
            area.moveRight(option.rect.left() + option.rect.right() - part.left());
        return area;
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(ground.font);
    painter->setPen(theme.colors().text);
    const QString shown = large.elidedText(name, Qt::ElideRight, std::max(20.0, rest.width() - room));
    painter->drawText(placed(rest), Qt::AlignVCenter | Qt::AlignLeft, shown);
    rest.setLeft(rest.left() + large.horizontalAdvance(shown) + 6.0);
    painter->setFont(theme.headFont());
    for (const QString& chip : chips) {
        const QRectF box(rest.left() + 0.5, rest.center().y() - 8.5, small.horizontalAdvance(chip) + 12.0,
                         17.0);
        painter->setPen(theme.colors().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(placed(box), 4, 4);
        painter->drawText(placed(box), Qt::AlignCenter, chip);
        rest.setLeft(box.right() + 6.0);
    }
    painter->restore();
}

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    const bool isName = index.column() == ScenarioModel::Name;
    editor->setMaxLength(isName ? kLongestName : kLongestNote);
    editor->setObjectName(isName ? QStringLiteral("scenarioName") : QStringLiteral("scenarioNote"));
    editor->setAccessibleName(isName ? ScenarioModel::tr("Name of the scenario")
                                     : ScenarioModel::tr("Note on the scenario"));
    editor->setProperty("compact", true);
    return editor;
}

void ScenarioDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

} // namespace strata
