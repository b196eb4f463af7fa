#pragma once
#include "core/gaps/gaps.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace strata {

class Card;
class DataTable;
class FindingModel;
class MonthStrip;
class TaskFields;
class Workshop;

// What is wrong with the tables that were brought: the findings, the chosen one with who looks after it, and
// how complete each month is.
class DataSetsView : public QWidget
{
    Q_OBJECT

public:
    explicit DataSetsView(Workshop& workshop, QWidget* parent = nullptr);

    void setGaps(const DataGaps& gaps, bool isAssessed); // newly assessed, or not yet
    void refresh(); // the project is new: owners, dates, done
    void choose(const std::string& key);

signals:
    void rowsWanted(const strata::Finding& finding);
    void monthWanted(strata::Day firstDay);
    void monthsWanted(); // all of them, as a table
    void importReportWanted(qint64 batch);
    void pageWanted(strata::PageId page);

private:
    void showChosen();
    void openChosen();
    const Finding* chosen() const; // null: none
    void promise(const GapTask& task, const QString& step);

    Workshop& m_workshop;
    FindingModel* m_model;
    DataTable* m_table;
    QStackedWidget* m_findings;
    QLabel* m_none;
    Card* m_detail;
    QLabel* m_sentence;
    QPushButton* m_open;
    QPushButton* m_remedy;
    TaskFields* m_fields;
    MonthStrip* m_months;
};

} // namespace strata
