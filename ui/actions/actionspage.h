#pragma once
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <cstdint>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace strata {

class ActionFilterBar;
class ActionModel;
class Card;
class DataTable;
class GroupModel;
class NewActionForm;
class SelectionBar;
class Workshop;

// Who does what with whom, until when? All actions of all customers, to be filtered, changed and handed out.
class ActionsPage : public Page
{
    Q_OBJECT

public:
    enum class View
    {
        List,
        ByOwner,
        ByDue
    };
    enum class Format
    {
        Csv,
        Calendar
    };

    explicit ActionsPage(Workshop& workshop, QWidget* parent = nullptr);

    void exportTo(const QString& path, Format format); // those listed; says how it went
    void openConversation(int customer);

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader(Card* card);
    QWidget* makeLists();
    void refresh();
    void refreshSoon(); // at once where somebody looks
    void showArranged();
    void setView(View view);
    void chooseAndExport(Format format);
    void say(const QString& sentence);

    std::vector<std::int64_t> selectedIds() const;
    void keepSelection();
    void restoreSelection();
    void showSelection();
    void showCustomer(); // the workshop's, in the list

    Workshop& m_workshop;
    ActionModel* m_model;
    GroupModel* m_groups;
    ActionFilterBar* m_filters;
    Card* m_card;
    DataTable* m_groupTable;
    DataTable* m_table;
    SelectionBar* m_selection;
    NewActionForm* m_form;
    QLabel* m_hint; // why the list is empty
    QPushButton* m_toPlaybooks;
    QLabel* m_said;
    QPushButton* m_sheet;
    QPushButton* m_export;
    Background m_writing;
    View m_view = View::List;
    std::vector<std::int64_t> m_kept; // selected before the rows changed
    std::int64_t m_keptCurrent = 0;
    int m_keptRow = -1; // where that was
    bool m_isStale = true;
    bool m_isSelecting = false;
};

} // namespace strata
