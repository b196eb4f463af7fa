#include "ui/disagreement/disagreementmodel.h"

#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace strata {

namespace {

QString factorName(const Framework& framework, const std::string& factor)
{
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [&factor](const Factor& one) { return one.id == factor; });
    return format::text(found == framework.factors.end() ? factor : found->name);
}

} // namespace

QString rowName(const Framework& framework, const std::string& factor, const std::string& metric)
{
    const QString name = factorName(framework, factor);
    //: a metric in its factor: "Orders in Loyalty"
    return metric.empty() ? name : DisagreementModel::tr("%1 in %2").arg(metricName(metric), name);
}

void DisagreementModel::setDisagreement(const Disagreement& disagreement, const Framework& framework)
{
    beginResetModel();
    m_rows.clear();
    for (const RowDisagreement& row : disagreement.rows)
        if (row.customers > 0)
            m_rows.push_back(row);
    m_framework = framework;
    m_all = disagreement;
    m_all.rows.clear();
    m_isBySales = disagreement.isBySales;
    m_largest = {};
    for (const RowDisagreement& row : m_rows) {
        m_largest.first = std::max(m_largest.first, row.customerShare);
        m_largest.second = std::max(m_largest.second, row.profitShare);
    }
    endResetModel();
}

int DisagreementModel::rowOf(const std::string& factor, const std::string& metric) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].factor == factor && m_rows[row].metric == metric)
            return int(row);
    return -1;
}

int DisagreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DisagreementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DisagreementModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowDisagreement& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (role == Qt::ToolTipRole && index.column() != Name)
            return {};
        const QString name = rowName(m_framework, row.factor, row.metric);
        switch (index.column()) {
        case Name:
            return role == Qt::ToolTipRole ? QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()) : name;
        case Votes:
            //: a range of weights: "10–35 %"
            return tr("%1–%2").arg(format::number(row.lowest / 100.0),
                                   format::hundredth(row.highest / 100.0, 0));
        case Customers:
            return format::number(double(row.customers));
        case CustomerShare:
            return format::percent(row.customerShare);
        case ProfitShare:
            return format::percent(row.profitShare);
        }
        return {};
    }
    case DataTable::SortRole:
        switch (index.column()) {
        case Name:
            return rowName(m_framework, row.factor, row.metric);
        case Votes:
            return row.highest - row.lowest;
        case Customers:
            return qlonglong(row.customers);
        case CustomerShare:
            return row.customerShare;
        case ProfitShare:
            return row.profitShare;
        }
        return {};
    case DataTable::ExportRole:
        switch (index.column()) {
        case Name:
            return rowName(m_framework, row.factor, row.metric);
        case Customers:
            return qlonglong(row.customers);
        case CustomerShare:
            return row.customerShare;
        case ProfitShare:
            return row.profitShare;
        }
        return {};
    case kShareRole:
        if (index.column() == CustomerShare)
            return m_largest.first > 0.0 ? row.customerShare / m_largest.first : 0.0;
        if (index.column() == ProfitShare)
            return m_largest.second > 0.0 ? row.profitShare / m_largest.second : 0.0;
        return {};
    case kTitleRole:
        return row.metric.empty() ? factorName(m_framework, row.factor) : metricName(row.metric);
    case kUnderRole:
        //: under a metric: the factor it belongs to
        return row.metric.empty() ? QString() : tr("in %1").arg(factorName(m_framework, row.factor));
    case Qt::WhatsThisRole:
        return whyText(whyDisagreement(row, m_all, rowName(m_framework, row.factor, row.metric)));
    case Qt::FontRole:
        return row.metric.empty() && index.column() == Name ? QVariant(Theme::instance().strongFont())
                                                            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Customers ? int(Qt::AlignRight | Qt::AlignVCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Customers ? int(Qt::AlignRight | Qt::AlignVCenter)
                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Customers)
        return tr("Customers whose type differs under any participant's own weight");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Factor or metric");
    case Votes:
        return tr("Votes");
    case Customers:
        return tr("Customers");
    case CustomerShare:
        return tr("of customers");
    case ProfitShare:
        return m_isBySales ? tr("of sales") : tr("of profit");
    default:
        return {};
    }
}

void RowNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Theme& theme = Theme::instance();
    const QRectF cell = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const QString under = index.data(DisagreementModel::kUnderRole).toString();
    const auto line
        = [&](const QRectF& area, int flags, const QString& words, const QFont& font, const QColor& color) {
              painter->setFont(font);
              painter->setPen(color);
              painter->drawText(area, flags | Qt::AlignLeft | Qt::TextSingleLine,
                                QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width()));
          };
    painter->save();
    const QRectF upper(cell.left(), cell.top(), cell.width(), under.isEmpty() ? cell.height() : kUpper);
    line(upper, under.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom,
         index.data(DisagreementModel::kTitleRole).toString(), ground.font, theme.colors().text);
    if (!under.isEmpty())
        line(QRectF(cell.left(), upper.bottom(), cell.width(), cell.bottom() - upper.bottom()), Qt::AlignTop,
             under, theme.headFont(), theme.colors().quiet);
    painter->restore();
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString figure = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Colors& colors = Theme::instance().colors();
    const double figureWidth = QFontMetricsF(ground.font).horizontalAdvance(QStringLiteral("88.8 %")) + 8.0;
    const QRectF cell = QRectF(option.rect).adjusted(8, 0, -8, 0);
    QRectF bar(cell.left() + figureWidth, cell.center().y() - 4, std::max(0.0, cell.width() - figureWidth),
               8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    bar.setWidth(bar.width() * std::clamp(index.data(DisagreementModel::kShareRole).toDouble(), 0.0, 1.0));
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(bar, 2, 2);
    painter->setPen(colors.text);
    painter->setFont(ground.font);
    painter->drawText(QRectF(cell.left() - 4.0, cell.top(), figureWidth - 4.0, cell.height()),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, figure);
    painter->restore();
}

} // namespace strata
