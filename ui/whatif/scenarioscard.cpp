#include "ui/whatif/scenarioscard.h"

#include "ui/comparedscenario.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/whatif/outcomes.h"
#include "ui/whatif/scenariomodel.h"
#include "ui/whatif/scenariowords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/workshop.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace strata {

namespace {

constexpr int kMostRows = 6; // before the table scrolls
constexpr int kFigureWidths[] = {64, 108, 84, 108, 120, 122}; // px, from Core to Changing

QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainTip(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

Moment now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QLabel* problemLabel(const QString& name)
{
    auto* label = plainLabel();
    label->setObjectName(name);
    label->setProperty("problem", true);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

ScenariosCard::ScenariosCard(Workshop& workshop, ScenarioOutcomes& outcomes, QWidget* parent)
    : Card({}, parent)
    , m_workshop(workshop)
    , m_outcomes(outcomes)
    , m_compared(ComparedScenario::of(workshop))
    , m_model(new ScenarioModel(this))
    , m_table(new DataTable)
    , m_makers(new QWidget(this))
    , m_from(new QMenu(this))
{
    setObjectName(QStringLiteral("scenariosCard"));
    m_table->setObjectName(QStringLiteral("scenarioTable"));
    m_table->setAccessibleName(tr("Scenarios: weights, customers by type, and how many change type"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were kept
    m_table->setItemDelegate(new ScenarioDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // fitTable() makes it fit
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(true);
    head->setTextElideMode(Qt::ElideRight);
    for (int column = ScenarioModel::Core; column < ScenarioModel::Note; ++column)
        m_table->setColumnWidth(column, kFigureWidths[column - ScenarioModel::Core]);
    m_problem = problemLabel(QStringLiteral("scenarioProblem"));
    m_hint = quietLabel();
    m_hint->setObjectName(QStringLiteral("signedScenarioHint"));
    m_hint->hide();

    makeActions();
    fillMakers();
    body()->addWidget(makeWork());
    body()->addWidget(makeNaming());
    body()->addWidget(m_table);
    body()->addWidget(m_problem);
    body()->addWidget(m_hint);
    body()->addWidget(makeFoot());

    connect(m_model, &ScenarioModel::renamed, this, &ScenariosCard::takeName);
    connect(m_model, &ScenarioModel::noted, this, &ScenariosCard::takeNote);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling) {
            say({});
            showActions();
        }
    });
    connect(&m_outcomes, &ScenarioOutcomes::progress, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
    });
}

QAction* ScenariosCard::addAction(const QString& name, const QString& text, const QKeySequence& keys,
                                  void (ScenariosCard::*what)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, what);
    m_table->addAction(action); // its menu and its keys
    return action;
}

void ScenariosCard::makeActions()
{
    const auto line = [this] {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        m_table->addAction(separator);
    };
    line();
    m_compareFrom = addAction(QStringLiteral("compareFrom"), tr("Compare from here"),
                              QKeySequence(Qt::SHIFT | Qt::Key_Return), &ScenariosCard::compareFrom);
    m_compareWith = addAction(QStringLiteral("compareWith"), tr("Compare with this"),
                              QKeySequence(Qt::Key_Return), &ScenariosCard::compareWith);
    line();
    m_use = addAction(QStringLiteral("useScenario"), tr("Use"), QKeySequence(Qt::CTRL | Qt::Key_U),
                      &ScenariosCard::use);
    m_copy = addAction(QStringLiteral("copyScenario"), tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                       &ScenariosCard::copy);
    m_rename = addAction(QStringLiteral("renameScenario"), tr("Rename"), {}, &ScenariosCard::rename);
    m_note = addAction(QStringLiteral("noteScenario"), tr("Note"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                       &ScenariosCard::note);
    m_update = addAction(QStringLiteral("updateScenario"), tr("Update"), {}, &ScenariosCard::update);
    m_remove = addAction(QStringLiteral("removeScenario"), tr("Remove"), QKeySequence(Qt::Key_Delete),
                         &ScenariosCard::remove);
}

void ScenariosCard::fillMakers()
{
    m_makers->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(m_makers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* from = new QToolButton;
    from->setObjectName(QStringLiteral("newScenarioFrom"));
    from->setProperty("button", true);
    from->setText(tr("New scenario from") + QStringLiteral(" \u25BE"));
    from->setAccessibleName(tr("New scenario from"));
    from->setToolTip(tr("The present model, a round's result, one department's view or equal weights"));
    from->setPopupMode(QToolButton::InstantPopup);
    from->setMenu(m_from);
    from->setFocusPolicy(Qt::TabFocus);
    row->addWidget(from);
    auto* keepPresent = new QPushButton(tr("Keep the present model"));
    keepPresent->setObjectName(QStringLiteral("keepPresent"));
    keepPresent->setToolTip(tr("As a new scenario, under a name of its own"));
    row->addWidget(keepPresent);
    connect(keepPresent, &QPushButton::clicked, this, &ScenariosCard::beginKeeping);
    connect(m_from, &QMenu::aboutToShow, this, [this] {
        m_from->clear();
        QAction* present = m_from->addAction(tr("The present model"));
        present->setObjectName(QStringLiteral("fromPresent"));
        connect(present, &QAction::triggered, this, &ScenariosCard::beginKeeping);
        const QList<Viewpoint> views = viewpoints(m_workshop.project());
        if (views.size() == 1)
            m_from->addAction(tr("Results and views of rounds come when a round is revealed"))
                ->setEnabled(false);
        for (const Viewpoint& view : views) {
            QAction* action = m_from->addAction(inMenu(view.text));
            action->setToolTip(plainTip(view.origin));
            connect(action, &QAction::triggered, this, [this, view] {
                Project next = withViewpoint(m_workshop.project(), view, now());
                const Scenario& added = next.scenarios->back();
                const std::string id = added.id;
                const QString step = tr("New scenario %1").arg(format::text(added.name));
                m_workshop.edit(std::move(next), step);
                show(id);
            });
        }
    });
    m_from->setToolTipsVisible(true);
}

QWidget* ScenariosCard::makeNaming()
{
    m_naming = new QWidget;
    m_naming->setAutoFillBackground(false);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("newScenarioName"));
    m_name->setAccessibleName(tr("Name of the new scenario"));
    m_name->setMaxLength(80);
    m_name->setMaximumWidth(360);
    auto* keepButton = new QPushButton(tr("Keep"));
    keepButton->setObjectName(QStringLiteral("keepScenario"));
    keepButton->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelKeeping"));
    m_nameProblem = problemLabel(QStringLiteral("newScenarioProblem"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(plainLabel(tr("Keep the present model as")));
    row->addWidget(m_name, 1);
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch();
    auto* column = new QVBoxLayout(m_naming);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_nameProblem);
    m_naming->hide();

    const auto leave = [this] {
        m_naming->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    };
    auto* escape = new QAction(m_naming);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_naming->addAction(escape);
    connect(escape, &QAction::triggered, this, leave);
    connect(cancel, &QPushButton::clicked, this, leave);
    connect(keepButton, &QPushButton::clicked, this, &ScenariosCard::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenariosCard::keep);
    connect(m_name, &QLineEdit::textEdited, m_nameProblem, &QWidget::hide);
    return m_naming;
}

QWidget* ScenariosCard::makeWork()
{
    m_work = new QWidget;
    m_work->setAutoFillBackground(false);
    m_workText = quietLabel();
    m_workText->setObjectName(QStringLiteral("scenarioWork"));
    m_workText->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("scenarioProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_workButton = new QPushButton;
    m_workButton->setObjectName(QStringLiteral("scenarioWorkButton"));
    m_workButton->setProperty("compact", true);
    m_workButton->setMinimumHeight(Theme::kTarget);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_workText);
    row->addWidget(m_progress);
    row->addWidget(m_workButton);
    row->addStretch();
    m_work->hide();
    connect(m_workButton, &QPushButton::clicked, this, [this] {
        if (m_outcomes.isStopped())
            m_outcomes.start();
        else
            m_outcomes.stop();
    });
    return m_work;
}

QWidget* ScenariosCard::makeFoot()
{
    auto* foot = new QWidget;
    foot->setAutoFillBackground(false);
    auto* several = new FlowLayout(8, foot); // on two lines where the words are long
    auto* compare = new QWidget;
    compare->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(compare);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    const auto addCombo = [&](const QString& name, const QString& accessible) {
        auto* combo = new QComboBox;
        combo->setObjectName(name);
        combo->setAccessibleName(accessible);
        combo->setMinimumContentsLength(14);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMaximumWidth(200);
        return combo;
    };
    m_reference = addCombo(QStringLiteral("compareReference"), tr("Compare from"));
    m_other = addCombo(QStringLiteral("compareOther"), tr("Compare with"));
    m_swap = new QPushButton(tr("Swap"));
    m_swap->setObjectName(QStringLiteral("swapCompared"));
    m_swap->setToolTip(tr("The other way round"));
    row->addWidget(plainLabel(tr("Compare")));
    row->addWidget(m_reference, 1);
    row->addWidget(plainLabel(tr("with")));
    row->addWidget(m_other, 1);
    row->addWidget(m_swap);
    several->addWidget(compare);
    for (QAction* action : {m_use, m_copy, m_rename, m_note, m_update, m_remove}) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setProperty("button", true);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        several->addWidget(button);
    }
    // The scenario chosen in `combo`; nothing while refresh() fills it.
    const auto chosen = [this](const QComboBox* combo) -> std::optional<std::string> {
        if (m_isFilling || combo->currentIndex() < 0)
            return std::nullopt;
        return combo->currentData().toString().toStdString();
    };
    connect(m_reference, &QComboBox::currentIndexChanged, this, [this, chosen] {
        if (const auto id = chosen(m_reference))
            m_compared.setReference(*id);
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, [this, chosen] {
        if (const auto id = chosen(m_other))
            m_compared.setOther(*id);
    });
    connect(m_swap, &QPushButton::clicked, this, [this] { m_compared.swap(); });
    return foot;
}

void ScenariosCard::refresh()
{
    const Project& project = m_workshop.project();
    const std::string present = presentModelId(project);
    const std::string reference = m_compared.reference(), other = m_compared.other();
    const bool hasCustomers = project.dataset->customers.size() > 0; // without them there are no figures
    const std::shared_ptr<const ModelOutcome> from = m_outcomes.of(reference);

    std::vector<ScenarioModel::Row> rows;
    const auto add = [&](const Scenario& scenario, const QString& name) {
        ScenarioModel::Row row;
        row.id = scenario.id;
        row.name = name;
        row.weights = hasSameFactors(scenario.framework, project.framework)
            ? weightsInShort(scenario.framework)
            : weightsInShort(scenario.framework)
                + QStringLiteral("  (%1)").arg(factorsInShort(scenario.framework));
        row.model = modelInWords(scenario, project.currency);
        if (!scenario.origin.empty())
            row.model += QLatin1Char('\n') + format::text(scenario.origin);
        row.note = format::text(scenario.notes);
        row.isKept = !scenario.id.empty();
        row.isPresent = scenario.id == present;
        row.isSigned = scenario.isSigned();
        row.signers = format::text(scenario.signers);
        row.isReference = scenario.id == reference;
        row.isOther = scenario.id == other;
        if (const auto outcome = hasCustomers ? m_outcomes.of(scenario.id) : nullptr) {
            row.isKnown = true;
            for (std::size_t type = 0; type < kTypeCount; ++type)
                row.customers[type] = outcome->summary.types[type].customers;
            row.profitInCore = profitInCore(outcome->summary);
            if (from && !row.isReference)
                row.changing = customersChanging(*from, *outcome);
        }
        rows.push_back(std::move(row));
    };
    for (const Scenario& scenario : *project.scenarios)
        add(scenario, format::text(scenario.name));
    if (present.empty()) {
        Scenario working;
        working.framework = project.framework;
        working.rules = project.rules;
        working.rates = project.rates;
        add(working, nameOfModel(project));
    }
    QString referenceName;
    for (const ScenarioModel::Row& row : rows)
        if (row.isReference)
            referenceName = row.name;

    m_isFilling = true;
    const bool isFirst = m_table->selectionModel()->selectedRows().isEmpty();
    const std::string selected = isFirst ? present : selectedId();
    m_model->setStopped(m_outcomes.isStopped() || !hasCustomers);
    m_model->setRows(std::move(rows), factorsInShort(project.framework), referenceName);
    if (m_table->selectionModel()->selectedRows().isEmpty())
        selectRow(m_model->rowOf(selected) >= 0 ? selected : present);
    fillPair();
    m_isFilling = false;
    fitTable();
    showActions();
    showWork();
}

void ScenariosCard::fillPair()
{
    const auto fill = [this](QComboBox* combo, const std::string& chosen) {
        const QSignalBlocker quiet(combo);
        const std::vector<ScenarioModel::Row>& rows = m_model->rows();
        bool isSame = combo->count() == int(rows.size());
        for (int i = 0; isSame && i < combo->count(); ++i)
            isSame = combo->itemText(i) == rows[std::size_t(i)].name
                && combo->itemData(i).toString() == format::text(rows[std::size_t(i)].id);
        if (!isSame) { // filled anew, a list that hangs open would lose what is chosen in it
            combo->clear();
            for (const ScenarioModel::Row& row : rows)
                combo->addItem(row.name, format::text(row.id));
        }
        combo->setCurrentIndex(m_model->rowOf(chosen));
        combo->setToolTip(plainTip(combo->currentText()));
        combo->setEnabled(combo->count() > 1);
    };
    fill(m_reference, m_compared.reference());
    fill(m_other, m_compared.other());
    m_swap->setEnabled(m_model->rowCount() > 1);
}

void ScenariosCard::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2;
    m_table->setFixedHeight(height);

    // What the figures leave is shared by name, weights and note.
    int rest = width() - 56;
    for (const int figure : kFigureWidths)
        rest -= figure;
    const int name = std::clamp(rest * 4 / 10, 140, 280), weights = std::clamp(rest * 4 / 10, 130, 330);
    m_table->setColumnWidth(ScenarioModel::Name, name);
    m_table->setColumnWidth(ScenarioModel::Weights, weights);
    m_model->setFactorsHead(QFontMetrics(Theme::instance().headFont())
                                .elidedText(m_model->factors(), Qt::ElideRight, weights - 40));
}

void ScenariosCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTable();
}

void ScenariosCard::showWork()
{
    const bool isRunning = m_outcomes.isComputing();
    m_work->setVisible(isRunning || m_outcomes.isStopped());
    m_progress->setVisible(isRunning);
    if (isRunning && !m_progress->isEnabled())
        m_progress->setValue(0);
    m_workText->setText(isRunning ? tr("Computing what the scenarios make of the customers\u2026")
                                  : tr("The figures of some scenarios are not computed."));
    m_workButton->setText(isRunning ? tr("Stop") : tr("Compute"));
    m_workButton->setAccessibleName(isRunning ? tr("Stop computing the scenarios")
                                              : tr("Compute the scenarios"));
}

std::string ScenariosCard::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::string()
                          : m_model->rows()[std::size_t(m_table->sourceIndex(rows.first()).row())].id;
}

const Scenario* ScenariosCard::selected() const
{
    const std::string id = selectedId();
    return id.empty() ? nullptr : findScenario(m_workshop.project(), id);
}

void ScenariosCard::selectRow(const std::string& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex at = m_table->proxy()->mapFromSource(m_model->index(row, ScenarioModel::Name));
    m_table->setCurrentIndex(at);
    m_table->selectRow(at.row());
}

void ScenariosCard::show(const std::string& id)
{
    m_compared.setOther(id);
    refresh();
    selectRow(id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ScenariosCard::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ScenariosCard::showActions()
{
    const Project& project = m_workshop.project();
    const Scenario* scenario = selected();
    const bool isSigned = scenario && scenario->isSigned();
    const bool isPresent = !scenario || scenario->id == presentModelId(project);
    const QString name = scenario ? format::text(scenario->name) : nameOfModel(project);
    const auto set = [](QAction* action, bool isEnabled, const QString& tip) {
        action->setEnabled(isEnabled);
        action->setToolTip(plainTip(tip));
    };
    const QString fixed = tr("%1 is signed off and stays as it is; duplicate it to change it.").arg(name);
    const QString unkept = tr("The present model is not kept yet.");
    set(m_use, !isPresent,
        isPresent ? tr("This is the model in use.") : tr("Make %1 the model in use").arg(name));
    set(m_copy, true,
        scenario ? tr("A new scenario with the model of %1 (Ctrl+D)").arg(name)
                 : tr("Keep the present model as a new scenario (Ctrl+D)"));
    const auto change = [&](QAction* action, const QString& tip) {
        set(action, scenario && !isSigned, !scenario ? unkept : isSigned ? fixed : tip);
    };
    change(m_rename, tr("Give %1 another name (F2)").arg(name));
    change(m_note, tr("What the room says about %1 (Shift+F2)").arg(name));
    change(m_remove, tr("Remove %1; undo brings it back (Del)").arg(name));
    change(m_update, tr("Keep the present model as %1, in place of what was kept").arg(name));
    if (scenario && !isSigned && isPresent)
        set(m_update, false, tr("%1 is the present model as it stands.").arg(name));
    m_compareFrom->setEnabled(m_model->rowCount() > 1);
    m_compareWith->setEnabled(m_model->rowCount() > 1);
    m_hint->setText(isSigned ? fixed : QString());
    m_hint->setVisible(isSigned);
}

const Scenario* ScenariosCard::changeable() const
{
    const Scenario* scenario = selected();
    return scenario && !scenario->isSigned() ? scenario : nullptr;
}

void ScenariosCard::beginKeeping()
{
    m_naming->show();
    m_nameProblem->hide();
    m_name->setText(suggestedName(m_workshop.project()));
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ScenariosCard::keep()
{
    const QString name = m_name->text().trimmed();
    const Project& project = m_workshop.project();
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the scenario a name that tells it from the others.");
    else if (!isScenarioNameFree(project, name.toStdString()))
        problem = tr("There is already a scenario called %1; choose another name.").arg(name);
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Scenario* present = presentScenario(project);
    const QString origin = present ? tr("From %1").arg(format::text(present->name)) : QString();
    m_naming->hide();
    m_workshop.edit(withScenario(project, name.toStdString(), origin.toStdString(), now()),
                    tr("Keep the model as %1").arg(name));
    refresh();
    selectRow(m_workshop.project().scenario);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ScenariosCard::use()
{
    const Scenario* scenario = selected();
    if (!scenario)
        return;
    const QString step = tr("Use %1").arg(format::text(scenario->name));
    m_workshop.edit(withVersionUsed(m_workshop.project(), *scenario), step);
}

void ScenariosCard::copy()
{
    const Scenario* scenario = selected();
    if (!scenario)
        return beginKeeping();
    const QString step = tr("Duplicate %1").arg(format::text(scenario->name));
    Project next = withScenarioCopied(m_workshop.project(), *scenario, now());
    const std::string id = next.scenarios->back().id;
    m_workshop.edit(std::move(next), step);
    show(id);
    rename();
}

void ScenariosCard::rename()
{
    if (changeable())
        m_table->edit(m_table->proxy()->mapFromSource(
            m_model->index(m_model->rowOf(selectedId()), ScenarioModel::Name)));
}

void ScenariosCard::note()
{
    if (changeable())
        m_table->edit(m_table->proxy()->mapFromSource(
            m_model->index(m_model->rowOf(selectedId()), ScenarioModel::Note)));
}

void ScenariosCard::update()
{
    const Scenario* scenario = changeable();
    if (!scenario)
        return;
    const QString step = tr("Update %1 with the present model").arg(format::text(scenario->name));
    m_workshop.edit(withVersionRenewed(m_workshop.project(), *scenario), step);
}

void ScenariosCard::remove()
{
    const Scenario* scenario = changeable();
    if (!scenario)
        return;
    const QString step = tr("Remove %1").arg(format::text(scenario->name));
    m_workshop.edit(withoutScenario(m_workshop.project(), scenario->id), step);
}

void ScenariosCard::compareFrom()
{
    m_compared.setReference(selectedId());
}

void ScenariosCard::compareWith()
{
    m_compared.setOther(selectedId());
}

void ScenariosCard::takeName(const std::string& id, const QString& name)
{
    const Project& project = m_workshop.project();
    const Scenario* scenario = findScenario(project, id);
    if (!scenario)
        return;
    if (name.isEmpty())
        return say(tr("A scenario needs a name; it keeps the one it had."));
    if (!isScenarioNameFree(project, name.toStdString(), id))
        return say(tr("There is already a scenario called %1; it keeps the name it had.").arg(name));
    say({});
    const QString step = tr("Rename %1").arg(format::text(scenario->name));
    m_workshop.edit(withScenarioRenamed(project, id, name.toStdString()), step);
}

void ScenariosCard::takeNote(const std::string& id, const QString& note)
{
    const Project& project = m_workshop.project();
    const Scenario* scenario = findScenario(project, id);
    if (!scenario)
        return;
    const QString step = tr("Note on %1").arg(format::text(scenario->name));
    m_workshop.edit(withScenarioNotes(project, id, note.toStdString()), step);
}

} // namespace strata
