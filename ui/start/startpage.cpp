#include "ui/start/startpage.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace strata {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto* card = new Card;
    card->setFixedWidth(560);
    auto* title = plainLabel(tr("Which customers deserve what?"));
    title->setFont(Theme::instance().titleFont());
    card->body()->setSpacing(12);
    const auto wrapped = [](const QString& text) { // a card of fixed width: the height follows from it
        auto* label = quietLabel(text);
        label->setFixedWidth(524);
        label->setFixedHeight(label->heightForWidth(524));
        return label;
    };
    card->body()->addWidget(title);
    card->body()->addWidget(
        wrapped(tr("Say what you value in a customer, weigh it together, and see which customers are core, "
                   "opportunistic, marginal or a service drain.")));
    const auto add
        = [&](const QString& name, const QString& text, const QString& note, bool isPrimary, auto signal) {
              auto* button = new QPushButton(text);
              button->setObjectName(name);
              button->setProperty("primary", isPrimary);
              button->setMinimumHeight(40);
              button->setAutoDefault(true); // Enter presses it
              connect(button, &QPushButton::clicked, this, signal);
              card->body()->addWidget(button);
              card->body()->addWidget(wrapped(note));
          };
    add(QStringLiteral("startSample"), tr("Open the sample workshop"),
        tr("An invented distributor with 600 customers and three years of invoices, to look around in."),
        true, &StartPage::sampleRequested);
    add(QStringLiteral("startTour"), tr("Take the guided tour"),
        tr("Through the sample workshop in 14 stops, about ten minutes."), false, &StartPage::tourRequested);
    add(QStringLiteral("startNew"), tr("New workshop"),
        tr("Start with the usual four value factors and your own data."), false, &StartPage::newRequested);
    add(QStringLiteral("startOpen"), tr("Open a project…"),
        tr("A .strata file. You can also drop one on this window, or tables to begin with."), false,
        &StartPage::openRequested);
    m_recent->setSpacing(0);
    card->body()->addLayout(m_recent);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_look.cancel();
    if (paths.isEmpty())
        return;
    m_recent->addWidget(strongLabel(tr("Recent")));
    std::vector<QPushButton*> removers;
    for (const QString& path : paths)
        removers.push_back(addRecent(path));
    m_look.start([paths, removers](const Progress&) -> std::function<void()> {
        std::vector<bool> isThere;
        for (const QString& path : paths)
            isThere.push_back(QFileInfo::exists(path));
        return [isThere, removers] {
            for (std::size_t i = 0; i < removers.size(); ++i)
                removers[i]->setVisible(!isThere[i]);
        };
    });
}

QPushButton* StartPage::addRecent(const QString& path)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QString text = QFileInfo(path).completeBaseName();
    auto* open = new QPushButton(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    open->setObjectName(QStringLiteral("recentOpen"));
    open->setProperty("flat", true);
    open->setAutoDefault(true);
    open->setStyleSheet(QStringLiteral("text-align: left"));
    open->setToolTip(QStringLiteral("<p>%1</p>").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
    connect(open, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
    auto* remove = new QPushButton(tr("Not found – remove"));
    remove->setObjectName(QStringLiteral("recentRemove"));
    remove->setProperty("flat", true);
    remove->setAutoDefault(true);
    remove->setAccessibleName(tr("Remove %1 from the list").arg(QFileInfo(path).completeBaseName()));
    remove->setToolTip(
        tr("The file is not at its place any more, or its disk is not connected. Removes it from this "
           "list, nothing else."));
    remove->hide();
    connect(
        remove, &QPushButton::clicked, this, [this, path] { emit forgetRequested(path); },
        Qt::QueuedConnection);
    row->addWidget(open, 1);
    row->addWidget(remove);
    m_recent->addWidget(line);
    return remove;
}

} // namespace strata
