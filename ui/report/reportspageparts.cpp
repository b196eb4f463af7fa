#include "ui/format.h"
#include "ui/languages.h"
#include "ui/report/customerpick.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportspage.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

// How the reports page is put together.

namespace strata {

namespace {

constexpr int kKindsWidth = 212;
constexpr int kOptionsWidth = 276;

// A choice and what it is about; hidden and shown together.
QWidget* optionRow(const QString& words, QWidget* choice)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = plainLabel(words);
    label->setBuddy(choice);
    layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(choice);
    return row;
}

} // namespace

QWidget* ReportsPage::makeKinds()
{
    m_kinds = new QListWidget;
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Reports"));
    for (const ReportKind& kind : m_kindsList) {
        auto* item = new QListWidgetItem(kind.name, m_kinds);
        item->setToolTip(kind.holds);
        item->setSizeHint(QSize(0, 36));
    }
    m_kinds->setCurrentRow(0);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new Card(tr("Reports"));
    card->setFixedWidth(kKindsWidth);
    card->body()->addWidget(m_kinds, 1);
    return card;
}

QWidget* ReportsPage::makeOptions()
{
    m_name = strongLabel();
    m_name->setObjectName(QStringLiteral("reportName"));
    m_name->setWordWrap(true);
    m_holds = quietLabel();
    m_holds->setObjectName(QStringLiteral("reportHolds"));
    m_paper = new QComboBox;
    m_paper->setObjectName(QStringLiteral("paperChoice"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(tr("As the program"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    m_perType = new QSpinBox;
    m_perType->setObjectName(QStringLiteral("customersPerType"));
    m_perType->setAccessibleName(tr("Customers listed per type"));
    m_perType->setRange(0, 200);
    m_perType->setKeyboardTracking(false);
    m_campaign = new QComboBox;
    m_campaign->setObjectName(QStringLiteral("campaignChoice"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(14);
    m_mask = new QCheckBox(tr("Mask customers' names"));
    m_mask->setObjectName(QStringLiteral("maskNames"));
    m_mask->setMinimumHeight(Theme::kTarget);
    m_mask->setToolTip(tr("Pseudonyms instead of names and numbers; reasons and authors are left out."));
    m_voters = new QCheckBox(tr("Say who voted how"));
    m_voters->setObjectName(QStringLiteral("withVoters"));
    m_voters->setMinimumHeight(Theme::kTarget);
    m_voters->setToolTip(tr("Off: the minutes name nobody beside a vote."));
    m_pick = new CustomerPick(m_workshop);
    m_pick->setObjectName(QStringLiteral("customerPick"));

    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setProperty("primary", true);
    m_saveFolder = new QPushButton(tr("Save one file per customer…"));
    m_saveFolder->setObjectName(QStringLiteral("saveFolder"));
    m_folder = new QPushButton(tr("Open folder"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_folder->setEnabled(false);
    m_words = quietLabel();
    m_words->setObjectName(QStringLiteral("reportWords"));

    auto* options = new QWidget;
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_holds);
    layout->addSpacing(4);
    layout->addWidget(m_pick);
    layout->addWidget(m_campaignRow = optionRow(tr("Campaign"), m_campaign));
    layout->addWidget(m_paperRow = optionRow(tr("Paper"), m_paper));
    layout->addWidget(m_languageRow = optionRow(tr("Language"), m_language));
    layout->addWidget(m_perTypeRow = optionRow(tr("Customers per type"), m_perType));
    layout->addWidget(m_mask);
    layout->addWidget(m_voters);
    layout->addStretch(1);
    auto* card = new Card;
    card->setFixedWidth(kOptionsWidth);
    card->body()->addWidget(scrollingDown(options), 1); // a small window keeps the buttons in sight
    card->body()->addWidget(m_words); // above the buttons, which stay under the hand when it comes
    card->body()->addWidget(ruleLine());
    card->body()->addWidget(m_save);
    card->body()->addWidget(m_saveFolder);
    card->body()->addWidget(m_folder);
    return card;
}

QWidget* ReportsPage::makePreview()
{
    m_preview = new ReportPreview;
    m_progressWords = quietLabel();
    m_progressWords->setObjectName(QStringLiteral("progressWords"));
    m_progressWords->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("How much of the file is made"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stopReport"));
    m_stop->setProperty("compact", true);
    m_progressRow = new QWidget;
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_progressWords);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progressRow->hide();

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(makeMessage());
    auto* card = new Card(tr("Preview"));
    card->body()->addWidget(m_progressRow);
    card->body()->addWidget(m_stack, 1);
    return card;
}

QWidget* ReportsPage::makeMessage()
{
    m_message = quietLabel();
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMaximumWidth(420);
    m_messageButton = new QPushButton;
    m_messageButton->setObjectName(QStringLiteral("reportMessageButton"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(1);
    auto* words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_message, 2);
    words->addStretch(1);
    layout->addLayout(words);
    layout->addWidget(m_messageButton, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return page;
}

void ReportsPage::fillCampaigns()
{
    const auto& campaigns = m_workshop.project().growth->campaigns;
    bool isSame = m_campaign->count() == int(campaigns.size());
    for (int i = 0; isSame && i < m_campaign->count(); ++i)
        isSame = m_campaign->itemData(i) == format::text(campaigns[std::size_t(i)].id)
            && m_campaign->itemText(i) == format::text(campaigns[std::size_t(i)].name);
    if (isSame)
        return;
    const QSignalBlocker blocker(m_campaign);
    const QVariant before = m_campaign->currentData();
    m_campaign->clear();
    for (const Campaign& campaign : campaigns)
        m_campaign->addItem(format::text(campaign.name), format::text(campaign.id));
    const int place = m_campaign->findData(before);
    m_campaign->setCurrentIndex(place >= 0 ? place : m_campaign->count() - 1); // the newest
}

void ReportsPage::message(const QString& words, const QString& button, std::function<void()> press)
{
    m_message->setText(words);
    m_messageButton->setText(button);
    m_messageButton->setVisible(!button.isEmpty());
    m_press = std::move(press);
    m_stack->setCurrentIndex(1);
    say({});
}

void ReportsPage::say(const QString& sentence, bool isProblem)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_words->setStyleSheet(isProblem ? QStringLiteral("color: %1").arg(Theme::instance().colors().bad.name())
                                     : QString());
}

void ReportsPage::showRunning(bool isRunning)
{
    if (isRunning && !m_progressRow->isVisible()) {
        m_progress->setValue(0);
        m_progressWords->setText(tr("Making the file…"));
    }
    m_progressRow->setVisible(isRunning);
}

} // namespace strata
