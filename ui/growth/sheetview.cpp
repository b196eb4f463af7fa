#include "ui/growth/sheetview.h"

#include "ui/format.h"
#include "ui/growth/formfields.h"
#include "ui/growth/sheetwords.h"

#include <QGridLayout>

namespace strata {

SheetView::SheetView(Workshop& workshop, QWidget* parent)
    : CampaignPart(workshop, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (const SheetWords::Field& field : SheetWords::fields()) {
        auto* edit = new GrowthTextEdit(QStringLiteral("sheet/") + QLatin1String(field.key), field.name,
                                        field.prompt);
        const int place = int(m_fields.size());
        grid->addWidget(formFields::labelled(field.name, edit, field.prompt), place / 2, place % 2);
        grid->setRowStretch(place / 2, 1);
        grid->setRowMinimumHeight(place / 2, 92); // three lines
        m_fields.push_back({edit, field.text});
        connect(edit, &GrowthTextEdit::edited, this,
                [this, text = field.text, name = field.name](const QString& written) {
                    const Campaign* now = campaign();
                    if (now && (now->*text) != written.toStdString())
                        change(tr("Campaign sheet: %1").arg(name),
                               [&](Campaign& next) { next.*text = written.toStdString(); });
                });
    }
}

void SheetView::refresh(const Campaign& campaign, bool isAnother)
{
    for (const Field& field : m_fields)
        field.edit->setWritten(format::text(campaign.*field.text), isAnother);
}

} // namespace strata
