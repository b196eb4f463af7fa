#include "ui/planning/parkinglotcard.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

ParkingLotCard::ParkingLotCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Parking lot"), parent)
    , m_workshop(workshop)
    , m_list(new QVBoxLayout)
    , m_new(rowField(QStringLiteral("newParked"), tr("Park something for later"), 300))
{
    setObjectName(QStringLiteral("parkingLotCard"));
    m_new->setPlaceholderText(tr("Park something for later, Enter adds it"));
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    body()->addWidget(m_new);
    connect(m_new, &QLineEdit::editingFinished, this, &ParkingLotCard::add);
}

void ParkingLotCard::add()
{
    const QString text = m_new->text().trimmed();
    m_new->clear();
    if (text.isEmpty())
        return;
    Project next = m_workshop.project();
    next.debate.edit().parkingLot.push_back({text.toStdString(), false});
    m_workshop.edit(std::move(next), tr("Park an item"));
}

void ParkingLotCard::change(std::size_t place, const ParkedItem& item, const QString& step)
{
    Project next = m_workshop.project();
    if (place >= next.debate->parkingLot.size())
        return;
    next.debate.edit().parkingLot[place] = item;
    m_workshop.edit(std::move(next), step);
}

void ParkingLotCard::remove(std::size_t place)
{
    Project next = m_workshop.project();
    if (place >= next.debate->parkingLot.size())
        return;
    auto& parked = next.debate.edit().parkingLot;
    parked.erase(parked.begin() + std::ptrdiff_t(place));
    m_workshop.edit(std::move(next), tr("Remove a parked item"));
}

void ParkingLotCard::addRow()
{
    const std::size_t place = m_rows.size();
    Row row{new QWidget, new QCheckBox,
            rowField(QStringLiteral("parkedText/%1").arg(place), tr("Parked item"), 300),
            rowButton(QStringLiteral("removeParked/%1").arg(place), QStringLiteral("\u00D7"),
                      tr("Remove the item (undo brings it back)"))};
    row.done->setObjectName(QStringLiteral("parkedDone/%1").arg(place));
    row.done->setMinimumSize(Theme::kTarget - 8, Theme::kTarget);
    row.done->setToolTip(tr("Done with"));
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(row.done);
    line->addWidget(row.text, 1);
    line->addWidget(row.remove);
    m_list->addWidget(row.box);
    row.box->show(); // at once, so that it can take the focus

    connect(row.done, &QCheckBox::clicked, this, [this, place](bool done) {
        ParkedItem item = m_workshop.project().debate->parkingLot[place];
        item.isDone = done;
        change(place, item, done ? tr("Tick off a parked item") : tr("Take up a parked item again"));
    });
    connect(row.text, &QLineEdit::editingFinished, this, [this, place, field = row.text] {
        field->setModified(false);
        if (place >= m_workshop.project().debate->parkingLot.size())
            return;
        ParkedItem item = m_workshop.project().debate->parkingLot[place];
        const std::string text = field->text().trimmed().toStdString();
        if (text.empty() || text == item.text) {
            refresh(); // an emptied line keeps what it said; the cross removes it
            return;
        }
        item.text = text;
        change(place, item, tr("Change a parked item"));
    });
    connect(row.remove, &QToolButton::clicked, this, [this, place] { remove(place); });
    m_rows.push_back(row);
}

void ParkingLotCard::refresh()
{
    const std::vector<ParkedItem>& parked = m_workshop.project().debate->parkingLot;
    while (m_rows.size() < parked.size())
        addRow();
    while (m_rows.size() > parked.size()) {
        if (m_rows.back().box->isAncestorOf(QApplication::focusWidget()))
            m_new->setFocus(Qt::OtherFocusReason);
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater(); // it may be the one whose button was pressed
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < parked.size(); ++i) {
        const QSignalBlocker blocker(m_rows[i].done);
        const QString text = format::text(parked[i].text);
        m_rows[i].done->setChecked(parked[i].isDone);
        m_rows[i].done->setAccessibleName(tr("%1 is done with").arg(text));
        showText(m_rows[i].text, text);
        QFont font = m_rows[i].text->font();
        font.setStrikeOut(parked[i].isDone);
        m_rows[i].text->setFont(font);
        m_rows[i].text->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
        m_rows[i].remove->setAccessibleName(tr("Remove %1").arg(text));
    }
    const auto open
        = std::count_if(parked.begin(), parked.end(), [](const ParkedItem& item) { return !item.isDone; });
    setNote(parked.empty() ? QString() : tr("%1 of %2 open").arg(open).arg(parked.size()));
}

} // namespace strata
