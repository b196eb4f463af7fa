#pragma once
#include "core/model/customernote.h"
#include "ui/widgets/card.h"

#include <map>
#include <string>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace strata {

class Workshop;

// What somebody wrote down about the customer. Adding, changing and removing are one undo step each.
class CustomerNotesCard : public Card
{
    Q_OBJECT

public:
    explicit CustomerNotesCard(Workshop& workshop, QWidget* parent = nullptr);

    void show(const std::string& customerId); // also when the notes have changed

private:
    void rebuild();
    void addRow(QVBoxLayout* layout, std::size_t place, const CustomerNote& note, int row);
    void add();
    void change(const CustomerNote& before, const QString& text);
    void remove(const CustomerNote& note);

    Workshop& m_workshop;
    std::string m_customer; // its id
    std::vector<CustomerNote> m_shown;
    int m_edited = -1; // the row that is being written in
    std::map<std::string, QString> m_drafts; // what was begun for other customers
    QWidget* m_list = nullptr;
    QLabel* m_empty;
    QPlainTextEdit* m_text;
    QLineEdit* m_author;
    QLabel* m_problem;
};

} // namespace strata
