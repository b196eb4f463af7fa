#pragma once
#include "core/model/customernote.h"
#include "ui/widgets/card.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace strata {

class Workshop;

// What somebody wrote down about the customer. Adding, changing and removing are one undo step each.
//
// What was begun waits for its customer, new notes and changed ones alike. When the project is left it is
// kept as notes, and nothing of it goes into another project.
class CustomerNotesCard : public Card
{
    Q_OBJECT

public:
    explicit CustomerNotesCard(Workshop& workshop, QWidget* parent = nullptr);

    void show(int customer); // index into the dataset's customers; also when the notes have changed
    void forget(); // another project is here

private:
    using Edit = std::pair<CustomerNote, QString>; // a note as it is kept, and what it is changed to

    void rebuild();
    void addRow(QVBoxLayout* layout, std::size_t place, const CustomerNote& note, int row);
    QString headOf(const CustomerNote& note) const;
    Edit* editOf(const CustomerNote& note); // null: it is not being changed
    void endEdit(const CustomerNote& note);
    void add();
    void change(const CustomerNote& before, const QString& text);
    void remove(const CustomerNote& note);
    void keepDrafts();

    Workshop& m_workshop;
    std::string m_customer; // its id
    std::vector<CustomerNote> m_shown;
    std::vector<Edit> m_edits; // of any customer
    std::map<std::string, QString> m_drafts; // new notes that were begun for other customers
    int m_opened = -1; // the row whose writing has just begun
    QWidget* m_list = nullptr;
    QLabel* m_empty;
    QPlainTextEdit* m_text;
    QLineEdit* m_author;
    QLabel* m_problem;
};

} // namespace strata
