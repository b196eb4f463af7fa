#include "ui/data/importscard.h"

#include "ui/data/fieldtext.h"
#include "ui/data/listtable.h"
#include "ui/data/sourcetext.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr int kMostShown = 6; // more of them scroll

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
    , m_table(new ListTable({tr("Source"), tr("Kind"), tr("Rows"), tr("Rejected"), tr("Imported"),
                             tr("Where from"), tr("Refresh"), QString()},
                            {RowsColumn, RejectedColumn}))
    , m_empty(quietLabel(tr(
          "Nothing has been imported yet. Drop files here, paste cells from a spreadsheet, or press Import "
          "file: customers first, then their invoice lines, then payments if there are any.")))
{
    setNote(tr("in the order in which they came"));
    answersWhyInCells(m_table, [this](const QModelIndex& cell) {
        const auto row = std::size_t(cell.row());
        return row < m_shown.size() ? whyText(whyImport(m_workshop, m_shown[row].batch)) : QString();
    });
    m_empty->setObjectName(QStringLiteral("noImports"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(72);
    m_table->setObjectName(QStringLiteral("importsTable"));
    m_table->setAccessibleName(tr("Imports"));
    m_table->setTextElideMode(Qt::ElideMiddle);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(SourceColumnPlace, QHeaderView::Stretch);
    head->setSectionResizeMode(OriginColumn, QHeaderView::Stretch);
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

void ImportsCard::setBusy(Busy busy)
{
    m_busy = busy;
    if (busy != Busy::No)
        m_table->keepFocus();
    enableActions();
}

void ImportsCard::enableActions()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i].issues->setEnabled(m_busy != Busy::Storing);
        m_actions[i].again->setEnabled(m_busy == Busy::No && m_shown[i].recipe->canBeReadAgain());
        m_actions[i].remove->setEnabled(m_busy == Busy::No);
    }
}

void ImportsCard::showImports()
{
    const std::vector<ImportBatch>& imports = m_workshop.project().imports;
    m_empty->setVisible(imports.empty());
    m_table->setVisible(!imports.empty());
    if (imports == m_shown && m_table->rowCount() == int(imports.size()))
        return;
    m_shown = imports;
    m_actions.clear();
    m_table->keepFocus();
    m_table->setRowCount(0);
    const Colors& colors = Theme::instance().colors();
    for (std::size_t i = 0; i < imports.size(); ++i) {
        const ImportBatch& batch = imports[i];
        const bool isAgain = batch.recipe->canBeReadAgain();
        const int row = m_table->addRow({format::text(batch.source), kindName(batch.kind),
                                         format::number(double(batch.accepted)),
                                         format::number(double(batch.rejected)), format::day(batch.date),
                                         originText(batch), isAgain ? tr("yes") : tr("stays")});
        m_table->item(row, RowsColumn)
            ->setToolTip(tr("%1 rows read, %2 accepted, %3 rejected")
                             .arg(format::number(double(batch.read)), format::number(double(batch.accepted)),
                                  format::number(double(batch.rejected))));
        if (batch.rejected > 0)
            m_table->item(row, RejectedColumn)->setForeground(colors.warning);
        m_table->item(row, OriginColumn)->setForeground(colors.quiet);
        m_table->item(row, OriginColumn)->setToolTip(plainTip(originTip(batch)));
        m_table->item(row, AgainColumn)
            ->setToolTip(plainTip(isAgain ? tr("Can be read again: a refresh brings what is new in it.")
                                          : tr("Cannot be read again: %1.").arg(stayText(batch))));
        if (!isAgain)
            m_table->item(row, AgainColumn)->setForeground(colors.quiet);
        m_table->setCellWidget(row, ActionColumn, makeActions(i));
    }
    enableActions();
    m_table->fitHeight(kMostShown);
}

QWidget* ImportsCard::makeActions(std::size_t import)
{
    const ImportBatch& batch = m_shown[import];
    const QString source = format::text(batch.source);
    auto* issues = action(tr("Findings"), QStringLiteral("showIssues_%1").arg(import),
                          tr("What was found in %1").arg(source));
    connect(issues, &QPushButton::clicked, this, [this, batch] { emit issuesRequested(batch); });
    auto* again = action(tr("Read again"), QStringLiteral("readAgain_%1").arg(import),
                         tr("Read %1 again").arg(source));
    again->setToolTip(batch.recipe->canBeReadAgain()
                          ? tr("Reads this source again and shows what would change")
                          : plainTip(tr("Cannot be read again: %1.").arg(stayText(batch))));
    connect(again, &QPushButton::clicked, this, [this, import] { emit readAgainRequested(import); });
    auto* remove
        = action(tr("Remove"), QStringLiteral("removeImport_%1").arg(import), tr("Remove %1").arg(source));
    remove->setToolTip(tr("Takes its rows out of the project; undo brings them back"));
    connect(remove, &QPushButton::clicked, this, [this, batch] { emit removalRequested(batch); });
    m_actions.push_back({issues, again, remove});
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
