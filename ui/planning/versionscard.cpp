#include "ui/planning/versionscard.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/planning/versionrow.h"
#include "ui/versionuse.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

VersionsCard::VersionsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Versions of the model"), parent)
    , m_workshop(workshop)
    , m_empty(quietLabel(
          tr("None kept yet. A version holds the value tree with its weights, the cuts and tiers, and "
             "the cost rates, so that you can try something else and come back.")))
    , m_list(new QVBoxLayout)
    , m_new(new QLineEdit)
    , m_newProblem(problemLabel(QStringLiteral("newVersionProblem")))
{
    setObjectName(QStringLiteral("versionsCard"));
    m_empty->setObjectName(QStringLiteral("noVersions"));
    m_list->setSpacing(4);
    m_new->setObjectName(QStringLiteral("newVersion"));
    m_new->setAccessibleName(tr("Name to keep the present model under"));
    m_new->setPlaceholderText(tr("Name for the present model"));
    m_new->setMaxLength(80);
    auto* keep = new QPushButton(tr("Keep the present model"));
    keep->setObjectName(QStringLiteral("keepVersion"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_new, 1);
    line->addWidget(keep);
    body()->addLayout(line);
    body()->addWidget(m_newProblem);
    body()->addWidget(m_empty);
    body()->addLayout(m_list);
    body()->addStretch();
    connect(keep, &QPushButton::clicked, this, &VersionsCard::keepPresent);
    connect(m_new, &QLineEdit::returnPressed, this, &VersionsCard::keepPresent);
    connect(m_new, &QLineEdit::textEdited, this, [this] { answer(m_newProblem, m_new, {}); });
}

void VersionsCard::keepPresent()
{
    const QString name = m_new->text().trimmed();
    const Project& project = m_workshop.project();
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the version a name that tells it from the others.");
    else if (!isScenarioNameFree(project, name.toStdString()))
        problem = tr("There is already a version called %1; choose another name.").arg(name);
    answer(m_newProblem, m_new, problem);
    if (!problem.isEmpty()) {
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Scenario* present = presentScenario(project);
    const QString origin = present ? tr("From %1").arg(format::text(present->name)) : QString();
    m_new->clear();
    m_workshop.edit(
        withScenario(project, name.toStdString(), origin.toStdString(), QDateTime::currentMSecsSinceEpoch()),
        tr("Keep the model as %1").arg(name));
}

void VersionsCard::rename(VersionRow* row, const QString& name)
{
    const Scenario& now = row->scenario();
    if (name.isEmpty()) {
        row->refuseName(tr("A version needs a name; it keeps the one it had."));
        return;
    }
    Project next = m_workshop.project();
    if (!isScenarioNameFree(next, name.toStdString(), now.id)) {
        row->refuseName(tr("There is already a version called %1.").arg(name));
        return;
    }
    const QString step = tr("Rename %1").arg(format::text(now.name));
    for (Scenario& scenario : next.scenarios.edit())
        if (scenario.id == now.id && !scenario.isSigned())
            scenario.name = name.toStdString();
    m_workshop.edit(std::move(next), step);
}

void VersionsCard::use(const std::string& id)
{
    const Project& now = m_workshop.project();
    const Scenario* wanted = findScenario(now, id);
    if (!wanted)
        return;
    const QString step = tr("Use %1").arg(format::text(wanted->name));
    m_workshop.edit(withVersionUsed(now, *wanted), step);
}

void VersionsCard::copy(const std::string& id)
{
    const Project& now = m_workshop.project();
    const Scenario* wanted = findScenario(now, id);
    if (!wanted)
        return;
    const QString step = tr("Work on a copy of %1").arg(format::text(wanted->name));
    m_workshop.edit(withVersionCopied(now, *wanted), step);
}

void VersionsCard::remove(const std::string& id)
{
    const Scenario* found = findScenario(m_workshop.project(), id);
    if (!found)
        return;
    const QString step = tr("Remove %1").arg(format::text(found->name));
    m_workshop.edit(withoutScenario(m_workshop.project(), id), step);
}

VersionRow* VersionsCard::addRow()
{
    auto* row = new VersionRow;
    connect(row, &VersionRow::renamed, this, [this, row](const QString& name) { rename(row, name); });
    connect(row, &VersionRow::useRequested, this, [this, row] { use(std::string(row->scenario().id)); });
    connect(row, &VersionRow::copyRequested, this, [this, row] { copy(std::string(row->scenario().id)); });
    connect(row, &VersionRow::removeRequested, this,
            [this, row] { remove(std::string(row->scenario().id)); });
    m_list->addWidget(row);
    row->show(); // at once, so that it can take the focus
    m_rows.push_back(row);
    return row;
}

void VersionsCard::refresh()
{
    const Project& project = m_workshop.project();
    const std::vector<Scenario>& scenarios = *project.scenarios;
    while (m_rows.size() < scenarios.size())
        addRow();
    while (m_rows.size() > scenarios.size()) {
        VersionRow* row = m_rows.back();
        m_rows.pop_back();
        if (row->isAncestorOf(QApplication::focusWidget()))
            m_new->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const Scenario& scenario = scenarios[scenarios.size() - 1 - i];
        m_rows[i]->setScenario(scenario, scenario.id == project.scenario, isSameModel(project, scenario));
    }
    m_empty->setVisible(scenarios.empty());
    setNote(scenarios.empty() ? QString() : tr("%Ln kept, newest first", nullptr, int(scenarios.size())));
}

} // namespace strata
