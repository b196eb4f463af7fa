#pragma once
#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QModelIndex;

namespace strata {

// A small form beside what it changes. Enter and a click elsewhere keep what was entered, Esc leaves
// everything as it was.
class EditPopup : public QFrame
{
    Q_OBJECT

public:
    // At the cell, as far as the screen allows; `first` has the keyboard.
    void openAt(const QTableView* table, const QModelIndex& cell, QWidget* first);
    void openBelow(const QWidget* widget, QWidget* first);

protected:
    explicit EditPopup(QWidget* parent);

    QGridLayout* grid() const { return m_grid; }
    QHBoxLayout* foot() const { return m_foot; } // buttons left of Keep
    void setTitle(const QString& title);
    void setNote(const QString& note); // below the fields, quiet
    // Says it below the fields and stays open.
    void complain(const QString& sentence);

    // Emits what was entered; false after complain().
    virtual bool keep() = 0;
    // For buttons that keep in their own way.
    void done();

    QLabel* addCaption(const QString& text, int row);
    QLineEdit* addText(const QString& name, const QString& accessibleName, int row, int column);

    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void open(const QPoint& global, QWidget* first);
    void finish();

    QLabel* m_title;
    QGridLayout* m_grid;
    QLabel* m_note;
    QLabel* m_problem;
    QHBoxLayout* m_foot;
    bool m_isOpen = false; // and nothing has been kept or given up yet
};

} // namespace strata
