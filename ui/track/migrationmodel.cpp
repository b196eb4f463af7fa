#include "ui/track/migrationmodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/trackwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <algorithm>

namespace strata {

void MigrationModel::setAnswer(std::shared_ptr<const TrackAnswer> answer)
{
    if (answer == m_answer)
        return;
    beginResetModel();
    m_answer = std::move(answer);
    m_from.clear();
    m_to.clear();
    if (m_answer) {
        const Movement& movement = m_answer->since.movement;
        for (std::size_t standing = 0; standing < kStandingCount; ++standing) {
            // The four types always, so that the table keeps its shape from month to month.
            if (standing < kStratumCount || movement.before[standing] > 0)
                m_from.push_back(standing);
            if (standing < kStratumCount || movement.after[standing] > 0)
                m_to.push_back(standing);
        }
        m_from.push_back(kAll);
        m_to.push_back(kAll);
    }
    endResetModel();
}

std::int64_t MigrationModel::count(std::size_t from, std::size_t to) const
{
    const Movement& movement = m_answer->since.movement;
    if (from == kAll && to == kAll)
        return std::int64_t(m_answer->since.after->size()) + movement.gone();
    if (from == kAll)
        return movement.after[to];
    if (to == kAll)
        return movement.before[from];
    return std::int64_t(movement.cell(from, to).customers.size());
}

QModelIndex MigrationModel::cellOf(std::size_t from, std::size_t to) const
{
    const auto row = std::find(m_from.begin(), m_from.end(), from);
    const auto column = std::find(m_to.begin(), m_to.end(), to);
    if (row == m_from.end() || column == m_to.end())
        return {};
    return index(int(row - m_from.begin()), int(column - m_to.begin()) + 1);
}

int MigrationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_from.size());
}

int MigrationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_to.size()) + 1;
}

QString MigrationModel::words(std::size_t from, std::size_t to) const
{
    if (from != kAll && to != kAll)
        return TrackWords::cell(m_answer->since, from, to, m_answer->currency);
    const int customers = int(count(from, to));
    if (from == kAll && to == kAll)
        return tr("%Ln customer(s) at either time", nullptr, customers);
    return from == kAll
        ? (to == kNotThere ? tr("%Ln customer(s) are gone", nullptr, customers)
                           : tr("%Ln customer(s) are %1 at the later time", nullptr, customers)
                                 .arg(TrackWords::standingName(to, true)))
        : from == kNotThere ? tr("%Ln customer(s) were not there", nullptr, customers)
                            : tr("%Ln customer(s) were %1 at the earlier time", nullptr, customers)
                                  .arg(TrackWords::standingName(from, false));
}

QVariant MigrationModel::data(const QModelIndex& index, int role) const
{
    if (!m_answer || !index.isValid())
        return {};
    const std::size_t from = fromOf(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == DataTable::ExportRole)
            return from == kAll ? tr("Total") : TrackWords::standingName(from, false);
        if (role == PillDelegate::TypeRole && from < kTypeCount)
            return int(from);
        return {};
    }
    const std::size_t to = toOf(index.column());
    const std::int64_t customers = count(from, to);
    const bool isSum = from == kAll || to == kAll;
    switch (role) {
    case Qt::DisplayRole:
        return customers == 0 && !isSum ? QStringLiteral("\u00B7") : format::number(double(customers));
    case DataTable::ExportRole:
        return qlonglong(customers);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return isSum || (from != to && customers > 0) ? Theme::instance().strongFont()
                                                      : Theme::instance().bodyFont();
    case Qt::ForegroundRole: // who stays is quiet, who moves is not
        return !isSum && (from == to || customers == 0) ? QVariant(Theme::instance().colors().quiet)
                                                        : QVariant();
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(words(from, to).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return words(from, to);
    case Qt::WhatsThisRole: {
        Explanation answer;
        answer.title = words(from, to).section(QLatin1Char('\n'), 0, 0);
        answer.sentence = tr(
            "Each customer is found again by its number and counted once: by the type at the earlier time "
            "and the type at the later one. Those before and the new ones add up to those after and the "
            "gone ones.");
        if (!isSum)
            answer.formula = {words(from, to).section(QLatin1Char('\n'), 1, 1)};
        return whyText(answer);
    }
    default:
        return {};
    }
}

QVariant MigrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_answer || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Then \u2193  Later \u2192");
    const std::size_t to = toOf(section);
    return to == kAll ? tr("Total") : TrackWords::standingName(to, true);
}

} // namespace strata
