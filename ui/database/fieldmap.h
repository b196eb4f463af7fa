#pragma once
#include "core/warehouse/warehouse.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;

namespace strata {

// Which column of a database is which field of an invoice line.
class FieldMap : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMap(QWidget* parent = nullptr);

    void setColumns(const std::vector<WarehouseColumn>& columns, const WarehouseMapping& guessed);
    WarehouseMapping mapping() const;
    QString missing() const; // one sentence about what is still needed; empty: nothing

signals:
    void changed();

private:
    struct Row
    {
        Field field;
        QComboBox* column;
    };
    std::vector<Row> m_rows;
};

QString lineFieldName(Field field); // "Invoice date"

} // namespace strata
