#pragma once
#include "core/import/importplan.h"
#include "core/workbook/workbook.h"
#include "ui/widgets/card.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace strata {

// The shape of a table on its way in: which sheet, what it holds, how its text is written, where its header
// is, and which rows are left out. Speaks when the person changes something.
class DialectBar : public Card
{
    Q_OBJECT

public:
    explicit DialectBar(QWidget* parent = nullptr);

    void setSheets(const std::vector<SheetInfo>& sheets, const QString& current);
    void setPlan(const ImportPlan& plan);
    void complain(const QString& sentence); // below the controls; empty: nothing is wrong

    // What the controls say, on top of `options`.
    ImportOptions shape(ImportOptions options) const;
    ImportOptions choices(ImportOptions options) const;

signals:
    void sheetChosen(const QString& sheet);
    void shapeChanged(); // the columns may be others now
    void choicesChanged(); // the columns stay; other rows are taken

private:
    QLabel* m_problem;
    QWidget* m_sheetBox;
    QComboBox* m_sheet;
    QComboBox* m_kind;
    QList<QWidget*> m_textFields; // what only a text table has
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QWidget* m_headerRowBox;
    QSpinBox* m_headerRow;
    QWidget* m_choices;
    QCheckBox* m_createCustomers;
    QCheckBox* m_leaveOutCredits;
    QCheckBox* m_leaveOutZeros;
    bool m_hasText = true; // encoding, delimiter and quotes are the person's to say
};

} // namespace strata
