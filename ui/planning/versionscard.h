#pragma once
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace strata {

class VersionRow;
class Workshop;

// The versions of the model that were kept: to go back to, to copy, to sign off.
class VersionsCard : public Card
{
    Q_OBJECT

public:
    explicit VersionsCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    VersionRow* addRow();
    void keepPresent();
    void rename(VersionRow* row, const QString& name);
    void use(const std::string& id);
    void copy(const std::string& id);
    void remove(const std::string& id);

    Workshop& m_workshop;
    QLabel* m_empty;
    QVBoxLayout* m_list;
    std::vector<VersionRow*> m_rows; // newest first
    QLineEdit* m_new;
    QLabel* m_newProblem;
};

} // namespace strata
