#pragma once
#include "ui/data/importdecisions.h"

#include <QTableWidget>

#include <vector>

class QComboBox;

namespace strata {

// Which column of the file is which of our fields: one row per field, needed ones marked, with how the column
// is read and what is in it; columns that are left out come last. Speaks when the person picks another column
// or another reading.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column
    {
        OurField,
        FileColumn,
        Understood,
        Contents, // a profile of its cells, with samples
        ColumnCount
    };

    explicit MappingTable(QWidget* parent = nullptr);
    // `certain`: what the source itself makes certain, and nobody can read otherwise.
    void setPlan(const ImportPlan& plan, const std::vector<ColumnDecimal>& certain = {});

signals:
    // As `--map` takes it: field=#column, or ignore=#column.
    void mappingChosen(const QString& field, int column);
    void readingChosen(int column, const strata::ImportDecisions::Answers& options);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Reading
    {
        QString text;
        ImportDecisions::Answers options; // what has to be said for it
        bool isNow = false;
    };
    static std::vector<Reading> readings(const ImportPlan& plan, int column);

    void addField(const ImportPlan& plan, Field field, int column);
    void addLeftOut(const ImportPlan& plan, int column);
    void addColumn(const ImportPlan& plan, int row, int column);
    QComboBox* addChoice(int row, Column place, const QString& name, const QString& accessibleName);

    std::vector<ColumnDecimal> m_certain;
    QWidget* m_last = nullptr; // the control before the next one in the order of Tab
};

} // namespace strata
