#include "ui/filtering/ticklist.h"

#include "ui/theme.h"
#include "ui/widgets/popup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

TickList::TickList(const QString& name, bool inPopup, QWidget* parent)
    : QFrame(parent, inPopup ? Qt::Popup : Qt::Widget)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    setProperty("card", inPopup);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setObjectName(QStringLiteral("tickFind"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(name);
    m_list->setObjectName(QStringLiteral("tickList"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    const int margin = inPopup ? 12 : 0;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    connect(m_find, &QLineEdit::textChanged, this, &TickList::find);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        emit tickChanged(item->data(Qt::UserRole).toString().toStdString(),
                         item->checkState() == Qt::Checked);
    });
}

void TickList::setRows(const std::vector<Row>& rows)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Row& row : rows) {
        auto* item = new QListWidgetItem(row.text, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(row.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(row.isTicked ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, Theme::kTarget));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_find->clear();
    m_find->setVisible(rows.size() > 8);
}

std::vector<std::string> TickList::ticked() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    return keys;
}

void TickList::find(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void TickList::openAt(const QPoint& globalPosition)
{
    resize(300, 380);
    showAt(*this, globalPosition);
    (m_find->isHidden() ? static_cast<QWidget*>(m_list) : m_find)->setFocus();
}

} // namespace strata
