#pragma once
#include "core/model/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace strata {

// Asks for a person's word against the computed type: the type, why, and who says so.
class OverrideDialog : public QDialog
{
    Q_OBJECT

public:
    // `excludes`: asks only for the reason of an exclusion.
    OverrideDialog(const QString& customer, bool excludes, CustomerType now, QWidget* parent = nullptr);

    CustomerType type() const;
    QString reason() const;
    QString author() const; // remembered for the next time

private:
    void check();

    bool m_excludes;
    QComboBox* m_type;
    QLineEdit* m_reason;
    QLineEdit* m_author;
    QLabel* m_problem;
};

} // namespace strata
