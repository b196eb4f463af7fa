#include "ui/data/refreshcard.h"

#include "ui/data/fieldtext.h"
#include "ui/data/listtable.h"
#include "ui/data/sourcetext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Column
{
    SourcePlace,
    RowsPlace,
    RejectedPlace,
    CustomersPlace,
    NetPlace,
    CostPlace,
    ColumnsPlace
};
constexpr int kMostShown = 6; // more of them scroll

// "2 → 3", or only "2" where nothing changes.
QString fromTo(const QString& before, const QString& now)
{
    //: A figure before a refresh and after it
    return before == now ? now : RefreshCard::tr("%1 → %2").arg(before, now);
}

QString counts(std::uint64_t before, std::uint64_t now)
{
    return fromTo(format::number(double(before)), format::number(double(now)));
}

QString sums(std::optional<double> before, std::optional<double> now, const std::string& currency)
{
    const auto shown = [&](std::optional<double> sum, int decimals) {
        return sum ? format::money(*sum, currency, decimals) : format::missing();
    };
    // A difference of some cents is one, too.
    const int decimals = before != now && shown(before, 0) == shown(now, 0) ? 2 : 0;
    return fromTo(shown(before, decimals), shown(now, decimals));
}

} // namespace

RefreshCard::RefreshCard(QWidget* parent)
    : Card(tr("What the refresh brings"), parent)
    , m_words(quietLabel())
    , m_table(new ListTable({tr("Source"), tr("Rows"), tr("Rejected"), tr("Customers"), tr("Net sales"),
                             tr("Cost"), tr("Columns")},
                            {RowsPlace, RejectedPlace, CustomersPlace, NetPlace, CostPlace}))
    , m_takeOver(new QPushButton(tr("Take over")))
    , m_dismiss(new QPushButton(tr("Leave everything as it is")))
{
    setObjectName(QStringLiteral("refreshCard"));
    setNote(tr("before → now; nothing is changed until you take it over"));
    m_words->setObjectName(QStringLiteral("refreshWords"));
    m_table->setObjectName(QStringLiteral("refreshTable"));
    m_table->setAccessibleName(tr("What the refresh brings"));
    m_table->horizontalHeader()->setMinimumSectionSize(64);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_takeOver->setObjectName(QStringLiteral("takeOverRefresh"));
    m_takeOver->setProperty("primary", true);
    m_dismiss->setObjectName(QStringLiteral("dismissRefresh"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_dismiss);
    row->addWidget(m_takeOver);
    body()->addWidget(m_table);
    body()->addLayout(row);
    connect(m_takeOver, &QPushButton::clicked, this, &RefreshCard::takeOverRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &RefreshCard::dismissRequested);
}

void RefreshCard::setReading(const Project& base, const RefreshReading& reading,
                             const std::vector<SourceComparison>& compared, std::optional<std::size_t> only)
{
    m_table->setRowCount(0);
    bool areSumsSame = true, areRowsSame = true;
    for (const RefreshedSource& source : reading.sources) {
        if (only && source.import != *only)
            continue;
        const ImportBatch& batch = base.imports[source.import];
        const auto staged = std::find(reading.places.begin(), reading.places.end(), source.import);
        const auto comparison
            = std::find_if(compared.begin(), compared.end(),
                           [&](const SourceComparison& one) { return one.import == source.import; });
        const Colors& colors = Theme::instance().colors();
        if (source.isKept || staged == reading.places.end() || comparison == compared.end()) {
            const QString dash = format::missing();
            const int row = m_table->addRow(
                {format::text(batch.source), format::number(double(source.rowsBefore)),
                 format::number(double(source.rejectedBefore)), dash, dash, dash, stayText(batch)});
            for (int place = 0; place <= ColumnsPlace; ++place)
                m_table->item(row, place)->setForeground(colors.quiet);
            continue;
        }
        const SourceFigures& now = comparison->now;
        const SourceFigures before = comparison->before.value_or(SourceFigures());
        const auto& columns = reading.imports[std::size_t(staged - reading.places.begin())].recipe.columns;
        QString net = sums(before.net, now.net, base.currency);
        if (batch.kind == TableKind::Payments)
            net = tr("paid: %1").arg(sums(before.paid, now.paid, base.currency));
        const QString rows = counts(source.rowsBefore, source.rowsNow);
        const QString rejected = counts(source.rejectedBefore, source.rejectedNow);
        const QString customers = comparison->before ? counts(before.customers, now.customers)
                                                     : format::number(double(now.customers));
        const QString cost = sums(before.cost, now.cost, base.currency);
        const int row = m_table->addRow({format::text(batch.source), rows, rejected, customers, net, cost,
                                         columnChangeText(batch.recipe->columns, columns)});
        // What changes stands out.
        const auto mark = [this, row](int place, bool isOther) {
            if (isOther)
                m_table->item(row, place)->setFont(Theme::instance().strongFont());
            return isOther;
        };
        const bool hasOtherCounts = mark(RowsPlace, source.rowsNow != source.rowsBefore)
            | mark(RejectedPlace, source.rejectedNow != source.rejectedBefore)
            | mark(CustomersPlace, before.customers != now.customers);
        const bool hasOtherSums = mark(NetPlace, before.net != now.net || before.paid != now.paid)
            | mark(CostPlace, before.cost != now.cost);
        if (source.rejectedNow > source.rejectedBefore)
            m_table->item(row, RejectedPlace)->setForeground(colors.warning);
        if (!source.changes.gone.empty() || !source.changes.retyped.empty())
            m_table->item(row, ColumnsPlace)->setForeground(colors.warning);
        areSumsSame = areSumsSame && !hasOtherCounts && !hasOtherSums && source.changes.isEmpty();
        areRowsSame = areRowsSame && comparison->areRowsSame;
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(SourcePlace, std::clamp(m_table->columnWidth(SourcePlace), 120, 240));
    m_canTakeOver = !reading.places.empty();
    m_words->setText(
        !m_canTakeOver ? tr("No source here can be read again: nothing would change.")
            : !areSumsSame
            ? tr("Overrides and ratings stay. A snapshot is kept, and undo takes the whole refresh back.")
            : areRowsSame ? tr("Every row is as before. Overrides and ratings stay, a snapshot is kept.")
                          : tr("Counts, sums and columns are as before, but not every single value is. "
                               "Overrides and ratings stay, a snapshot is kept."));
    setBusy(false);
    m_table->fitHeight(kMostShown);
}

void RefreshCard::setBusy(bool isBusy)
{
    m_takeOver->setEnabled(m_canTakeOver && !isBusy);
    m_dismiss->setEnabled(!isBusy);
}

} // namespace strata
