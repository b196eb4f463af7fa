#include "ui/data/refreshcard.h"

#include "ui/data/fieldtext.h"
#include "ui/data/sourcetext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Column
{
    SourcePlace,
    RowsBeforePlace,
    RowsNowPlace,
    RejectedBeforePlace,
    RejectedNowPlace,
    ColumnsPlace,
    PlaceCount
};
constexpr int kRowHeight = 36;
constexpr int kMostShown = 6; // more of them scroll

bool isNumberPlace(int place)
{
    return place != SourcePlace && place != ColumnsPlace;
}

} // namespace

RefreshCard::RefreshCard(QWidget* parent)
    : Card(tr("What the refresh brings"), parent)
    , m_words(quietLabel())
    , m_table(new QTableWidget(0, PlaceCount))
    , m_takeOver(new QPushButton(tr("Take over")))
    , m_dismiss(new QPushButton(tr("Leave everything as it is")))
{
    setObjectName(QStringLiteral("refreshCard"));
    setNote(tr("nothing is changed until you take it over"));
    m_words->setObjectName(QStringLiteral("refreshWords"));
    m_table->setObjectName(QStringLiteral("refreshTable"));
    m_table->setAccessibleName(tr("What the refresh brings"));
    m_table->setHorizontalHeaderLabels({tr("Source"), tr("Rows before"), tr("Rows now"),
                                        tr("Rejected before"), tr("Rejected now"), tr("Columns")});
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    for (int place = 0; place < PlaceCount; ++place) {
        m_table->horizontalHeaderItem(place)->setTextAlignment(
            Qt::AlignVCenter | (isNumberPlace(place) ? Qt::AlignRight : Qt::AlignLeft));
        m_table->setColumnWidth(place, 124);
    }
    m_table->setColumnWidth(SourcePlace, 200);
    head->setSectionResizeMode(ColumnsPlace, QHeaderView::Stretch);
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
                             std::optional<std::size_t> only)
{
    m_table->setRowCount(0);
    bool isSame = true;
    for (const RefreshedSource& source : reading.sources) {
        if (only && source.import != *only)
            continue;
        const ImportBatch& batch = base.imports[source.import];
        const auto staged = std::find(reading.places.begin(), reading.places.end(), source.import);
        const QString columns = source.isKept || staged == reading.places.end()
            ? stayText(batch)
            : columnChangeText(batch.recipe->columns,
                               reading.imports[std::size_t(staged - reading.places.begin())].recipe.columns);
        const auto number = [](std::uint64_t value) { return format::number(double(value)); };
        const QStringList texts{format::text(batch.source),
                                number(source.rowsBefore),
                                source.isKept ? format::missing() : number(source.rowsNow),
                                number(source.rejectedBefore),
                                source.isKept ? format::missing() : number(source.rejectedNow),
                                columns};
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int place = 0; place < PlaceCount; ++place) {
            auto* item = new QTableWidgetItem(texts[place]);
            item->setTextAlignment(Qt::AlignVCenter
                                   | (isNumberPlace(place) ? Qt::AlignRight : Qt::AlignLeft));
            item->setToolTip(plainTip(texts[place]));
            if (source.isKept)
                item->setForeground(Theme::instance().colors().quiet);
            m_table->setItem(row, place, item);
        }
        if (source.isKept)
            continue;
        const bool hasOtherRows = source.rowsNow != source.rowsBefore;
        isSame = isSame && !hasOtherRows && source.rejectedNow == source.rejectedBefore
            && source.changes.isEmpty();
        if (hasOtherRows)
            m_table->item(row, RowsNowPlace)->setFont(Theme::instance().strongFont());
        if (source.rejectedNow > source.rejectedBefore)
            m_table->item(row, RejectedNowPlace)->setForeground(Theme::instance().colors().warning);
        if (!source.changes.gone.empty() || !source.changes.retyped.empty())
            m_table->item(row, ColumnsPlace)->setForeground(Theme::instance().colors().warning);
    }
    m_canTakeOver = !reading.places.empty();
    m_words->setText(
        !m_canTakeOver ? tr("No source here can be read again: nothing would change.")
            : isSame   ? tr("As many rows and the same columns as before; figures may still be others. "
                              "Overrides and ratings stay, a snapshot is kept.")
                     : tr("Overrides and ratings stay. A snapshot is kept, and undo takes the whole refresh "
                          "back."));
    setBusy(false);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + kRowHeight * std::min(m_table->rowCount(), kMostShown) + 4);
}

void RefreshCard::setBusy(bool isBusy)
{
    m_takeOver->setEnabled(m_canTakeOver && !isBusy);
    m_dismiss->setEnabled(!isBusy);
}

} // namespace strata
