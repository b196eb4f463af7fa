#include "ui/data/mappingtable.h"

#include "ui/data/fieldtext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace strata {

namespace {

QString samples(const ImportPlan& plan, int column)
{
    QStringList texts;
    for (const PreviewRow& row : plan.preview) {
        if (std::size_t(column) >= row.cells.size()
            || row.cells[std::size_t(column)].state == CellState::Missing
            || row.cells[std::size_t(column)].state == CellState::Invalid)
            continue;
        const QString text = format::text(row.cells[std::size_t(column)].text).simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text.size() > 28 ? text.left(27) + QChar(0x2026) : text);
        if (texts.size() == 3)
            break;
    }
    return texts.join(QStringLiteral(" \u00B7 "));
}

const char* markText(DecimalMark mark)
{
    return mark == DecimalMark::Dot ? "." : mark == DecimalMark::Comma ? "," : "each";
}

bool isOpen(const ImportPlan& plan, const std::string& column)
{
    return std::any_of(plan.questions.begin(), plan.questions.end(), [&](const Question& question) {
        return !question.column.empty() && question.column == column;
    });
}

// A name for a left-out column that is none of our fields and nobody else's.
QString ownFieldName(const ImportPlan& plan, int column)
{
    const std::string& name = plan.columns[std::size_t(column)].name;
    const std::vector<Field>& fields = fieldsOf(plan.kind);
    const std::optional<Field> field = fieldOfKey(name);
    const bool isTaken = (field && std::find(fields.begin(), fields.end(), *field) != fields.end())
        || std::any_of(plan.columns.begin(), plan.columns.end(),
                       [&](const ImportColumn& other) { return other.customerField == name; });
    return isTaken ? MappingTable::tr("%1 (column %2)").arg(format::text(name), QString::number(column + 1))
                   : format::text(name);
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
    setTabKeyNavigation(false); // Tab goes through the choices and then leaves the table
    setFocusPolicy(Qt::ClickFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(36);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnWidth(OurField, 210);
    setColumnWidth(FileColumn, 165);
    setColumnWidth(Understood, 225);
    setMinimumHeight(100);
}

void MappingTable::setPlan(const ImportPlan& plan, const std::vector<ColumnDecimal>& certain)
{
    // The controls are made anew: who stands on one goes on from there.
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && focus != this && isAncestorOf(focus) ? focus->objectName() : QString();
    m_certain = certain;
    m_last = this;
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
    // Of invoice lines and payments the fields above offer every column.
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        if (plan.kind == TableKind::Customers && plan.columns[column].field == Field::None)
            addLeftOut(plan, int(column));
    if (focused.isEmpty())
        return;
    if (auto* again = findChild<QWidget*>(focused))
        again->setFocus();
    else
        setFocus();
}

QComboBox* MappingTable::addChoice(int row, Column place, const QString& name, const QString& accessibleName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setCellWidget(row, place, choice);
    choice->installEventFilter(this);
    setTabOrder(m_last, choice);
    m_last = choice;
    return choice;
}

// A control that is reached by Tab is brought into view.
bool MappingTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        for (int row = 0; row < rowCount(); ++row)
            for (const Column column : {FileColumn, Understood})
                if (cellWidget(row, column) == watched)
                    scrollTo(model()->index(row, column));
    return QTableWidget::eventFilter(watched, event);
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
    label->setToolTip(plainTip(label->text()));
    setItem(row, OurField, label);

    const QString key = isOwn ? name : QString::fromLatin1(fieldKey(field));
    QComboBox* choice = addChoice(
        row, FileColumn, isOwn ? QStringLiteral("map_own_%1").arg(column) : QStringLiteral("map_") + key,
        tr("Column for %1").arg(name));
    choice->addItem(isOwn ? tr("leave out") : tr("not in the table"), -1);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (!isOwn || int(i) == column)
            choice->addItem(format::text(plan.columns[i].name).simplified(), int(i));
    choice->setCurrentIndex(choice->findData(column));
    connect(choice, &QComboBox::activated, this, [this, choice, key, column] {
        const int chosen = choice->currentData().toInt();
        if (chosen == column)
            return;
        if (chosen < 0)
            emit mappingChosen(QStringLiteral("ignore"), column);
        else
            emit mappingChosen(key, chosen);
    });
    if (column >= 0)
        addColumn(plan, row, column);
}

void MappingTable::addLeftOut(const ImportPlan& plan, int column)
{
    const int row = rowCount();
    insertRow(row);
    const QString name = format::text(plan.columns[std::size_t(column)].name).simplified();
    auto* label = new QTableWidgetItem(tr("Left out: %1").arg(name));
    label->setForeground(Theme::instance().colors().quiet);
    label->setToolTip(plainTip(label->text()));
    setItem(row, OurField, label);
    QComboBox* choice = addChoice(row, FileColumn, QStringLiteral("map_leftout_%1").arg(column),
                                  tr("What becomes of %1").arg(name));
    choice->addItem(tr("leave out"), QString());
    choice->addItem(tr("keep as own field"), ownFieldName(plan, column));
    for (const Field field : fieldsOf(plan.kind))
        if (field != Field::CustomerField && field != Field::None
            && std::none_of(plan.columns.begin(), plan.columns.end(),
                            [field](const ImportColumn& other) { return other.field == field; }))
            choice->addItem(fieldName(field), QString::fromLatin1(fieldKey(field)));
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        if (const QString field = choice->currentData().toString(); !field.isEmpty())
            emit mappingChosen(field, column);
    });
    auto* contents = new QTableWidgetItem(samples(plan, column));
    contents->setForeground(Theme::instance().colors().quiet);
    setItem(row, Contents, contents);
}

// The ways in which a column can be read; none or one: there is nothing to choose.
std::vector<MappingTable::Reading> MappingTable::readings(const ImportPlan& plan, int column)
{
    std::vector<Reading> ways;
    const ImportColumn& from = plan.columns[std::size_t(column)];
    if (from.type == ColumnType::Date && from.dateOrder != DateOrder::YearMonthDay) {
        for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear})
            ways.push_back({dateReading(order),
                            {{"--dates", order == DateOrder::DayMonthYear ? "dmy" : "mdy"}},
                            order == from.dateOrder});
        return ways;
    }
    if (from.type != ColumnType::Number)
        return ways;
    // Percent signs settle it; without any, 12.5 may be a share of 12.5 or of 0.125.
    const bool hasPercents = from.field == Field::DiscountRate || from.plainIsPercent
        || (from.isPercent && plan.options.percent.has_value());
    const bool isPercentNow = hasPercents && from.plainIsPercent;
    using Mark = std::optional<DecimalMark>;
    const std::vector<Mark> marks = hasDecimalMark(from)
        ? std::vector<Mark>{DecimalMark::Dot, DecimalMark::Comma, DecimalMark::EachCell}
        : std::vector<Mark>{std::nullopt};
    for (const bool isPercent : {false, true}) {
        if (isPercent && !hasPercents)
            continue;
        for (const Mark& mark : marks) {
            Reading way{numberReading(mark, hasPercents ? isPercent : from.isPercent), {}, false};
            if (mark && *mark != from.decimal)
                way.options.push_back(
                    {"--decimal", "#" + std::to_string(column + 1) + "=" + markText(*mark)});
            if (isPercent != isPercentNow)
                way.options.push_back({"--percent", isPercent ? "percent" : "fraction"});
            way.isNow = way.options.empty();
            ways.push_back(std::move(way));
        }
    }
    return ways;
}

void MappingTable::addColumn(const ImportPlan& plan, int row, int column)
{
    const ImportColumn& from = plan.columns[std::size_t(column)];
    const Colors& colors = Theme::instance().colors();
    const bool isOpenStill = isOpen(plan, from.name);
    const bool isCertain = std::any_of(m_certain.begin(), m_certain.end(), [&](const ColumnDecimal& one) {
        return one.column == from.name || one.column == "#" + std::to_string(column + 1);
    });
    const std::vector<Reading> ways
        = isOpenStill || isCertain ? std::vector<Reading>() : readings(plan, column);
    if (ways.size() > 1) {
        QComboBox* choice = addChoice(row, Understood, QStringLiteral("read_%1").arg(column),
                                      tr("How %1 is read").arg(format::text(from.name).simplified()));
        for (const Reading& way : ways) {
            choice->addItem(way.text);
            if (way.isNow)
                choice->setCurrentIndex(choice->count() - 1);
        }
        choice->setToolTip(plainTip(understoodText(from)));
        connect(choice, &QComboBox::activated, this, [this, ways, column](int chosen) {
            const Reading& way = ways[std::size_t(chosen)];
            if (!way.isNow)
                emit readingChosen(column, way.options);
        });
    } else {
        auto* understood
            = new QTableWidgetItem(isOpenStill ? tr("to decide, on the right") : readingText(from));
        if (isOpenStill)
            understood->setForeground(colors.warning);
        understood->setToolTip(plainTip(isOpenStill ? understood->text() : understoodText(from)));
        setItem(row, Understood, understood);
    }

    const QString shown = samples(plan, column), profile = profileText(from), counts = countsText(from);
    // Examples tell most about texts; of numbers and dates the ends do.
    QString text = from.type == ColumnType::Text && !shown.isEmpty()
        ? profile.isEmpty() ? shown : tr("%1: %2").arg(profile, shown)
        : profile.isEmpty() ? shown
                            : profile;
    QString tip = profile.isEmpty() || shown.isEmpty() ? text : tr("%1; such as %2").arg(profile, shown);
    if (!counts.isEmpty()) {
        text = text.isEmpty() ? counts : tr("%1; %2").arg(counts, text);
        tip = tip.isEmpty() ? counts : tr("%1; %2").arg(counts, tip);
    }
    auto* contents = new QTableWidgetItem(text);
    contents->setForeground(from.invalid > 0 ? colors.warning : colors.quiet);
    contents->setToolTip(plainTip(tip));
    setItem(row, Contents, contents);
}

} // namespace strata
