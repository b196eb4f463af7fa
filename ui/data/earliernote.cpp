#include "ui/data/earliernote.h"

#include "ui/data/fieldtext.h"
#include "ui/data/incomingtable.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strata {

EarlierNote::EarlierNote(QWidget* parent)
    : Card({}, parent)
    , m_words(plainLabel())
    , m_replace(new QRadioButton)
    , m_add(new QRadioButton(tr("Add to them")))
{
    setObjectName(QStringLiteral("earlierNote"));
    m_words->setObjectName(QStringLiteral("earlierWords"));
    m_replace->setObjectName(QStringLiteral("replaceEarlier"));
    m_add->setObjectName(QStringLiteral("addToEarlier"));
    m_add->setToolTip(
        tr("For another part of the data under the same name. The same rows would count twice."));
    m_add->setAccessibleName(m_add->text());
    for (QRadioButton* button : {m_replace, m_add})
        button->setMinimumHeight(Theme::kTarget);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_words);
    row->addWidget(m_replace);
    row->addWidget(m_add);
    row->addStretch(1);
    body()->addLayout(row);
    hide();
}

void EarlierNote::setTable(const IncomingTable& table)
{
    m_hasEarlier = table.earlier.has_value();
    setVisible(m_hasEarlier);
    if (!m_hasEarlier)
        return;
    const QString day = format::day(table.earlier->date);
    m_words->setText(table.isRemembered ? tr("Mapping remembered from %1.").arg(day)
                                        : tr("Imported before; the columns are others now."));
    const QString whole
        = tr("Replace the rows of %1, imported %2").arg(format::text(table.earlier->source), day);
    QString label = fontMetrics().elidedText(whole, Qt::ElideMiddle, 420);
    label.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_replace->setText(label);
    m_replace->setAccessibleName(whole);
    m_replace->setToolTip(plainTip(whole));
    m_replace->setChecked(true);
}

bool EarlierNote::isReplacing() const
{
    return m_hasEarlier && m_replace->isChecked();
}

} // namespace strata
