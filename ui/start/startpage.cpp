#include "ui/start/startpage.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

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
              connect(button, &QPushButton::clicked, this, signal);
              card->body()->addWidget(button);
              card->body()->addWidget(wrapped(note));
          };
    add(QStringLiteral("startSample"), tr("Open the sample workshop"),
        tr("An invented distributor with 600 customers and three years of invoices, to look around in."),
        true, &StartPage::sampleRequested);
    add(QStringLiteral("startNew"), tr("New workshop"),
        tr("Start with the usual four value factors and your own data."), false, &StartPage::newRequested);
    add(QStringLiteral("startOpen"), tr("Open a project…"),
        tr("A .strata file. You can also drop one on this window."), false, &StartPage::openRequested);
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
    if (paths.isEmpty())
        return;
    m_recent->addWidget(strongLabel(tr("Recent")));
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QString text = file.completeBaseName();
        auto* button = new QPushButton(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setProperty("flat", true);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(button);
    }
}

} // namespace strata
