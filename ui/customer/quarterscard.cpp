#include "ui/customer/quarterscard.h"

#include "ui/charts/quarterbars.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace strata {

QString quartersRemark(const Quarters& quarters)
{
    if (quarters.isAddedUp)
        return QCoreApplication::translate(
            "QuartersCard", "The database brought totals per customer: single invoices are not here.");
    if (quarters.quarters.empty())
        return QCoreApplication::translate("QuartersCard",
                                           "There is no invoice of this customer up to the as-of date.");
    QStringList parts;
    if (!quarters.hasMargin)
        parts += QCoreApplication::translate("QuartersCard",
                                             "No cost of goods is known, so there is no margin to show.");
    else if (!quarters.undated.empty()) {
        QStringList names;
        for (const std::string& field : quarters.undated)
            names += format::text(field);
        parts += QCoreApplication::translate(
                     "QuartersCard", "What %1 cost has no date, so the bars end with the gross margin.")
                     .arg(names.join(QStringLiteral(", ")));
    }
    if (quarters.isCutShort)
        parts += QCoreApplication::translate("QuartersCard", "Older quarters are not shown.");
    return parts.join(QLatin1Char(' '));
}

QuartersCard::QuartersCard(QWidget* parent)
    : Card(tr("Revenue and profit"), parent)
    , m_bars(new QuarterBars)
    , m_words(quietLabel())
{
    setObjectName(QStringLiteral("quartersCard"));
    m_bars->setObjectName(QStringLiteral("quarterBars"));
    m_words->setObjectName(QStringLiteral("quarterWords"));
    m_words->setMinimumHeight(2 * QFontMetrics(m_words->font()).lineSpacing()); // words come and go
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_bars);
    body()->addWidget(m_words);
    connect(m_bars, &QuarterBars::pointMoved, this,
            [this](const QString& words) { m_words->setText(words.isEmpty() ? m_remark : words); });
    showComputing();
}

void QuartersCard::showComputing()
{
    m_remark = tr("Computing…");
    m_bars->setQuarters({}, {});
    m_bars->hide();
    setNote(tr("by quarter"));
    m_words->setText(m_remark);
}

void QuartersCard::show(const Quarters& quarters, const std::string& currency)
{
    m_remark = quartersRemark(quarters);
    m_bars->setQuarters(quarters, currency);
    m_bars->setVisible(!quarters.quarters.empty());
    setNote(quarters.quarters.empty() ? tr("by quarter")
                                      : tr("by quarter, up to %1").arg(format::day(quarters.asOf)));
    m_words->setText(m_remark);
}

} // namespace strata
