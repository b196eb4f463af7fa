#include "ui/data/dialectbar.h"

#include "ui/data/fieldtext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace strata {

namespace {

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* label = quietLabel(text);
    label->setWordWrap(false);
    label->setFont(Theme::instance().headFont());
    label->setBuddy(field);
    field->setAccessibleName(text);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

// Sets a combo to a value it may not have had yet.
void setChoice(QComboBox* combo, const QVariant& value, const QString& text)
{
    const QSignalBlocker blocker(combo);
    int index = combo->findData(value);
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

QCheckBox* choiceBox(const QString& text, const QString& name, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setToolTip(tip);
    box->setMinimumHeight(Theme::kTarget);
    return box;
}

void setChecked(QCheckBox* box, bool isOn)
{
    const QSignalBlocker blocker(box);
    box->setChecked(isOn);
}

} // namespace

DialectBar::DialectBar(QWidget* parent)
    : Card({}, parent)
    , m_problem(plainLabel())
    , m_sheet(new QComboBox)
    , m_kind(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_quote(new QComboBox)
    , m_headerRow(new QSpinBox)
    , m_choices(new QWidget)
{
    m_sheet->setObjectName(QStringLiteral("sheetChoice"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(16);
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    for (const TableKind kind : {TableKind::Customers, TableKind::InvoiceLines, TableKind::Payments})
        m_kind->addItem(kindName(kind), int(kind));
    m_encoding->setObjectName(QStringLiteral("encodingChoice"));
    for (const char* name :
         {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-1250", "Shift_JIS"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_delimiter->setObjectName(QStringLiteral("delimiterChoice"));
    m_delimiter->addItem(tr("Comma ,"), int(','));
    m_delimiter->addItem(tr("Semicolon ;"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Bar |"), int('|'));
    m_quote->setObjectName(QStringLiteral("quoteChoice"));
    m_quote->addItem(tr("Double \""), int('"'));
    m_quote->addItem(tr("Single '"), int('\''));
    m_quote->addItem(tr("None"), 0);
    m_headerRow->setObjectName(QStringLiteral("headerRowChoice"));
    m_headerRow->setRange(0, 1000);
    m_headerRow->setSpecialValueText(tr("no header"));
    m_headerRow->setKeyboardTracking(false);
    m_createCustomers = choiceBox(tr("Take customers named only here"), QStringLiteral("createCustomers"),
                                  tr("Otherwise a row of a customer who is not in the project is rejected."));
    m_leaveOutCredits
        = choiceBox(tr("Leave out credits (below zero)"), QStringLiteral("leaveOutCredits"),
                    tr("Lines with a quantity or an amount below zero are not taken; they are counted."));
    m_leaveOutZeros = choiceBox(tr("Leave out zeros"), QStringLiteral("leaveOutZeros"),
                                tr("Lines with a quantity or an amount of zero are not taken; they are "
                                   "counted."));

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_sheetBox = labelled(tr("Sheet"), m_sheet);
    row->addWidget(m_sheetBox, 3);
    row->addWidget(labelled(tr("What it holds"), m_kind), 3);
    m_textFields = {labelled(tr("Encoding"), m_encoding), labelled(tr("Separated by"), m_delimiter),
                    labelled(tr("Quotes"), m_quote)};
    row->addWidget(m_textFields[0], 3);
    row->addWidget(m_textFields[1], 2);
    row->addWidget(m_textFields[2], 2);
    m_headerRowBox = labelled(tr("Header in line"), m_headerRow);
    row->addWidget(m_headerRowBox, 2);
    row->addStretch(2);
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(20);
    choices->addWidget(m_createCustomers);
    choices->addWidget(m_leaveOutCredits);
    choices->addWidget(m_leaveOutZeros);
    choices->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_choices);
    m_problem->setObjectName(QStringLiteral("shapeProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    m_sheetBox->hide();

    connect(m_sheet, &QComboBox::activated, this,
            [this] { emit sheetChosen(m_sheet->currentData().toString()); });
    for (QComboBox* combo : {m_kind, m_encoding, m_delimiter, m_quote})
        connect(combo, &QComboBox::activated, this, &DialectBar::shapeChanged);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &DialectBar::shapeChanged);
    for (QCheckBox* box : {m_createCustomers, m_leaveOutCredits, m_leaveOutZeros})
        connect(box, &QCheckBox::toggled, this, &DialectBar::choicesChanged);
}

void DialectBar::setSheets(const std::vector<SheetInfo>& sheets, const QString& current)
{
    const QSignalBlocker blocker(m_sheet);
    m_sheet->clear();
    for (const SheetInfo& sheet : sheets) {
        const QString name = format::text(sheet.name);
        m_sheet->addItem(sheet.isHidden      ? tr("%1 (hidden)").arg(name)
                             : sheet.isEmpty ? tr("%1 (empty)").arg(name)
                                             : name,
                         name);
        if (sheet.isEmpty)
            if (auto* model = qobject_cast<QStandardItemModel*>(m_sheet->model()))
                model->item(m_sheet->count() - 1)->setEnabled(false);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(current));
    m_sheetBox->setVisible(!sheets.empty());
}

void DialectBar::setPlan(const ImportPlan& plan)
{
    setChoice(m_kind, int(plan.kind), kindName(plan.kind));
    setChoice(m_encoding, format::text(plan.encoding), format::text(plan.encoding));
    setChoice(m_delimiter, int(plan.delimiter), QString(QLatin1Char(plan.delimiter)));
    setChoice(m_quote, int(plan.quote), QString(QLatin1Char(plan.quote)));
    {
        const QSignalBlocker blocker(m_headerRow);
        m_headerRow->setValue(plan.headerRow);
    }
    const SourceKind origin = plan.origin.kind;
    m_hasText = origin == SourceKind::File || origin == SourceKind::Clipboard;
    for (QWidget* field : m_textFields)
        field->setVisible(m_hasText);
    m_headerRowBox->setVisible(m_hasText || origin == SourceKind::Sheet);
    setChecked(m_createCustomers, plan.options.createCustomers);
    setChecked(m_leaveOutCredits, plan.options.leaveOutCredits);
    setChecked(m_leaveOutZeros, plan.options.leaveOutZeros);
    const bool namesCustomers = plan.kind != TableKind::Customers && plan.known.any();
    const bool hasLines = plan.kind == TableKind::InvoiceLines;
    m_createCustomers->setVisible(namesCustomers);
    m_leaveOutCredits->setVisible(hasLines);
    m_leaveOutZeros->setVisible(hasLines);
    m_choices->setVisible(namesCustomers || hasLines);
}

void DialectBar::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

ImportOptions DialectBar::shape(ImportOptions options) const
{
    options.kind = TableKind(m_kind->currentData().toInt());
    options.headerRow = m_headerRow->value();
    if (m_hasText) {
        options.encoding = m_encoding->currentData().toString().toStdString();
        options.delimiter = char(m_delimiter->currentData().toInt());
        options.quote = char(m_quote->currentData().toInt());
    }
    return choices(std::move(options));
}

ImportOptions DialectBar::choices(ImportOptions options) const
{
    options.createCustomers = m_createCustomers->isChecked();
    const bool hasLines = TableKind(m_kind->currentData().toInt()) == TableKind::InvoiceLines;
    options.leaveOutCredits = hasLines && m_leaveOutCredits->isChecked();
    options.leaveOutZeros = hasLines && m_leaveOutZeros->isChecked();
    return options;
}

} // namespace strata
