#include "ui/data/issuetable.h"

#include "core/storage/exportfile.h"
#include "ui/data/fieldtext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

void IssueModel::setIssues(std::vector<ImportIssue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportIssue& issue = m_issues[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role == DataTable::SortRole && index.column() == Line)
        return qulonglong(issue.line);
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return plainTip(format::text(issue.text));
    if (role != Qt::DisplayRole && role != DataTable::SortRole && role != DataTable::ExportRole)
        return {};
    switch (index.column()) {
    case Line:
        return role == DataTable::ExportRole ? QString::number(issue.line)
                                             : format::number(double(issue.line));
    case FileColumn:
        return issue.column.empty() ? tr("whole row") : format::text(issue.column);
    case Reason:
        return format::text(issue.text).simplified();
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case FileColumn:
        return tr("Column");
    case Reason:
        return tr("What was found");
    default:
        return {};
    }
}

IssueTable::IssueTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new IssueModel(this))
    , m_table(new DataTable)
    , m_summary(quietLabel())
    , m_exportIssues(new QPushButton(tr("Export list…")))
    , m_exportRows(new QPushButton(tr("Export rejected rows…")))
{
    m_table->setObjectName(QStringLiteral("issueTable"));
    m_table->setSourceModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("What was found in the file"));
    m_exportIssues->setObjectName(QStringLiteral("exportIssues"));
    m_exportRows->setObjectName(QStringLiteral("exportRejectedRows"));
    m_exportRows->setToolTip(
        tr("A file with the rejected rows as they stood: repair it and import it again"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_exportIssues);
    row->addWidget(m_exportRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_exportIssues, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_exportRows, &QPushButton::clicked, this, &IssueTable::chooseAndExportRows);
    setReport({}, {});
}

void IssueTable::setReport(const ImportReport& report, const QString& source)
{
    m_report = report;
    m_source = source;
    m_model->setIssues(report.issues);
    std::uint64_t all = 0;
    for (const IssueCount& count : report.issueCounts)
        all += count.count;
    m_summary->setText(
        report.issues.empty() ? tr("Nothing was found that needs a look.")
            : all > report.issues.size()
            ? tr("The first %1 of %2 remarks.")
                  .arg(format::number(double(report.issues.size())), format::number(double(all)))
            : tr("Remarks: %1. Rejected rows: %2.")
                  .arg(format::number(double(report.issues.size())),
                       format::number(double(report.rejected))));
    m_exportIssues->setEnabled(!report.issues.empty());
    m_exportRows->setEnabled(!report.rejectedRows.empty());
    m_table->setColumnWidth(IssueModel::Line, 72);
    m_table->setColumnWidth(IssueModel::FileColumn, 160);
}

QByteArray IssueTable::rejectedRows(const ImportReport& report)
{
    QByteArray bytes;
    if (!report.header.empty())
        bytes += QByteArray::fromStdString(report.header) + '\n';
    for (const RejectedRow& row : report.rejectedRows)
        bytes += QByteArray::fromStdString(row.raw) + '\n';
    return bytes;
}

Status IssueTable::exportRejectedRows(const QString& path) const
{
    return writeExportedFile(path, rejectedRows(m_report));
}

void IssueTable::chooseAndExportRows()
{
    const QString proposal = QFileInfo(m_source).completeBaseName() + tr("-rejected", "end of a file name")
        + QStringLiteral(".csv");
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export rejected rows"), proposal, tr("Text tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Status written = exportRejectedRows(path); !written) {
        QMessageBox box(QMessageBox::Warning, tr("Export rejected rows"), errorText(written.error()),
                        QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

void showReport(const ImportBatch& batch, const ImportReport& report, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("issuesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(IssueTable::tr("What was found in %1").arg(format::text(batch.source)));
    dialog->resize(860, 520);
    auto* table = new IssueTable;
    table->setReport(report, format::text(batch.source));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(
        strongLabel(IssueTable::tr("%1 rows read, %2 accepted, %3 rejected")
                        .arg(format::number(double(batch.read)), format::number(double(batch.accepted)),
                             format::number(double(batch.rejected)))));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace strata
