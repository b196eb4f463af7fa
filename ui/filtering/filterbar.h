#pragma once
#include "core/model/customerview.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace strata {

class FilterEditor;
class FlowLayout;
class Workshop;

// Who is listed: one chip per condition, each changed by a click and removed by its cross; and the views that
// were kept under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // `present`: what is looked at now; what is kept when a view is saved.
    FilterBar(Workshop& workshop, std::function<CustomerView()> present, QWidget* parent = nullptr);

    void reset(); // no conditions, no chosen view: another project comes
    void setConditions(const std::vector<ViewCondition>& conditions);
    const std::vector<ViewCondition>& conditions() const { return m_conditions; }
    void setBrush(const QString& words); // "38 customers brushed"; empty: none
    // What opens a new filter and the kept views: they stand where the page has room for them.
    QPushButton* addButton() const { return m_add; }
    QPushButton* viewsButton() const { return m_views; }
    void showViews(); // the project's, or what is looked at, may be others

signals:
    void conditionsChanged();
    void brushCleared();
    void viewChosen(const strata::CustomerView& view);

private:
    void change(std::vector<ViewCondition> conditions);
    void showChips();
    void openEditor(int condition, const QWidget* below); // -1: a new one
    void fillMenu();
    void askName(bool renames);
    void closeName();
    void checkName();
    const CustomerView* chosen() const; // the kept view that was applied last; null: none, or it is gone
    void keep(std::vector<CustomerView> views, const QString& text);

    Workshop& m_workshop;
    std::function<CustomerView()> m_present;
    std::vector<ViewCondition> m_conditions;
    QString m_brush;
    std::string m_chosen; // name of a view
    int m_edited = -1; // the condition in the editor
    FlowLayout* m_flow;
    FilterEditor* m_editor;
    QList<QWidget*> m_chips;
    QPushButton* m_add;
    QPushButton* m_clear;
    QPushButton* m_views;
    QMenu* m_menu;
    QWidget* m_chipRow;
    QWidget* m_nameRow;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QLabel* m_problem;
    bool m_isRenaming = false;
};

} // namespace strata
