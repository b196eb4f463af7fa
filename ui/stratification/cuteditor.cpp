#include "ui/stratification/cuteditor.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace strata {

CutEditor::CutEditor(Converter converted, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_converted(std::move(converted))
    , m_title(strongLabel())
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_problem(plainLabel())
{
    setProperty("card", true);
    setObjectName(QStringLiteral("cutEditor"));
    m_value->setObjectName(QStringLiteral("cutValue"));
    m_value->setAccessibleName(tr("Where the cut lies, 0 to 100"));
    m_value->setFixedWidth(80);
    m_kind->setObjectName(QStringLiteral("cutKind"));
    m_kind->setAccessibleName(tr("How the cut is meant"));
    m_kind->addItem(tr("score"), int(CutKind::Score));
    m_kind->addItem(tr("percentile of the scored customers"), int(CutKind::Percentile));
    m_problem->setProperty("problem", true);
    m_problem->setObjectName(QStringLiteral("cutProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* set = new QPushButton(tr("Set"));
    set->setObjectName(QStringLiteral("setCut"));
    set->setProperty("primary", true);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value);
    row->addWidget(m_kind, 1);
    row->addWidget(set);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_problem);

    connect(m_kind, &QComboBox::activated, this, &CutEditor::showKind);
    connect(m_value, &QLineEdit::returnPressed, this, &CutEditor::check);
    connect(set, &QPushButton::clicked, this, &CutEditor::check);
}

void CutEditor::open(Axis axis, const Cut& cut, const QPoint& globalPosition)
{
    m_axis = axis;
    m_before = cut;
    m_title->setText(axis == Axis::CustomerLifetimeValue ? tr("Customer lifetime value cut")
                                                         : tr("Net profit cut"));
    m_kind->setCurrentIndex(m_kind->findData(int(cut.kind)));
    showKind();
    adjustSize();
    showAt(*this, globalPosition);
    m_value->setFocus();
    m_value->selectAll();
}

void CutEditor::showKind()
{
    const auto kind = CutKind(m_kind->currentData().toInt());
    const double value = kind == m_before.kind ? m_before.value : m_converted(m_axis, kind);
    m_shown = currentLocale().toString(value, 'g', 4);
    m_value->setText(m_shown);
    m_problem->hide();
    adjustSize();
}

void CutEditor::check()
{
    const auto kind = CutKind(m_kind->currentData().toInt());
    if (kind == m_before.kind && m_value->text() == m_shown) { // rounded to be read, not to be taken
        hide();
        return;
    }
    const std::optional<double> value = format::typedNumber(m_value->text());
    if (!value || *value < 0.0 || *value > 100.0) {
        m_problem->setText(tr("Type a number from 0 to 100."));
        m_problem->show();
        adjustSize();
        m_value->setFocus();
        m_value->selectAll();
        return;
    }
    hide();
    emit cutChosen(m_axis, {kind, *value});
}

} // namespace strata
