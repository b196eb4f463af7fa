#include "ui/actions/actiondelegate.h"

#include "ui/actions/actionmodel.h"
#include "ui/format.h"
#include "ui/widgets/duefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace strata {

QWidget* ActionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    if (index.column() == ActionModel::State) {
        auto* choice = new QComboBox(parent);
        choice->setObjectName(QStringLiteral("editState"));
        choice->setAccessibleName(tr("State of the action"));
        for (const ActionState state : kActionStates)
            choice->addItem(stateName(state), int(state));
        // A click in the list is the answer; no other cell has to be clicked first.
        connect(choice, &QComboBox::activated, this, [this, choice] {
            auto* self = const_cast<ActionDelegate*>(this);
            emit self->commitData(choice);
            emit self->closeEditor(choice);
        });
        return choice;
    }
    if (index.column() == ActionModel::Owner) {
        auto* owner = new QComboBox(parent);
        owner->setObjectName(QStringLiteral("editOwner"));
        owner->setAccessibleName(tr("Who does it"));
        owner->setEditable(true);
        owner->setInsertPolicy(QComboBox::NoInsert);
        owner->lineEdit()->setMaxLength(kLongestOwner);
        owner->addItems(index.data(ActionModel::OwnersRole).toStringList());
        return owner;
    }
    auto* field = new QLineEdit(parent);
    field->setMaxLength(kLongestAction);
    if (index.column() == ActionModel::Due) {
        field->setObjectName(QStringLiteral("editDue"));
        field->setAccessibleName(tr("Due date, such as 2026-05-31; empty: none"));
        field->setPlaceholderText(tr("no date"));
        connect(field, &QLineEdit::textChanged, field, [field](const QString& text) {
            const bool isWrong = !text.trimmed().isEmpty() && !isKnown(DueField::read(text));
            field->setProperty("invalid", isWrong);
            field->setToolTip(isWrong ? tr("That is no date; write it like 2026-05-31 or leave it empty.")
                                      : QString());
            field->style()->unpolish(field);
            field->style()->polish(field);
        });
    } else {
        field->setObjectName(index.column() == ActionModel::Text ? QStringLiteral("editText")
                                                                 : QStringLiteral("editNote"));
        field->setAccessibleName(index.column() == ActionModel::Text ? tr("What is done")
                                                                     : tr("Note to the action"));
    }
    return field;
}

void ActionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        if (index.column() == ActionModel::State)
            choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole).toInt()));
        else
            choice->setEditText(index.data(Qt::EditRole).toString());
        return;
    }
    // Other news than the person's own leave alone what is being written.
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (field && !field->isModified()) {
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    }
}

void ActionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index,
                       index.column() == ActionModel::State ? choice->currentData()
                                                            : QVariant(choice->currentText()));
    else if (auto* field = qobject_cast<QLineEdit*>(editor))
        model->setData(index, field->text());
}

void ActionDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), 140)); // room to write, whatever the column has
    editor->setGeometry(place);
}

} // namespace strata
