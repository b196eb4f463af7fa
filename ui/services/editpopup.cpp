#include "ui/services/editpopup.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popup.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace strata {

namespace {

constexpr int kLongest = 120; // letters in a field

} // namespace

EditPopup::EditPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_title(strongLabel())
    , m_grid(new QGridLayout)
    , m_note(quietLabel())
    , m_problem(plainLabel())
    , m_foot(new QHBoxLayout)
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("popupTitle"));
    m_note->setObjectName(QStringLiteral("popupNote"));
    m_note->hide();
    m_problem->setObjectName(QStringLiteral("popupProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    auto* keepButton = new QPushButton(tr("Keep"));
    keepButton->setObjectName(QStringLiteral("popupKeep"));
    keepButton->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("popupCancel"));
    for (QPushButton* button : {keepButton, cancel})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    m_foot->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(m_foot);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keepButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, &EditPopup::finish);
    connect(cancel, &QPushButton::clicked, this, &EditPopup::done);
}

void EditPopup::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EditPopup::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EditPopup::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    adjustSize();
}

void EditPopup::openAt(const QTableView* table, const QModelIndex& cell, QWidget* first)
{
    open(table->viewport()->mapToGlobal(table->visualRect(cell).bottomLeft()), first);
}

void EditPopup::openBelow(const QWidget* widget, QWidget* first)
{
    open(widget->mapToGlobal(QPoint(0, widget->height() + 4)), first);
}

void EditPopup::open(const QPoint& global, QWidget* first)
{
    m_problem->hide();
    ensurePolished();
    adjustSize();
    m_isOpen = true;
    showAt(*this, global);
    first->setFocus(Qt::PopupFocusReason);
}

void EditPopup::done()
{
    m_isOpen = false;
    hide();
}

void EditPopup::finish()
{
    if (keep())
        done();
}

void EditPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        done();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

// A click elsewhere has closed it. What cannot be kept is given up.
void EditPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!m_isOpen || event->spontaneous())
        return;
    m_isOpen = false;
    keep();
}

QLabel* EditPopup::addCaption(const QString& text, int row)
{
    auto* label = quietLabel(text);
    label->setWordWrap(false);
    m_grid->addWidget(label, row, 0);
    return label;
}

QLineEdit* EditPopup::addText(const QString& name, const QString& accessibleName, int row, int column)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(kLongest);
    field->setMinimumWidth(180);
    m_grid->addWidget(field, row, column);
    return field;
}

} // namespace strata
