#include "ui/gaps/rowsdialog.h"

#include "ui/format.h"
#include "ui/gaps/rowmodels.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tablecopy.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

RowsDialog::RowsDialog(const QString& title, const QString& note, RowModel* model, quint64 all,
                       QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_all(all)
    , m_held(model->rowCount())
    , m_table(new DataTable)
    , m_find(new QLineEdit)
    , m_count(quietLabel())
    , m_answer(plainLabel())
{
    setObjectName(QStringLiteral("rowsDialog"));
    setWindowTitle(title);
    resize(std::clamp(parent ? parent->width() - 80 : 0, 980, 1280), 560);
    model->setParent(this);
    m_table->setObjectName(QStringLiteral("rowsTable"));
    m_table->setAccessibleName(title);
    m_table->setModel(model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // not all 100 000
    m_table->resizeColumnsToContents();
    for (int column = 0; column < model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 4, 60, 190));
    m_find->setObjectName(QStringLiteral("rowsFind"));
    m_find->setAccessibleName(tr("Show rows that contain"));
    m_find->setPlaceholderText(tr("Find in these rows"));
    m_find->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("rowsCount"));
    m_count->setWordWrap(false);
    m_answer->setObjectName(QStringLiteral("rowsAnswer"));
    m_answer->setProperty("problem", true);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto* copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("rowsCopy"));
    copy->setToolTip(tr("The selected rows, or all of them, for a spreadsheet"));
    auto* save = new QPushButton(tr("Export\u2026"));
    save->setObjectName(QStringLiteral("rowsExport"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("rowsClose"));
    for (QPushButton* button : {copy, save, close})
        button->setAutoDefault(false); // Enter opens the row

    auto* heading = strongLabel(title);
    auto* explanation = note.isEmpty() ? nullptr : quietLabel(note);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_find, 1);
    top->addWidget(m_count);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_answer, 1);
    bottom->addStretch();
    bottom->addWidget(copy);
    bottom->addWidget(save);
    bottom->addWidget(close);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    if (explanation)
        layout->addWidget(explanation);
    layout->addLayout(top);
    layout->addWidget(card, 1);
    layout->addLayout(bottom);
    count();

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        count();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& at) { emit rowOpened(at.row()); });
    connect(copy, &QPushButton::clicked, this, [this] { copyTable(m_table, CopyPart::Selection); });
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export table"), QString(),
                                                          tr("Comma-separated values (*.csv)"));
        if (path.isEmpty())
            return;
        const bool isWritten = m_table->exportTo(path);
        m_answer->setText(
            tr("The table could not be written to \u201c%1\u201d. Choose another folder.").arg(path));
        m_answer->setVisible(!isWritten);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_table->setFocus();
}

void RowsDialog::count()
{
    const int shown = m_model->rowCount();
    if (shown < m_held)
        m_count->setText(tr("%1 of %2 rows").arg(format::number(shown), format::number(m_held)));
    else if (m_all > quint64(m_held))
        m_count->setText(
            tr("The first %1 of %2 rows").arg(format::number(m_held), format::number(double(m_all))));
    else
        m_count->setText(tr("%Ln row(s)", nullptr, m_held));
}

} // namespace strata
