#pragma once
#include "core/import/importplan.h"
#include "core/model/source.h"
#include "ui/background.h"

#include <QDialog>

namespace strata {

class ProjectSession;
class Workshop;

// A database as a source: where it is, which table or query, which column is what, and then either totals,
// added up where the data are, or the rows themselves.
class DatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    DatabaseDialog(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);

signals:
    void planned(const strata::ImportPlan& plan); // rows to bring in: to be looked at as any other table
    void totalsImported();

private:
    Workshop& m_workshop;
    ProjectSession& m_session;
    Background m_background;
};

} // namespace strata
