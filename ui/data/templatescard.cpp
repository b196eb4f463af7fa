#include "ui/data/templatescard.h"

#include "ui/data/fieldtext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

TemplatesCard::TemplatesCard(QWidget* parent)
    : Card(tr("What each table should contain"), parent)
{
    setNote(tr("other headers are fine: you can say which column is which"));
    for (const TableKind kind : {TableKind::Customers, TableKind::InvoiceLines, TableKind::Payments}) {
        QStringList needed, useful;
        for (const Field field : fieldsOf(kind)) {
            if (field == Field::None || field == Field::CustomerField)
                continue;
            (isRequired(kind, field) ? needed : useful).append(fieldName(field));
        }
        auto* row = new QWidget;
        auto* layout = new QGridLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setVerticalSpacing(2);
        layout->addWidget(strongLabel(kindName(kind)), 0, 0);
        auto* copy = new QPushButton(tr("Copy header"));
        copy->setProperty("compact", true);
        copy->setObjectName(QStringLiteral("copyHeader_%1").arg(int(kind)));
        copy->setAccessibleName(tr("Copy the header of %1").arg(kindName(kind)));
        copy->setToolTip(tr("Puts the header line of this table on the clipboard"));
        QLabel* copied = quietLabel(tr("Copied"));
        copied->setObjectName(QStringLiteral("headerCopied_%1").arg(int(kind)));
        copied->setWordWrap(false);
        copied->hide();
        m_copied.append(copied);
        connect(copy, &QPushButton::clicked, this, [this, kind, copied] {
            QGuiApplication::clipboard()->setText(templateHeader(kind) + QLatin1Char('\n'));
            for (QLabel* label : m_copied) // one header at a time lies on the clipboard
                label->setVisible(label == copied);
        });
        layout->addWidget(copied, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
        layout->addWidget(copy, 0, 2, Qt::AlignRight);
        layout->addWidget(
            quietLabel(useful.isEmpty()
                           ? tr("Needed: %1.").arg(needed.join(QStringLiteral(", ")))
                           : tr("Needed: %1. Useful: %2.")
                                 .arg(needed.join(QStringLiteral(", ")), useful.join(QStringLiteral(", ")))),
            1, 0, 1, 3);
        layout->setColumnStretch(0, 1);
        body()->addWidget(row);
    }
    body()->addStretch(1);
}

} // namespace strata
