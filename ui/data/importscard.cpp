#include "ui/data/importscard.h"

#include "ui/data/fieldtext.h"
#include "ui/data/sourcetext.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kRowHeight = 36;
constexpr std::size_t kMostShown = 6; // more of them scroll

QTableWidgetItem* cell(const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

QPushButton* action(const QString& text, const QString& name, const QString& spoken)
{
    auto* button = new QPushButton(text);
    button->setProperty("compact", true);
    button->setProperty("flat", true);
    button->setMinimumHeight(Theme::kTarget);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

ImportsCard::ImportsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Imports"), parent)
    , m_workshop(workshop)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_empty(quietLabel(tr(
          "Nothing has been imported yet. Drop files here, paste cells from a spreadsheet, or press Import "
          "file: customers first, then their invoice lines, then payments if there are any.")))
{
    setNote(tr("in the order in which they came"));
    m_empty->setObjectName(QStringLiteral("noImports"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(72);
    m_table->setObjectName(QStringLiteral("importsTable"));
    m_table->setAccessibleName(tr("Imports"));
    m_table->setHorizontalHeaderLabels({tr("Source"), tr("Kind"), tr("Rows"), tr("Rejected"), tr("Imported"),
                                        tr("Where from"), tr("Refresh"), QString()});
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(SourceColumnPlace, QHeaderView::Stretch);
    head->setSectionResizeMode(OriginColumn, QHeaderView::Stretch);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter
            | (column == RowsColumn || column == RejectedColumn ? Qt::AlignRight : Qt::AlignLeft));
    m_table->setColumnWidth(KindColumn, 108);
    m_table->setColumnWidth(RowsColumn, 76);
    m_table->setColumnWidth(RejectedColumn, 88);
    m_table->setColumnWidth(DateColumn, 112);
    m_table->setColumnWidth(AgainColumn, 76);
    m_table->setColumnWidth(ActionColumn, 244);
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    connect(&m_workshop, &Workshop::projectChanged, this, &ImportsCard::showImports);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_shown.clear();
        showImports();
    });
    showImports();
}

void ImportsCard::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& recipe = *m_shown[std::size_t(row)].recipe;
        findChild<QPushButton*>(QStringLiteral("readAgain_%1").arg(row))
            ->setEnabled(!isBusy && recipe.canBeReadAgain());
        findChild<QPushButton*>(QStringLiteral("removeImport_%1").arg(row))->setEnabled(!isBusy);
    }
}

void ImportsCard::showImports()
{
    const std::vector<ImportBatch>& imports = m_workshop.project().imports;
    if (imports == m_shown && m_table->rowCount() == int(imports.size())) {
        m_empty->setVisible(imports.empty());
        m_table->setVisible(!imports.empty());
        return;
    }
    m_shown = imports;
    m_empty->setVisible(imports.empty());
    m_table->setVisible(!imports.empty());
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < imports.size(); ++i) {
        const ImportBatch& batch = imports[i];
        const int row = int(i);
        m_table->insertRow(row);
        const QString source = format::text(batch.source);
        m_table->setItem(row, SourceColumnPlace, cell(source));
        m_table->item(row, SourceColumnPlace)->setToolTip(plainTip(source));
        m_table->setItem(row, KindColumn, cell(kindName(batch.kind)));
        m_table->setItem(row, RowsColumn, cell(format::number(double(batch.accepted)), true));
        m_table->item(row, RowsColumn)
            ->setToolTip(tr("%1 rows read, %2 accepted, %3 rejected")
                             .arg(format::number(double(batch.read)), format::number(double(batch.accepted)),
                                  format::number(double(batch.rejected))));
        m_table->setItem(row, RejectedColumn, cell(format::number(double(batch.rejected)), true));
        if (batch.rejected > 0)
            m_table->item(row, RejectedColumn)->setForeground(Theme::instance().colors().warning);
        m_table->setItem(row, DateColumn, cell(format::day(batch.date)));
        m_table->setItem(row, OriginColumn, cell(originText(batch)));
        m_table->item(row, OriginColumn)->setForeground(Theme::instance().colors().quiet);
        m_table->item(row, OriginColumn)->setToolTip(plainTip(originTip(batch)));
        const bool isAgain = batch.recipe->canBeReadAgain();
        m_table->setItem(row, AgainColumn, cell(isAgain ? tr("yes") : tr("stays")));
        m_table->item(row, AgainColumn)
            ->setToolTip(plainTip(isAgain ? tr("Can be read again: a refresh brings what is new in it.")
                                          : tr("Cannot be read again: %1.").arg(stayText(batch))));
        if (!isAgain)
            m_table->item(row, AgainColumn)->setForeground(Theme::instance().colors().quiet);
        m_table->setCellWidget(row, ActionColumn, actions(i));
    }
    const int shown = int(std::min(imports.size(), kMostShown));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kRowHeight * shown + 4);
}

QWidget* ImportsCard::actions(std::size_t import)
{
    const ImportBatch& batch = m_shown[import];
    const QString source = format::text(batch.source);
    auto* issues = action(tr("Findings"), QStringLiteral("showIssues_%1").arg(import),
                          tr("What was found in %1").arg(source));
    connect(issues, &QPushButton::clicked, this, [this, batch] { emit issuesRequested(batch); });
    auto* again = action(tr("Read again"), QStringLiteral("readAgain_%1").arg(import),
                         tr("Read %1 again").arg(source));
    again->setEnabled(!m_isBusy && batch.recipe->canBeReadAgain());
    again->setToolTip(batch.recipe->canBeReadAgain()
                          ? tr("Reads this source again and shows what would change")
                          : plainTip(tr("Cannot be read again: %1.").arg(stayText(batch))));
    connect(again, &QPushButton::clicked, this, [this, import] { emit readAgainRequested(import); });
    auto* remove
        = action(tr("Remove"), QStringLiteral("removeImport_%1").arg(import), tr("Remove %1").arg(source));
    remove->setEnabled(!m_isBusy);
    remove->setToolTip(tr("Takes its rows out of the project; undo brings them back"));
    connect(remove, &QPushButton::clicked, this, [this, batch] { emit removalRequested(batch); });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(issues);
    row->addWidget(again);
    row->addWidget(remove);
    row->addStretch(1);
    return box;
}

} // namespace strata
