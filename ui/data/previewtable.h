#pragma once
#include <QTableView>

namespace strata {

class PreviewModel;
struct ImportPlan;

// The first rows of a table on its way in; Tab leaves it, arrows move in it.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);
    void setPlan(const ImportPlan& plan);

private:
    PreviewModel* m_model;
};

} // namespace strata
