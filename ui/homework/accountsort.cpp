#include "ui/homework/accountsort.h"

#include "core/method/homework.h"
#include "ui/format.h"
#include "ui/homework/modelview.h"
#include "ui/homework/typebutton.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

AccountSort::AccountSort(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_who(strongLabel())
    , m_progressText(quietLabel())
    , m_before(quietLabel())
    , m_progress(new QProgressBar)
    , m_stack(new QStackedWidget)
    , m_name(plainLabel())
    , m_facts(quietLabel())
    , m_back(new QPushButton(tr("Back")))
    , m_skip(new QPushButton(tr("Skip")))
    , m_endText(plainLabel())
    , m_save(new QPushButton(tr("Save and hand back")))
{
    setObjectName(QStringLiteral("accountSort"));
    setFocusPolicy(Qt::StrongFocus);
    m_who->setObjectName(QStringLiteral("whoSorts"));
    m_progressText->setObjectName(QStringLiteral("sortProgress"));
    m_progressText->setWordWrap(false);
    m_before->setObjectName(QStringLiteral("sortedBefore"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Accounts sorted"));
    auto* stop = new QPushButton(tr("Save and stop"));
    stop->setObjectName(QStringLiteral("stopSorting"));
    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("discardSorting"));
    discard->setProperty("flat", true);
    discard->setToolTip(tr("Leave without keeping what was sorted just now"));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_who);
    head->addWidget(m_progress, 1);
    head->addWidget(m_progressText);
    head->addWidget(discard);
    head->addWidget(stop);

    m_stack->addWidget(makeQuestion());
    m_stack->addWidget(makeEnd());
    auto* card = new Card;
    card->body()->addLayout(head);
    card->body()->addWidget(m_before);
    card->body()->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    for (std::size_t type = 0; type + 1 < kStratumCount; ++type)
        QWidget::setTabOrder(m_types[type], m_types[type + 1]);

    connect(stop, &QPushButton::clicked, this, [this] { end(true); });
    connect(discard, &QPushButton::clicked, this, [this] { end(false); });
    connect(&workshop, &Workshop::projectChanged, this, &AccountSort::follow);
    connect(&workshop, &Workshop::aboutToLeave, this, &AccountSort::finish);
    connect(&workshop, &QObject::destroyed, this, [this] { m_participant.clear(); });
}

QWidget* AccountSort::makeQuestion()
{
    auto* page = new QWidget;
    m_name->setObjectName(QStringLiteral("sortedAccount"));
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignCenter);
    QFont font = Theme::instance().titleFont();
    font.setPixelSize(26);
    m_name->setFont(font);
    m_facts->setObjectName(QStringLiteral("sortedFacts"));
    m_facts->setAlignment(Qt::AlignCenter);
    m_back->setObjectName(QStringLiteral("sortBack"));
    m_back->setToolTip(tr("The account before (left arrow)"));
    m_skip->setObjectName(QStringLiteral("sortSkip"));
    m_skip->setToolTip(tr("The next account (right arrow)"));

    auto* types = new QGridLayout; // as in the matrix: value to the right, profit upwards
    types->setSpacing(12);
    const CustomerType places[2][2] = {{CustomerType::Opportunistic, CustomerType::Core},
                                       {CustomerType::Marginal, CustomerType::ServiceDrain}};
    m_types.resize(kStratumCount);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column) {
            const CustomerType type = places[row][column];
            auto* button = new TypeButton(type, shortMeaning(type));
            connect(button, &TypeButton::clicked, this, [this, type] { answer(type); });
            m_types[std::size_t(type)] = button;
            types->addWidget(button, row, column);
        }
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(types, 6);
    middle->addStretch(1);
    auto* moves = new QHBoxLayout;
    moves->setSpacing(8);
    moves->addStretch();
    moves->addWidget(m_back);
    moves->addWidget(m_skip);
    moves->addStretch();
    auto* hint = quietLabel(
        tr("What is it to you, whatever any figure says? Keys 1 to 4 sort, the arrows go back and "
           "on."));
    hint->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addSpacing(8);
    layout->addLayout(middle);
    layout->addLayout(moves);
    layout->addWidget(hint);
    layout->addStretch();
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_at > 0)
            goTo(m_at - 1);
    });
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(m_at + 1); });
    return page;
}

QWidget* AccountSort::makeEnd()
{
    auto* page = new QWidget;
    m_endText->setObjectName(QStringLiteral("sortEnd"));
    m_endText->setWordWrap(true);
    m_endText->setAlignment(Qt::AlignCenter);
    m_save->setObjectName(QStringLiteral("saveSorting"));
    m_save->setProperty("primary", true);
    auto* again = new QPushButton(tr("Look through them again"));
    again->setObjectName(QStringLiteral("sortAgain"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(again);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_endText);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, [this] { end(true); });
    connect(again, &QPushButton::clicked, this, [this] {
        const std::size_t open = firstOpen();
        goTo(open == m_accounts.size() ? 0 : open);
    });
    return page;
}

void AccountSort::begin(const std::string& participant)
{
    const Debate& debate = *m_workshop.project().debate;
    const Participant* person = findParticipant(debate, participant);
    if (!person || debate.homework.accounts.empty())
        return;
    m_participant = participant;
    m_accounts = debate.homework.accounts;
    m_answers.assign(m_accounts.size(), std::nullopt);
    m_wasSorted.assign(m_accounts.size(), false);
    m_isWithoutHistory = false;
    for (const HomeworkAnswer& said : debate.homework.answers)
        for (std::size_t i = 0; i < m_accounts.size(); ++i)
            if (said.participant == participant && said.customerId == m_accounts[i])
                m_wasSorted[i] = true;
    m_who->setText(tr("%1 sorts").arg(format::text(person->name)));
    m_progress->setRange(0, int(m_accounts.size()));
    const std::size_t open = firstOpen();
    goTo(open == m_accounts.size() ? 0 : open);
}

std::size_t AccountSort::firstOpen() const
{
    std::size_t place = 0;
    while (place < m_accounts.size() && (m_answers[place] || m_wasSorted[place]))
        ++place;
    return place;
}

void AccountSort::answer(CustomerType type)
{
    if (!isSorting() || m_at >= m_accounts.size())
        return;
    m_answers[m_at] = type;
    goTo(m_at + 1);
}

void AccountSort::goTo(std::size_t place)
{
    m_at = std::min(place, m_accounts.size());
    showPlace();
    if (m_at == m_accounts.size())
        m_save->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void AccountSort::end(bool keeps)
{
    if (!isSorting())
        return;
    const bool isKept = keeps && !isOtherProject();
    // Nobody sorts any more, whatever the signals below set off.
    const std::string participant = std::exchange(m_participant, {});
    const auto answers = std::exchange(m_answers, {});
    if (isKept)
        keep(participant, answers);
    emit finished();
}

void AccountSort::keep(const std::string& participant,
                       const std::vector<std::optional<CustomerType>>& answers)
{
    Project next = m_workshop.project();
    const Participant* person = findParticipant(*next.debate, participant);
    if (!person)
        return;
    const QString step = tr("Homework of %1").arg(format::text(person->name));
    Homework& homework = next.debate.edit().homework;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i] || std::ranges::find(homework.accounts, m_accounts[i]) == homework.accounts.end())
            continue;
        const auto said = std::ranges::find_if(homework.answers, [&](const HomeworkAnswer& one) {
            return one.participant == participant && one.customerId == m_accounts[i];
        });
        if (said == homework.answers.end())
            homework.answers.push_back({participant, m_accounts[i], *answers[i]});
        else
            said->type = *answers[i];
    }
    m_workshop.edit(std::move(next), step);
}

bool AccountSort::isOtherProject() const
{
    return m_isWithoutHistory && m_workshop.undoStack()->count() == 0 && !m_workshop.isInGesture();
}

void AccountSort::follow()
{
    if (!isSorting())
        return;
    // Loading clears the history. The first step of a history enters it only after this signal.
    if (m_workshop.undoStack()->count() == 0 && !m_workshop.isInGesture())
        m_isWithoutHistory = true;
    QMetaObject::invokeMethod(this, &AccountSort::settle, Qt::QueuedConnection); // no step inside a step
}

void AccountSort::settle()
{
    if (!isSorting())
        return;
    if (isOtherProject()) {
        end(false);
        return;
    }
    m_isWithoutHistory = false;
    const Debate& debate = *m_workshop.project().debate;
    if (debate.homework.accounts != m_accounts || debate.homework.isRevealed
        || !findParticipant(debate, m_participant))
        end(true);
}

void AccountSort::showPlace()
{
    std::size_t sorted = 0; // now or before
    for (std::size_t i = 0; i < m_accounts.size(); ++i)
        sorted += m_answers[i] || m_wasSorted[i];
    m_progress->setValue(int(sorted));
    const bool isAtEnd = m_at >= m_accounts.size();
    m_stack->setCurrentIndex(isAtEnd ? 1 : 0);
    if (isAtEnd) {
        m_progressText->setText(tr("%1 of %2 sorted").arg(sorted).arg(m_accounts.size()));
        m_endText->setText(sorted == m_accounts.size()
                               ? tr("All accounts are sorted. Nobody sees it before the comparison.")
                               : tr("%Ln account(s) are still open. Save what is sorted, or go back to them.",
                                    nullptr, int(m_accounts.size() - sorted)));
        return;
    }
    const Project& project = m_workshop.project();
    const int customer = customerIndex(*project.dataset, m_accounts[m_at]);
    m_progressText->setText(
        tr("Account %1 of %2, %3 sorted").arg(m_at + 1).arg(m_accounts.size()).arg(sorted));
    const auto before = std::count(m_wasSorted.begin(), m_wasSorted.end(), true);
    const QString words
        = tr("%1 of %2 were sorted before; sorting again replaces them.").arg(before).arg(m_accounts.size());
    m_before->setText(m_wasSorted[m_at] ? tr("%1 This is one of them.").arg(words) : words);
    m_before->setVisible(before > 0);
    m_name->setText(customer >= 0 ? accountName(project, customer) : format::text(m_accounts[m_at]));
    m_facts->setText(
        customer >= 0
            ? accountFacts(project, m_workshop.metrics(), customer).join(QStringLiteral("   \u00B7   "))
            : tr("No longer in the data"));
    for (std::size_t type = 0; type < m_types.size(); ++type)
        m_types[type]->setChecked(m_answers[m_at] == CustomerType(type));
    m_back->setEnabled(m_at > 0);
}

void AccountSort::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isSorting() && key >= Qt::Key_1 && key < Qt::Key_1 + int(kStratumCount))
        answer(CustomerType(key - Qt::Key_1));
    else if (isSorting() && (key == Qt::Key_Left || key == Qt::Key_Backspace) && m_at > 0)
        goTo(m_at - 1);
    else if (isSorting() && key == Qt::Key_Right)
        goTo(m_at + 1);
    else
        QWidget::keyPressEvent(event);
}

void AccountSort::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        end(true); // nobody else finds the answers on the screen
}

} // namespace strata
