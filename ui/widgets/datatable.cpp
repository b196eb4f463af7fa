#include "ui/widgets/datatable.h"

#include "core/storage/exportfile.h"
#include "ui/explain/explain.h"
#include "ui/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QSortFilterProxyModel>

namespace strata {

namespace {

// Sorts by SortRole where the model has it, and text the way people read it.
class Proxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = valueOf(left), b = valueOf(right);
        if (a.userType() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

private:
    static QVariant valueOf(const QModelIndex& index)
    {
        const QVariant value = index.data(DataTable::SortRole);
        return value.isValid() ? value : index.data(Qt::DisplayRole);
    }
};

QString csvCell(const QString& text)
{
    return QString::fromStdString(csvTextCell(text.toStdString()));
}

} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
    , m_proxy(new Proxy(this))
{
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::kTarget);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(false);

    auto* save = new QAction(tr("Export table…"), this);
    connect(save, &QAction::triggered, this, &DataTable::chooseAndExport);
    addAction(save);
    auto* why = new QAction(tr("Why this number?"), this);
    why->setObjectName(QStringLiteral("whyThisNumber"));
    why->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, this, [this] { answerWhy(this); });
    addAction(why);
    setContextMenuPolicy(Qt::ActionsContextMenu); // pages add theirs with addAction()
}

void DataTable::setSourceModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
}

void DataTable::setFilterText(const QString& text)
{
    m_proxy->setFilterFixedString(text);
}

QModelIndex DataTable::sourceIndex(const QModelIndex& index) const
{
    return model() == m_proxy ? m_proxy->mapToSource(index) : index;
}

QString DataTable::toCsv() const
{
    if (!model())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);

    QString text;
    const auto addRow = [&](auto&& cell) {
        for (int i = 0; i < columns.size(); ++i)
            text += (i ? QStringLiteral(",") : QString()) + cell(columns[i]);
        text += QLatin1Char('\n');
    };
    addRow([&](int column) { return csvCell(model()->headerData(column, Qt::Horizontal).toString()); });
    for (int row = 0; row < model()->rowCount(); ++row)
        addRow([&](int column) {
            const QModelIndex index = model()->index(row, column);
            const QVariant full = index.data(ExportRole);
            if (full.userType() == QMetaType::Double)
                return QString::number(full.toDouble(), 'g', 17);
            if (full.userType() == QMetaType::Int || full.userType() == QMetaType::LongLong)
                return QString::number(full.toLongLong());
            return csvCell(full.isValid() ? full.toString() : index.data(Qt::DisplayRole).toString());
        });
    return text;
}

bool DataTable::exportTo(const QString& path) const
{
    // The mark at the start makes spreadsheets read it as UTF-8.
    return writeExportedFile(path, "\xEF\xBB\xBF" + toCsv().toUtf8()).has_value();
}

void DataTable::chooseAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export table"), QString(),
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty() || exportTo(path))
        return;
    emit exportFailed(path);
    QMessageBox::warning(this, tr("Export table"),
                         tr("The table could not be written to “%1”. Choose another folder.").arg(path));
}

} // namespace strata
