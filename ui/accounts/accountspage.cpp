#include "ui/accounts/accountspage.h"

#include "ui/accounts/duplicatescard.h"
#include "ui/accounts/exclusionscard.h"
#include "ui/accounts/parentcard.h"
#include "ui/accounts/rollupchange.h"
#include "ui/accounts/statusescard.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace strata {

AccountsPage::AccountsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("Which accounts are one customer?"),
           tr("Merge accounts that belong together, and say who is not a customer to be judged."),
           tr("A customer with ten ship-to accounts looks like ten small ones, and the company's own house "
              "account "
              "looks like a giant. Types mean something only when each customer stands once and nobody "
              "stands in "
              "the table who is none."),
           parent)
    , m_workshop(workshop)
    , m_change(new RollupChange(workshop, this))
{
    setObjectName(QStringLiteral("accountsPage"));
    setTabs(PageId::Accounts);
    setNextStep(PageId::Costs);
    addHeaderWidget(busyRow());
    auto* board = new QWidget;
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setSpacing(12);
    grid->addWidget(new ParentCard(workshop, *m_change), 0, 0);
    grid->addWidget(new StatusesCard(workshop), 0, 1);
    grid->addWidget(new DuplicatesCard(workshop, *m_change), 1, 0);
    grid->addWidget(new ExclusionsCard(workshop), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(board);
    board->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    content()->addWidget(area, 1);
    connect(&m_workshop, &Workshop::projectChanged, this, &AccountsPage::showProject);
    showProject();
}

QWidget* AccountsPage::busyRow()
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("mergeBusy"));
    auto* words = quietLabel(tr("Putting the lines together…"));
    words->setWordWrap(false);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0); // how far it is nobody knows
    bar->setTextVisible(false);
    bar->setFixedSize(80, 8);
    bar->setAccessibleName(words->text());
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopMerge"));
    stop->setToolTip(tr("The accounts stay as they are"));
    stop->setMinimumHeight(Theme::kTarget);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(bar);
    layout->addWidget(stop);
    row->hide();
    connect(stop, &QPushButton::clicked, m_change, &RollupChange::stop);
    connect(m_change, &RollupChange::running, row, &QWidget::setVisible);
    return row;
}

void AccountsPage::showProject()
{
    const bool isEmpty = m_workshop.project().dataset->customers.size() == 0;
    setEmptyState(isEmpty ? tr("There are no customers yet.") : QString(), tr("Bring in the data"),
                  PageId::Data);
}

} // namespace strata
