#include "ui/data/mappingtable.h"

#include "ui/data/fieldtext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace strata {

namespace {

QString samples(const ImportPlan& plan, int column)
{
    QStringList texts;
    for (const PreviewRow& row : plan.preview) {
        if (std::size_t(column) >= row.cells.size()
            || row.cells[std::size_t(column)].state != CellState::Good)
            continue;
        const QString text = format::text(row.cells[std::size_t(column)].text).simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text.size() > 28 ? text.left(27) + QChar(0x2026) : text);
        if (texts.size() == 3)
            break;
    }
    return texts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

MappingTable::MappingTable(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("mappingTable"));
    setHorizontalHeaderLabels(
        {tr("Our field"), tr("Column of the table"), tr("Understood as"), tr("What is in it")});
    setAccessibleName(tr("Which column is which"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(36);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnWidth(OurField, 205);
    setColumnWidth(FileColumn, 175);
    setColumnWidth(Understood, 190);
}

void MappingTable::setPlan(const ImportPlan& plan)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    setRowCount(0);
    const auto columnOf = [&plan](Field field) {
        for (std::size_t column = 0; column < plan.columns.size(); ++column)
            if (plan.columns[column].field == field)
                return int(column);
        return -1;
    };
    for (const Field field : fieldsOf(plan.kind))
        if (field != Field::CustomerField && field != Field::None)
            addField(plan, field, columnOf(field));
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        if (plan.columns[column].field == Field::CustomerField)
            addField(plan, Field::CustomerField, int(column));
    if (hadFocus)
        setFocus();
}

void MappingTable::addField(const ImportPlan& plan, Field field, int column)
{
    const int row = rowCount();
    insertRow(row);
    const bool isOwn = field == Field::CustomerField;
    const bool required = isRequired(plan.kind, field);
    const QString name
        = isOwn ? format::text(plan.columns[std::size_t(column)].customerField) : fieldName(field);
    auto* label = new QTableWidgetItem(required    ? tr("%1 (needed)").arg(name)
                                           : isOwn ? tr("Own field: %1").arg(name)
                                                   : name);
    if (required) {
        label->setFont(Theme::instance().strongFont());
        if (column < 0)
            label->setForeground(Theme::instance().colors().bad);
    }
    setItem(row, OurField, label);

    auto* choice = new QComboBox;
    choice->setObjectName(isOwn ? QStringLiteral("map_own_%1").arg(column)
                                : QStringLiteral("map_") + QString::fromLatin1(fieldKey(field)));
    choice->setAccessibleName(tr("Column for %1").arg(name));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(isOwn ? tr("leave out") : tr("not in the table"), -1);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (!isOwn || int(i) == column)
            choice->addItem(format::text(plan.columns[i].name).simplified(), int(i));
    choice->setCurrentIndex(choice->findData(column));
    setCellWidget(row, FileColumn, choice);
    const QString key = isOwn ? format::text(plan.columns[std::size_t(column)].customerField)
                              : QString::fromLatin1(fieldKey(field));
    connect(choice, &QComboBox::activated, this, [this, choice, key, column] {
        const int chosen = choice->currentData().toInt();
        if (chosen == column)
            return;
        if (chosen < 0)
            emit mappingChosen(QStringLiteral("ignore"), column);
        else
            emit mappingChosen(key, chosen);
    });

    if (column < 0)
        return;
    const ImportColumn& from = plan.columns[std::size_t(column)];
    const bool isOpen
        = std::any_of(plan.questions.begin(), plan.questions.end(), [&from](const Question& question) {
              return !question.column.empty() && question.column == from.name;
          });
    auto* understood = new QTableWidgetItem(isOpen ? tr("to decide, on the right") : understoodText(from));
    if (from.invalid > 0 || isOpen)
        understood->setForeground(Theme::instance().colors().warning);
    understood->setToolTip(plainTip(understood->text()));
    setItem(row, Understood, understood);

    const QString shown = samples(plan, column), profile = profileText(from);
    // Examples tell most about texts; of numbers and dates the ends do.
    const QString text = from.type == ColumnType::Text && !shown.isEmpty()
        ? profile.isEmpty() ? shown : tr("%1: %2").arg(profile, shown)
        : profile.isEmpty() ? shown
                            : profile;
    auto* contents = new QTableWidgetItem(text);
    contents->setForeground(Theme::instance().colors().quiet);
    contents->setToolTip(
        plainTip(profile.isEmpty() || shown.isEmpty() ? text : tr("%1; such as %2").arg(profile, shown)));
    setItem(row, Contents, contents);
}

} // namespace strata
