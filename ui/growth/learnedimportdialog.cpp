#include "ui/growth/learnedimportdialog.h"

#include "ui/errortext.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/growth/formfields.h"
#include "ui/growth/learnedmodel.h"
#include "ui/growth/memberplaces.h"
#include "ui/growth/rejectedmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QDateTime>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr qint64 kLargest = 64 << 20; // bytes: contacts of a campaign, not a database

} // namespace

LearnedImportDialog::LearnedImportDialog(Workshop& workshop, const Campaign& campaign, const QString& path,
                                         QWidget* parent)
    : QDialog(parent)
    , m_dataset(workshop.project().dataset)
    , m_summary(plainLabel(tr("Reading the file…")))
    , m_table(new DataTable)
    , m_model(new LearnedModel(this))
    , m_rejectedTitle(strongLabel(tr("Rows that are left out")))
    , m_rejected(new DataTable)
    , m_rejectedModel(new RejectedModel(this))
    , m_import(formFields::button(QStringLiteral("takeContacts"), tr("Import")))
{
    setObjectName(QStringLiteral("learnedImportDialog"));
    setWindowTitle(tr("Import contacts"));
    resize(860, 600);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("Contacts that will be added"));
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_rejected->setObjectName(QStringLiteral("importRejected"));
    m_rejected->setAccessibleName(m_rejectedTitle->text());
    m_rejected->setSourceModel(m_rejectedModel);
    m_rejected->sortByColumn(0, Qt::AscendingOrder);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
    m_rejected->horizontalHeader()->resizeSection(0, 80);
    m_import->setProperty("primary", true);
    m_import->setEnabled(false);
    auto* cancel = formFields::button(QStringLiteral("cancelContacts"), tr("Cancel"));
    auto* save = formFields::button(QStringLiteral("exportRejected"), tr("Export table…"));

    auto* rejectedHead = new QHBoxLayout;
    rejectedHead->addWidget(m_rejectedTitle, 1);
    rejectedHead->addWidget(save);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_import);
    foot->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addLayout(rejectedHead);
    layout->addWidget(m_rejected, 2);
    layout->addLayout(foot);
    for (QWidget* widget : {static_cast<QWidget*>(m_rejectedTitle), static_cast<QWidget*>(m_rejected),
                            static_cast<QWidget*>(save)})
        widget->hide();

    connect(save, &QPushButton::clicked, m_rejected, &DataTable::chooseAndExport);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_background.start([this, dataset = m_dataset, campaign, path,
                        now = QDateTime::currentMSecsSinceEpoch()](const Progress&) {
        LearnedRows rows;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            rows.problem = tr("“%1” cannot be read.").arg(path);
        else if (file.size() > kLargest)
            rows.problem = tr("“%1” is too large for a list of contacts.").arg(path);
        else
            rows = LearnedTable::read(std::make_shared<const std::string>(file.readAll().toStdString()),
                                      *dataset, campaign, now);
        return [this, rows] { showRows(rows); };
    });
}

void LearnedImportDialog::showRows(LearnedRows rows)
{
    m_rows = std::move(rows);
    if (!m_rows.problem.isEmpty()) {
        m_summary->setText(m_rows.problem);
        return;
    }
    QStringList names;
    MemberPlaces places;
    for (const LearnedContact& one : m_rows.contacts) {
        const int customer = places.of(m_dataset, one.customerId);
        const Customers& customers = m_dataset->customers;
        const bool hasName = customer >= 0 && std::size_t(customer) < customers.names.size()
            && !customers.names[std::size_t(customer)].empty();
        names += format::text(hasName ? customers.names[std::size_t(customer)] : one.customerId);
    }
    m_model->setContacts(m_rows.contacts, names);
    m_rejectedModel->setRows(m_rows.rejected);
    QStringList words{tr("%Ln contact(s) to add.", nullptr, int(m_rows.contacts.size()))};
    if (m_rows.known > 0)
        words += tr("%Ln row(s) say what is known already.", nullptr, int(m_rows.known));
    if (!m_rows.rejected.empty())
        words += tr("%Ln row(s) are left out.", nullptr, int(m_rows.rejected.size()));
    m_summary->setText(words.join(QLatin1Char(' ')));
    const bool hasRejected = !m_rows.rejected.empty();
    m_rejectedTitle->setVisible(hasRejected);
    m_rejected->setVisible(hasRejected);
    if (auto* save = findChild<QPushButton*>(QStringLiteral("exportRejected")))
        save->setVisible(hasRejected);
    m_import->setText(tr("Add %Ln contact(s)", nullptr, int(m_rows.contacts.size())));
    m_import->setEnabled(!m_rows.contacts.empty());
}

} // namespace strata
