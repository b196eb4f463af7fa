#include "ui/help/findbar.h"

#include "ui/format.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpsearch.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strata {

FindBar::FindBar(HelpBrowser& browser, QWidget* parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_field(new QLineEdit)
    , m_count(quietLabel())
{
    m_field->setObjectName(QStringLiteral("helpFindField"));
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(tr("Find in this article"));
    m_count->setObjectName(QStringLiteral("helpFindCount"));
    m_count->setWordWrap(false);
    const auto button = [](const QString& name, const QString& text) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setProperty("compact", true);
        return made;
    };
    auto* before = button(QStringLiteral("helpFindBefore"), tr("Previous"));
    auto* next = button(QStringLiteral("helpFindNext"), tr("Next"));
    auto* close = button(QStringLiteral("helpFindClose"), tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(true); });
    connect(before, &QPushButton::clicked, this, [this] { step(false); });
    connect(next, &QPushButton::clicked, this, [this] { step(true); });
    connect(close, &QPushButton::clicked, this, &FindBar::end);
    hide();
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void FindBar::end()
{
    hide();
    m_browser.mark({}, -1);
    m_browser.setFocus(Qt::OtherFocusReason);
}

void FindBar::look()
{
    m_current = -1;
    m_browser.mark({}, -1);
    m_count->clear();
    if (!m_field->text().isEmpty())
        step(true);
}

void FindBar::step(bool forward)
{
    const auto places = placesOf(m_field->text(), m_browser.plainText());
    if (places.empty()) {
        m_count->setText(m_field->text().isEmpty() ? QString() : tr("Not in this article"));
        return;
    }
    const int all = int(places.size());
    m_current = m_current < 0 ? (forward ? 0 : all - 1) : (m_current + (forward ? 1 : all - 1)) % all;
    m_browser.mark(places, m_current);
    m_count->setText(tr("%1 of %2").arg(format::number(m_current + 1), format::number(all)));
}

} // namespace strata
