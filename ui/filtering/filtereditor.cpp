#include "ui/filtering/filtereditor.h"

#include "core/method/customerfilter.h"
#include "ui/format.h"
#include "ui/filtering/ticklist.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popup.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostValues = 500; // to tick; others are found by what they contain

} // namespace

FilterEditor::FilterEditor(Workshop& workshop, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workshop(workshop)
    , m_attribute(new QComboBox)
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_unit(quietLabel())
    , m_values(new TickList(tr("Values"), false))
    , m_problem(plainLabel())
    , m_ok(new QPushButton)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("filterEditor"));
    m_attribute->setObjectName(QStringLiteral("filterAttribute"));
    m_attribute->setAccessibleName(tr("What is asked of a customer"));
    m_attribute->setMaxVisibleItems(14);
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_kind->setAccessibleName(tr("How it is compared"));
    m_value->setObjectName(QStringLiteral("filterValue"));
    m_unit->setWordWrap(false);
    m_problem->setProperty("problem", true);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_ok->setObjectName(QStringLiteral("applyFilter"));
    m_ok->setProperty("primary", true);
    m_values->setMinimumHeight(180);

    auto* number = new QHBoxLayout;
    number->setSpacing(8);
    number->addWidget(m_value, 1);
    number->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_attribute);
    layout->addWidget(m_kind);
    layout->addLayout(number);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_ok);
    setFixedWidth(320);

    connect(m_attribute, &QComboBox::currentIndexChanged, this,
            [this] { showAttribute(isNumber() ? ConditionKind::AtLeast : ConditionKind::Is); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterEditor::showKind);
    connect(m_value, &QLineEdit::returnPressed, this, &FilterEditor::check);
    connect(m_ok, &QPushButton::clicked, this, &FilterEditor::check);
}

std::string FilterEditor::attribute() const
{
    return m_attribute->currentData().toString().toStdString();
}

bool FilterEditor::isNumber() const
{
    const auto found
        = std::find_if(m_choices.begin(), m_choices.end(),
                       [this](const AttributeChoice& choice) { return choice.attribute == attribute(); });
    return found != m_choices.end() && found->isNumber;
}

bool FilterEditor::isYesOrNo() const
{
    return attribute() == "loss" || attribute() == "override";
}

void FilterEditor::open(const ViewCondition* condition, const QPoint& globalPosition)
{
    m_choices = attributeChoices(m_workshop.project(), m_workshop.metrics());
    {
        const QSignalBlocker blocker(m_attribute);
        m_attribute->clear();
        auto* model = qobject_cast<QStandardItemModel*>(m_attribute->model());
        QString group;
        for (const AttributeChoice& choice : m_choices) {
            if (choice.group != group) { // a heading that cannot be chosen
                group = choice.group;
                auto* heading = new QStandardItem(group);
                heading->setFlags(Qt::NoItemFlags);
                model->appendRow(heading);
            }
            m_attribute->addItem(QStringLiteral("  ") + choice.name,
                                 QString::fromStdString(choice.attribute));
        }
        int row = condition ? m_attribute->findData(QString::fromStdString(condition->attribute)) : 1;
        if (row < 0) { // these data do not have it any more
            m_attribute->addItem(attributeName(condition->attribute),
                                 QString::fromStdString(condition->attribute));
            row = m_attribute->count() - 1;
        }
        m_attribute->setCurrentIndex(row);
    }
    m_ok->setText(condition ? tr("Change filter") : tr("Add filter"));
    ConditionKind kind = condition ? condition->kind
        : isNumber()               ? ConditionKind::AtLeast
                                   : ConditionKind::Is;
    if (condition && isYesOrNo() && (condition->values.empty() || condition->values[0] != "yes"))
        kind = ConditionKind::IsNot;
    showAttribute(kind, condition ? condition->values : std::vector<std::string>());
    if (condition) {
        if (condition->kind == ConditionKind::Contains)
            m_value->setText(condition->values.empty() ? QString() : format::text(condition->values[0]));
        else if (condition->kind == ConditionKind::AtLeast || condition->kind == ConditionKind::AtMost)
            m_value->setText(attributeNumberToType(condition->attribute, condition->number));
    }
    adjustSize();
    showAt(*this, globalPosition);
    m_attribute->setFocus();
}

void FilterEditor::showAttribute(ConditionKind preferred, const std::vector<std::string>& ticked)
{
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        const auto add
            = [this](const QString& text, ConditionKind kind) { m_kind->addItem(text, int(kind)); };
        if (isNumber()) {
            add(tr("at least"), ConditionKind::AtLeast);
            add(tr("at most"), ConditionKind::AtMost);
        } else if (isYesOrNo()) {
            add(tr("yes"), ConditionKind::Is);
            add(tr("no"), ConditionKind::IsNot);
        } else {
            add(tr("is one of"), ConditionKind::Is);
            add(tr("is none of"), ConditionKind::IsNot);
            if (attribute() != "type" && attribute() != "tier")
                add(tr("contains"), ConditionKind::Contains);
        }
        if (!isYesOrNo() && attribute() != "type" && attribute() != "name") {
            add(tr("is missing"), ConditionKind::IsMissing);
            add(tr("is known"), ConditionKind::IsThere);
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(preferred))));
    }
    m_value->clear();
    fillValues(ticked);
    showKind();
}

void FilterEditor::fillValues(const std::vector<std::string>& ticked)
{
    std::vector<TickList::Row> rows;
    if (!isNumber() && !isYesOrNo()) {
        const AttributeReader reader(m_workshop.project(), m_workshop.metrics(), m_workshop.results(),
                                     attribute());
        const auto isTicked = [&ticked](const std::string& value) {
            return std::find(ticked.begin(), ticked.end(), value) != ticked.end();
        };
        if (reader.labels().empty()) {
            for (const AttributeValue& value :
                 valuesOf(reader, m_workshop.results().types.size(), kMostValues))
                rows.push_back(
                    {value.text,
                     tr("%1 (%2)").arg(format::text(value.text), format::number(double(value.customers))),
                     isTicked(value.text)});
        } else {
            for (const std::string& label : reader.labels()) // also those nobody has just now
                rows.push_back({label, attributeValueName(attribute(), label), isTicked(label)});
        }
        for (const std::string& value : ticked) // what was chosen once and is gone by now
            if (std::none_of(rows.begin(), rows.end(),
                             [&value](const TickList::Row& row) { return row.key == value; }))
                rows.push_back({value, attributeValueName(attribute(), value), true});
    }
    m_values->setRows(rows);
}

void FilterEditor::showKind()
{
    const auto kind = ConditionKind(m_kind->currentData().toInt());
    const bool isLimit = kind == ConditionKind::AtLeast || kind == ConditionKind::AtMost;
    const bool hasText = isLimit || kind == ConditionKind::Contains;
    m_value->setVisible(hasText);
    m_value->setPlaceholderText(isLimit ? tr("Number") : tr("Part of the text"));
    m_value->setAccessibleName(
        isLimit ? tr("Number in %1").arg(attributeUnit(attribute(), m_workshop.project().currency))
                : tr("Part of the text"));
    m_unit->setVisible(isLimit);
    m_unit->setText(attributeUnit(attribute(), m_workshop.project().currency));
    m_values->setVisible(!isYesOrNo() && (kind == ConditionKind::Is || kind == ConditionKind::IsNot));
    say({});
}

void FilterEditor::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    adjustSize();
}

void FilterEditor::check()
{
    ViewCondition condition{attribute(), ConditionKind(m_kind->currentData().toInt()), {}, 0.0};
    switch (condition.kind) {
    case ConditionKind::AtLeast:
    case ConditionKind::AtMost: {
        const auto number = attributeNumberFrom(condition.attribute, m_value->text());
        if (!number) {
            say(tr("Type a number."));
            m_value->setFocus();
            return;
        }
        condition.number = *number;
        break;
    }
    case ConditionKind::Contains:
        if (m_value->text().trimmed().isEmpty()) {
            say(tr("Type a part of the text."));
            m_value->setFocus();
            return;
        }
        condition.values = {m_value->text().trimmed().toStdString()};
        break;
    case ConditionKind::Is:
    case ConditionKind::IsNot:
        if (isYesOrNo())
            condition
                = {attribute(), ConditionKind::Is, {condition.kind == ConditionKind::Is ? "yes" : "no"}, 0.0};
        else
            condition.values = m_values->ticked();
        if (condition.values.empty()) {
            say(tr("Tick at least one value."));
            return;
        }
        break;
    case ConditionKind::IsMissing:
    case ConditionKind::IsThere:
        break;
    }
    hide();
    emit conditionChosen(condition);
}

} // namespace strata
