#include "ui/homework/comparisonmodel.h"

#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace strata {

QString agreementText(AccountComparison::Agreement agreement)
{
    switch (agreement) {
    case AccountComparison::Differs:
        return QCoreApplication::translate("strata::ComparisonModel", "Differs");
    case AccountComparison::Divided:
        return QCoreApplication::translate("strata::ComparisonModel", "Divided");
    case AccountComparison::Unsorted:
        return QCoreApplication::translate("strata::ComparisonModel", "Not sorted");
    case AccountComparison::Unscored:
        return QCoreApplication::translate("strata::ComparisonModel", "Not scored");
    case AccountComparison::Agrees:
        return QCoreApplication::translate("strata::ComparisonModel", "Agrees");
    }
    return {};
}

QString agreementInWords(const HomeworkComparison& comparison)
{
    const auto divided = std::ranges::count_if(comparison.accounts, [](const AccountComparison& account) {
        return account.agreement == AccountComparison::Divided;
    });
    QString words = comparison.of == 0
        ? ComparisonModel::tr("No account has both a type of the model and a majority of ours yet.")
        : ComparisonModel::tr("The model agrees with most of us on %1 of %2 accounts (%3).")
              .arg(comparison.agreed)
              .arg(comparison.of)
              .arg(format::percent(double(comparison.agreed) / comparison.of, 0));
    if (divided > 0)
        words += QLatin1Char(' ')
            + ComparisonModel::tr("On %Ln more we are divided ourselves.", nullptr, int(divided));
    return words;
}

void ComparisonModel::setAccounts(std::vector<AccountComparison> accounts, std::vector<QString> names)
{
    bool isSame = accounts.size() == m_accounts.size();
    for (std::size_t i = 0; isSame && i < accounts.size(); ++i)
        isSame = accounts[i].customerId == m_accounts[i].customerId;
    if (isSame) { // the row looked at stays
        m_accounts = std::move(accounts);
        m_names = std::move(names);
        if (!m_accounts.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_accounts = std::move(accounts);
    m_names = std::move(names);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AccountComparison& account = m_accounts[std::size_t(index.row())];
    const int column = index.column();
    if (column == Voices) {
        if (role == VoicesRole) {
            QVariantList voices;
            for (const int count : account.voices)
                voices += count;
            return voices;
        }
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            QStringList words;
            for (std::size_t type = 0; type < kStratumCount; ++type)
                if (account.voices[type] > 0)
                    words += QStringLiteral("%1 %2")
                                 .arg(typeName(CustomerType(type)))
                                 .arg(account.voices[type]);
            return words.join(QStringLiteral(", "));
        }
        if (role == DataTable::SortRole)
            return int(account.answers.size());
        if (role == Qt::WhatsThisRole)
            return whyText(whyAsRead(tr("Voices"),
                                     tr("How many people sorted the account under each type: %1.")
                                         .arg(data(index, Qt::DisplayRole).toString())));
        return {};
    }
    if (column == Model || column == Majority) {
        const std::optional<CustomerType> type
            = column == Model ? std::optional(account.model) : account.majority;
        if (role == PillDelegate::TypeRole && type)
            return int(*type);
        if (role == Qt::DisplayRole)
            return type ? typeName(*type) : format::missing();
        if (role == DataTable::SortRole)
            return type ? int(*type) : int(kTypeCount);
        return {};
    }
    if (column == Agreement) {
        if (role == Qt::DisplayRole)
            return agreementText(account.agreement);
        if (role == DataTable::SortRole)
            return int(account.agreement);
        if (role == Qt::ForegroundRole && account.agreement == AccountComparison::Differs)
            return Theme::instance().colors().bad;
        return {};
    }
    const QString& name = m_names[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped());
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Model:
        return tr("Model");
    case Voices:
        return tr("Voices");
    case Majority:
        return tr("Most of us");
    case Agreement:
        return tr("Agreement");
    default:
        return {};
    }
}

void VoicesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QVariantList voices = index.data(ComparisonModel::VoicesRole).toList();
    const Theme& theme = Theme::instance();
    painter->save();
    for (int type = 0; type < voices.size(); ++type) {
        const int count = voices[type].toInt();
        const QRectF slot(option.rect.left() + 8 + type * kSlot, option.rect.top(), kSlot,
                          option.rect.height());
        QColor color = count > 0 ? theme.typeText(CustomerType(type)) : theme.colors().line;
        paintTypeShape(*painter, QRectF(slot.left(), slot.center().y() - 4, 8, 8),
                       typeShape(CustomerType(type)), color);
        painter->setPen(count > 0 ? theme.colors().text : theme.colors().line);
        painter->setFont(count > 0 ? theme.strongFont() : theme.bodyFont());
        painter->drawText(slot.adjusted(13, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                          format::number(count));
    }
    painter->restore();
}

} // namespace strata
