#pragma once
#include <QObject>

class QAbstractItemView;

namespace strata {

enum class CopyPart
{
    Selection, // the whole table where nothing is selected
    Whole
};

// Puts what the view shows on the clipboard, heads first: as text for spreadsheets and as a table for word
// processors. What takes long is done beside the window, with progress, and can be cancelled.
void copyTable(QAbstractItemView* view, CopyPart part);

// From now on, in the whole program: Ctrl+C in a table, tree or list copies it, and its context menu begins
// with "Copy" and "Copy table"; the actions that the view has of its own follow. Lists that belong to Qt's
// own fields and dialogs are left alone. Once per program; further calls do nothing.
void installTableCopy();

// What hears it.
class TableCopy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
