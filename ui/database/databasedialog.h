#pragma once
#include "core/import/importplan.h"
#include "core/model/source.h"
#include "core/warehouse/warehouse.h"
#include "ui/background.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTabWidget;

namespace strata {

class AddressForm;
class FieldMap;
class ProjectSession;
class Workshop;

// A database as a source: where it is, which table or query, which column is what, and then either totals,
// added up where the data are, or the rows themselves. Every question to the database runs beside the window
// and can be stopped.
class DatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    DatabaseDialog(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~DatabaseDialog() override;

    bool isWorking() const { return m_isWorking; }
    void reject() override;

signals:
    void planned(const strata::ImportPlan& plan); // rows to bring in: to be looked at as any other table
    void totalsImported();

private:
    QWidget* makeWhat();
    QWidget* makeHow();
    void connectToDatabase();
    void lookAtColumns();
    void showSql();
    void showWay();
    void go();
    void bringRows();
    void importTotals();
    // Runs in the background with a connection of its own; `answer` is called here with what it gives.
    template <typename Answer>
    void ask(const QString& doing, std::function<Result<Answer>(Warehouse&, const Progress&)> question,
             std::function<void(Answer)> answer);
    void work(const QString& doing);
    void rest(const QString& problem = {});
    WarehouseSource source() const;

    Workshop& m_workshop;
    ProjectSession& m_session;
    Background m_background;
    Background m_keyring;
    QPointer<QWidget> m_asked; // where the focus was when the work began
    bool m_isWorking = false;
    bool m_isStoring = false;
    DatabaseAddress m_address; // of the connection that answered
    std::string m_password;
    std::string m_refused; // the address whose kept password did not hold; empty: none
    std::vector<WarehouseColumn> m_columns;

    AddressForm* m_form;
    QStackedWidget* m_steps;
    QRadioButton* m_isTable;
    QRadioButton* m_isQuery;
    QComboBox* m_table;
    QPlainTextEdit* m_query;
    FieldMap* m_map;
    QRadioButton* m_totals;
    QRadioButton* m_rows;
    QLabel* m_whyNoTotals;
    QLabel* m_about;
    QTabWidget* m_texts;
    QPlainTextEdit* m_sql;
    QPlainTextEdit* m_suggestion;
    QLabel* m_problem;
    QLabel* m_doing;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace strata
