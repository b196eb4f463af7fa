#include "ui/homework/comparisonview.h"

#include "ui/explain/whycustomer.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/homework/comparisonmodel.h"
#include "ui/homework/modelview.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

// The same accounts, sorted by the same people.
bool isAbout(const HomeworkComparison& one, const HomeworkComparison& other)
{
    return std::ranges::equal(one.accounts, other.accounts, {}, &AccountComparison::customerId,
                              &AccountComparison::customerId)
        && std::ranges::equal(one.people, other.people, {}, &ParticipantComparison::participant,
                              &ParticipantComparison::participant);
}

} // namespace

ComparisonView::ComparisonView(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_model(new ComparisonModel(this))
    , m_table(new DataTable)
    , m_total(strongLabel())
    , m_onlyDifferences(new QCheckBox(tr("Only differences")))
    , m_names(new QCheckBox(tr("Show names")))
    , m_card(new Card)
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_account(new QWidget)
    , m_none(quietLabel(tr("Choose an account.")))
    , m_modelPill(new Pill(CustomerType::Core))
    , m_groupPill(new Pill(CustomerType::Core))
    , m_groupText(plainLabel())
    , m_voices(quietLabel())
    , m_sees(plainLabel())
    , m_talk(new QPushButton)
    , m_open(new QPushButton(tr("Open the customer")))
    , m_people(quietLabel())
{
    setObjectName(QStringLiteral("comparisonView"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTable(), 2);
    layout->addWidget(makeDetail(), 1);
    connect(&workshop, &Workshop::aboutToLeave, this, [this] { m_names->setChecked(false); });
}

void ComparisonView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_names->setChecked(false); // asked for again every time
}

QWidget* ComparisonView::makeTable()
{
    auto* card = new Card(tr("Model and intuition"));
    auto* cover = new QPushButton(tr("Hide the answers"));
    cover->setObjectName(QStringLiteral("hideAnswers"));
    cover->setProperty("compact", true);
    cover->setToolTip(tr("Back to choosing accounts and sorting; nothing is lost"));
    card->addHeaderWidget(cover);
    m_total->setObjectName(QStringLiteral("agreementTotal"));
    m_total->setWordWrap(true);
    answersWhy(m_total, [this] { return whyHomework(m_comparison); });
    answersWhy(m_people, [this] { return whyHomework(m_comparison); });
    answersWhy(m_card, [this] {
        const int row = currentRow();
        return row < 0 ? Explanation()
                       : whyType(m_workshop, m_comparison.accounts[std::size_t(row)].customer);
    });
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->setMinimumHeight(Theme::kTarget);
    m_names->setObjectName(QStringLiteral("showNames"));
    m_names->setMinimumHeight(Theme::kTarget);
    m_names->setToolTip(tr("Who said what. Ask the people at the table first."));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(16);
    filters->addWidget(m_onlyDifferences);
    filters->addWidget(m_names);
    filters->addStretch();

    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Model and intuition, by account"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->proxy()->setFilterKeyColumn(ComparisonModel::Agreement);
    m_table->sortByColumn(ComparisonModel::Agreement, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(ComparisonModel::Model, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(ComparisonModel::Majority, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(ComparisonModel::Voices, new VoicesDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(ComparisonModel::Account, QHeaderView::Stretch);
    m_table->setColumnWidth(ComparisonModel::Model, 122);
    m_table->setColumnWidth(ComparisonModel::Voices, int(kStratumCount) * VoicesDelegate::kSlot + 8);
    m_table->setColumnWidth(ComparisonModel::Majority, 122);
    m_table->setColumnWidth(ComparisonModel::Agreement, 98);
    card->body()->addWidget(m_total);
    card->body()->addLayout(filters);
    card->body()->addWidget(m_table, 1);

    connect(cover, &QPushButton::clicked, this, &ComparisonView::hideRequested);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOn) {
        m_table->setFilterText(isOn ? agreementText(AccountComparison::Differs) : QString());
        if (currentRow() < 0)
            go(1);
        showAccount();
    });
    connect(m_names, &QCheckBox::toggled, this, [this] {
        showAccount();
        showPeople();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showAccount();
        if (const int row = currentRow(); row >= 0 && isVisible())
            if (const int customer = m_model->account(row).customer; customer >= 0)
                m_workshop.selectCustomer(customer);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_open->click(); });
    return card;
}

QWidget* ComparisonView::makeDetail()
{
    m_card->setObjectName(QStringLiteral("accountDetail"));
    m_previous->setObjectName(QStringLiteral("previousAccount"));
    m_next->setObjectName(QStringLiteral("nextAccount"));
    m_groupText->setObjectName(QStringLiteral("groupText"));
    m_voices->setObjectName(QStringLiteral("voices"));
    m_sees->setObjectName(QStringLiteral("modelSees"));
    m_sees->setWordWrap(true);
    m_talk->setObjectName(QStringLiteral("talkAboutIt"));
    m_talk->setToolTip(tr("Writes the account into the parking lot"));
    m_open->setObjectName(QStringLiteral("openCustomer"));
    m_open->setToolTip(tr("Its figures, and where its type can be set by hand"));
    m_people->setObjectName(QStringLiteral("peopleAgreement"));
    m_none->setAlignment(Qt::AlignCenter);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto caption = [](const QString& text) {
        QLabel* label = quietLabel(text);
        label->setWordWrap(false);
        return label;
    };
    grid->addWidget(caption(tr("The model")), 0, 0);
    grid->addWidget(m_modelPill, 0, 1, Qt::AlignLeft);
    grid->addWidget(caption(tr("Most of us")), 1, 0);
    grid->addWidget(m_groupPill, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_groupText, 1, 1);
    grid->setColumnStretch(1, 1);
    auto* words = new QWidget;
    auto* text = new QVBoxLayout(words);
    text->setContentsMargins(0, 0, 8, 0);
    text->setSpacing(8);
    text->addLayout(grid);
    text->addWidget(m_voices);
    text->addWidget(ruleLine());
    text->addWidget(strongLabel(tr("What the model sees")));
    text->addWidget(m_sees);
    text->addWidget(m_people);
    text->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_talk);
    actions->addWidget(m_open);
    actions->addStretch();
    auto* moves = new QHBoxLayout;
    moves->setSpacing(8);
    moves->addWidget(m_previous, 1);
    moves->addWidget(m_next, 1);
    auto* account = new QVBoxLayout(m_account);
    account->setContentsMargins(0, 0, 0, 0);
    account->setSpacing(8);
    account->addWidget(scroll, 1);
    account->addLayout(actions);
    m_card->body()->addWidget(m_none, 1);
    m_card->body()->addWidget(m_account, 1);
    m_card->body()->addLayout(moves);

    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_talk, &QPushButton::clicked, this, &ComparisonView::park);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0 && m_model->account(row).customer >= 0)
            emit customerActivated(m_model->account(row).customer);
    });
    return m_card;
}

int ComparisonView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_table->sourceIndex(current).row() : -1;
}

void ComparisonView::go(int rows)
{
    const int count = m_table->proxy()->rowCount();
    const QModelIndex current = m_table->currentIndex();
    const int wanted = current.isValid() ? current.row() + rows : 0;
    if (count > 0 && wanted >= 0 && wanted < count)
        m_table->setCurrentIndex(m_table->proxy()->index(wanted, 0));
}

QString ComparisonView::parkedText(const AccountComparison& account) const
{
    const auto row = std::size_t(&account - &m_model->account(0));
    const QString name = m_model->name(int(row));
    return account.majority && !isStatus(account.model)
        ? tr("%1: the model says %2, most of us say %3")
              .arg(name, typeName(account.model), typeName(*account.majority))
        : tr("%1: what type is it?").arg(name);
}

void ComparisonView::park()
{
    const int row = currentRow();
    if (row < 0)
        return;
    Project next = m_workshop.project();
    next.debate.edit().parkingLot.push_back({parkedText(m_model->account(row)).toStdString(), false});
    m_workshop.edit(std::move(next), tr("Park %1").arg(m_model->name(row)));
}

void ComparisonView::showAccount()
{
    const int row = currentRow();
    m_account->setVisible(row >= 0);
    m_none->setVisible(row < 0);
    const int place = m_table->currentIndex().row();
    m_previous->setEnabled(row >= 0 && place > 0);
    m_next->setEnabled(m_table->proxy()->rowCount() > 0 && place + 1 < m_table->proxy()->rowCount());
    if (row < 0) {
        m_card->setTitle(m_onlyDifferences->isChecked() && m_table->proxy()->rowCount() == 0
                             ? tr("No account differs")
                             : tr("One by one"));
        m_card->setNote({});
        return;
    }
    const Project& project = m_workshop.project();
    const AccountComparison& account = m_model->account(row);
    m_card->setTitle(m_model->name(row));
    m_card->setNote(tr("%1 of %2").arg(place + 1).arg(m_table->proxy()->rowCount()));
    m_modelPill->setType(account.model);
    m_groupPill->setVisible(account.majority.has_value());
    m_groupText->setVisible(!account.majority);
    if (account.majority)
        m_groupPill->setType(*account.majority);
    m_groupText->setText(
        agreementText(account.answers.empty() ? AccountComparison::Unsorted : AccountComparison::Divided));
    QStringList lines;
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        if (account.voices[type] == 0)
            continue;
        QStringList names;
        for (const SortedAs& one : account.answers)
            if (const Participant* person = findParticipant(*project.debate, one.participant);
                person && std::size_t(one.type) == type)
                names += format::text(person->name);
        const QString voices
            = tr("%Ln say(s) %1", nullptr, account.voices[type]).arg(typeName(CustomerType(type)));
        lines += m_names->isChecked() ? tr("%1: %2").arg(voices, names.join(QStringLiteral(", "))) : voices;
    }
    m_voices->setText(lines.join(QLatin1Char('\n')));
    m_voices->setVisible(!lines.isEmpty());
    m_sees->setText(modelSentences(project, m_workshop.results(), account.customer).join(QLatin1Char('\n')));

    const std::string parked = parkedText(account).toStdString();
    const bool isParked = std::ranges::any_of(project.debate->parkingLot,
                                              [&](const ParkedItem& item) { return item.text == parked; });
    m_talk->setText(isParked ? tr("In the parking lot") : tr("Talk about it"));
    m_talk->setEnabled(!isParked);
    m_open->setEnabled(account.customer >= 0);
}

void ComparisonView::showPeople()
{
    QStringList lines;
    for (const ParticipantComparison& one : m_comparison.people)
        if (const Participant* person = findParticipant(*m_workshop.project().debate, one.participant))
            lines += tr("The model agrees with %1 on %2 of %3")
                         .arg(format::text(person->name))
                         .arg(one.agreed)
                         .arg(one.of);
    m_people->setText(lines.join(QLatin1Char('\n')));
    m_people->setVisible(m_names->isChecked() && !lines.isEmpty());
}

void ComparisonView::refresh()
{
    const Project& project = m_workshop.project();
    HomeworkComparison now = compareHomework(project, m_workshop.results());
    if (!isAbout(now, m_comparison))
        m_names->setChecked(false); // nobody has been asked about these
    m_comparison = std::move(now);
    std::vector<QString> names;
    for (const AccountComparison& account : m_comparison.accounts)
        names.push_back(account.customer >= 0 ? accountName(project, account.customer)
                                              : format::text(account.customerId));
    m_model->setAccounts(m_comparison.accounts, std::move(names));
    m_total->setText(agreementInWords(m_comparison));
    if (currentRow() < 0)
        go(1);
    showAccount();
    showPeople();
}

} // namespace strata
