#include "ui/widgets/page.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace strata {

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Factors:
        return QCoreApplication::translate("PageId", "Value factors");
    case PageId::Metrics:
        return QCoreApplication::translate("PageId", "Metrics");
    case PageId::Weights:
        return QCoreApplication::translate("PageId", "Weights");
    case PageId::Data:
        return QCoreApplication::translate("PageId", "Data");
    case PageId::Stratification:
        return QCoreApplication::translate("PageId", "Stratification");
    case PageId::Reports:
        return QCoreApplication::translate("PageId", "Reports");
    }
    return {};
}

Page::Page(const QString& title, const QString& subline, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_subline(quietLabel(subline))
    , m_titleRow(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_need(plainLabel())
    , m_needButton(new QPushButton)
    , m_next(new QPushButton)
{
    auto* heading = plainLabel(title);
    heading->setFont(Theme::instance().titleFont());
    heading->setObjectName(QStringLiteral("pageTitle"));
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(heading);
    if (!help.isEmpty()) {
        auto* why = new QToolButton;
        why->setObjectName(QStringLiteral("pageHelp"));
        why->setProperty("button", true);
        why->setText(QStringLiteral("?"));
        why->setFixedSize(Theme::kTarget, Theme::kTarget);
        why->setAccessibleName(tr("Why is this asked?"));
        why->setToolTip(tr("Why is this asked?"));
        why->setWhatsThis(help.toHtmlEscaped());
        connect(why, &QToolButton::clicked, why, [why] {
            QWhatsThis::showText(why->mapToGlobal(QPoint(0, why->height())), why->whatsThis(), why);
        });
        m_titleRow->addWidget(why);
    }
    m_titleRow->addStretch();

    auto* contents = new QWidget;
    m_content = new QVBoxLayout(contents);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(12);

    auto* empty = new Card;
    m_need->setWordWrap(true);
    m_need->setAlignment(Qt::AlignCenter);
    m_need->setObjectName(QStringLiteral("emptyStateText"));
    m_needButton->setProperty("primary", true);
    m_needButton->setObjectName(QStringLiteral("emptyStateButton"));
    empty->body()->addStretch();
    empty->body()->addWidget(m_need);
    empty->body()->addWidget(m_needButton, 0, Qt::AlignHCenter);
    empty->body()->addStretch();
    m_stack->addWidget(contents);
    m_stack->addWidget(empty);

    m_next->setProperty("flat", true);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 16, 4);
    layout->setSpacing(4);
    layout->addLayout(m_titleRow);
    layout->addWidget(m_subline);
    layout->addSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_next, 0, Qt::AlignRight);

    connect(m_needButton, &QPushButton::clicked, this, [this] { emit pageRequested(m_needPage); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit pageRequested(m_nextPage); });
}

void Page::setSubline(const QString& subline)
{
    m_subline->setText(subline);
}

void Page::addHeaderWidget(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

void Page::setNextStep(PageId page)
{
    m_nextPage = page;
    m_next->setText(tr("Next: %1").arg(pageName(page)) + QStringLiteral(" \u2192"));
    m_next->show();
}

void Page::setEmptyState(const QString& need, const QString& button, PageId page)
{
    m_need->setText(need);
    m_needButton->setText(button);
    m_needButton->setVisible(!button.isEmpty());
    m_needPage = page;
    m_stack->setCurrentIndex(need.isEmpty() ? 0 : 1);
}

} // namespace strata
