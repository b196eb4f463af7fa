#pragma once
#include "core/import/importplan.h"

#include <QTableWidget>

namespace strata {

// Which column of the file is which of our fields: one row per field, needed ones marked, with how the column
// is understood and what is in it. Speaks when the person picks another column.
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
    void setPlan(const ImportPlan& plan);

signals:
    // As `--map` takes it: field=#column, or ignore=#column.
    void mappingChosen(const QString& field, int column);

private:
    void addField(const ImportPlan& plan, Field field, int column);
};

} // namespace strata
