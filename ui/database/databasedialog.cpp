#include "ui/database/databasedialog.h"

#include "core/sources/sources.h"
#include "core/storage/importrecord.h"
#include "core/warehouse/keyring.h"
#include "ui/database/addressform.h"
#include "ui/database/fieldmap.h"
#include "ui/database/passworddialog.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::uint64_t kMostRows = 20'000'000; // brought in; more are added up where they are
const QString kLastAddress = QStringLiteral("database/address");

enum Step
{
    Where,
    What,
    How
};

QPlainTextEdit* codeField(const char* name, const QString& accessibleName)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(accessibleName);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setTabChangesFocus(true);
    return field;
}

QScrollArea* scrolled(QWidget* contents)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(contents);
    return area;
}

} // namespace

DatabaseDialog::DatabaseDialog(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_form(new AddressForm)
    , m_steps(new QStackedWidget)
    , m_isTable(new QRadioButton(tr("A table or view")))
    , m_isQuery(new QRadioButton(tr("A query of your own")))
    , m_table(new QComboBox)
    , m_query(codeField("databaseQuery", tr("Query")))
    , m_map(new FieldMap)
    , m_totals(new QRadioButton(tr("Add up there: one row per customer comes back")))
    , m_rows(new QRadioButton(tr("Bring the rows in")))
    , m_whyNoTotals(
          quietLabel(tr("The project has invoice lines already; totals go into a project without.")))
    , m_about(quietLabel())
    , m_texts(new QTabWidget)
    , m_sql(codeField("pushdownSql", tr("The statement that is run there")))
    , m_suggestion(codeField("viewSuggestion", tr("A view that makes it faster")))
    , m_problem(plainLabel())
    , m_doing(quietLabel())
    , m_progress(new QProgressBar)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Connect")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("databaseDialog"));
    setWindowTitle(tr("Database"));
    resize(900, 640);
    m_steps->addWidget(scrolled(m_form));
    m_steps->addWidget(makeWhat());
    m_steps->addWidget(makeHow());

    m_problem->setObjectName(QStringLiteral("databaseAnswer"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setObjectName(QStringLiteral("databaseProgress"));
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(160);
    m_progress->hide();
    m_doing->setWordWrap(false);
    m_back->setObjectName(QStringLiteral("databaseBack"));
    m_next->setObjectName(QStringLiteral("databaseNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("databaseCancel"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress);
    foot->addWidget(m_doing, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_problem);
    layout->addLayout(foot);

    connect(m_cancel, &QPushButton::clicked, this, &DatabaseDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(m_steps->currentIndex() - 1);
        rest();
    });
    connect(m_next, &QPushButton::clicked, this, &DatabaseDialog::go);
    connect(m_form, &AddressForm::connectAsked, this, [this] {
        if (!m_isWorking)
            go();
    });
    connect(m_map, &FieldMap::changed, this, &DatabaseDialog::showSql);
    connect(m_totals, &QRadioButton::toggled, this, &DatabaseDialog::showWay);
    connect(&m_session, &ProjectSession::importProgress, this, [this](quint64 done, quint64 total) {
        if (m_isStoring && total > 0) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(int(done * 1000 / total));
        }
    });
    connect(&m_session, &ProjectSession::imported, this, [this] {
        if (!std::exchange(m_isStoring, false))
            return;
        m_isWorking = false;
        emit totalsImported();
        accept();
    });
    connect(&m_session, &ProjectSession::importFailed, this, [this](const Error& error) {
        if (std::exchange(m_isStoring, false))
            rest(error.code == ErrorCode::Cancelled ? QString() : errorText(error));
    });

    if (const auto last = addressOf(QSettings().value(kLastAddress).toString().toStdString()))
        m_form->setAddress(*last);
    m_keyring.start([this](const Progress&) {
        const bool has = hasKeyring();
        return [this, has] { m_form->setKeyring(has); };
    });
    rest();
}

DatabaseDialog::~DatabaseDialog() = default;

QWidget* DatabaseDialog::makeWhat()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_isTable->setObjectName(QStringLiteral("readTable"));
    m_isQuery->setObjectName(QStringLiteral("readQuery"));
    m_isTable->setChecked(true);
    m_table->setObjectName(QStringLiteral("databaseTable"));
    m_table->setAccessibleName(tr("Table or view"));
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    m_table->setMinimumHeight(Theme::kTarget);
    m_query->setPlaceholderText(
        QStringLiteral("SELECT customer_no, invoice_no, invoice_date, net, cost FROM ..."));
    QLabel* rows
        = quietLabel(tr("One row per customer, invoice line or payment. Adding up there needs invoice "
                        "lines."));
    rows->setObjectName(QStringLiteral("databaseRowsNote"));
    layout->addWidget(rows);
    layout->addWidget(m_isTable);
    layout->addWidget(m_table);
    layout->addWidget(m_isQuery);
    layout->addWidget(m_query, 1);
    const auto show = [this] {
        m_table->setEnabled(m_isTable->isChecked());
        m_query->setEnabled(m_isQuery->isChecked());
    };
    connect(m_isTable, &QRadioButton::toggled, this, show);
    show();
    return page;
}

QWidget* DatabaseDialog::makeHow()
{
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* left = new QVBoxLayout;
    m_totals->setObjectName(QStringLiteral("addUpThere"));
    m_rows->setObjectName(QStringLiteral("bringRowsIn"));
    m_totals->setChecked(true);
    left->addWidget(m_totals);
    m_whyNoTotals->setObjectName(QStringLiteral("whyNoTotals"));
    m_whyNoTotals->setContentsMargins(24, 0, 0, 0); // under the words of the choice
    m_whyNoTotals->hide();
    left->addWidget(m_whyNoTotals);
    left->addWidget(m_rows);
    left->addWidget(m_about);
    left->addWidget(scrolled(m_map), 1);
    left->addStretch(); // keeps the choices together where the map is hidden
    for (QPlainTextEdit* text : {m_sql, m_suggestion}) {
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    m_texts->setObjectName(QStringLiteral("sqlTexts"));
    m_texts->addTab(m_sql, tr("What is run there"));
    m_texts->addTab(m_suggestion, tr("What would make it faster"));
    m_texts->setTabToolTip(1, tr("A view by customer and month, for the database's owner to make"));
    layout->addLayout(left, 1);
    layout->addWidget(m_texts, 1);
    return page;
}

template <typename Answer>
void DatabaseDialog::ask(const QString& doing,
                         std::function<Result<Answer>(Warehouse&, const Progress&)> question,
                         std::function<void(Answer)> answer)
{
    work(doing);
    m_background.start([this, address = m_address, password = m_password, question = std::move(question),
                        answer = std::move(answer)](const Progress& progress) -> std::function<void()> {
        const auto given = std::make_shared<Result<Answer>>([&]() -> Result<Answer> {
            auto warehouse = Warehouse::open(address, password);
            if (!warehouse)
                return warehouse.error();
            return question(**warehouse, progress);
        }());
        return [this, given, answer] {
            if (!*given) {
                rest(given->error().code == ErrorCode::Cancelled ? QString() : errorText(given->error()));
                return;
            }
            rest();
            answer(std::move(**given));
        };
    });
}

void DatabaseDialog::work(const QString& doing)
{
    m_isWorking = true;
    m_asked = focusWidget();
    m_problem->hide();
    m_doing->setText(doing);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_steps->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    m_cancel->setText(tr("Stop"));
}

void DatabaseDialog::rest(const QString& problem)
{
    m_isWorking = false;
    m_doing->clear();
    m_progress->hide();
    m_steps->setEnabled(true);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const int step = m_steps->currentIndex();
    m_back->setVisible(step > Where);
    m_back->setEnabled(true);
    m_next->setEnabled(true);
    m_next->setText(step == Where               ? tr("Connect")
                        : step == What          ? tr("Look at the columns")
                        : m_totals->isChecked() ? tr("Add up there")
                                                : tr("Bring the rows in"));
    m_cancel->setText(tr("Cancel"));
    // The work took the focus to "Stop", where Enter would now leave: back to where the person was.
    if (m_cancel->hasFocus())
        (m_asked && m_asked->isVisible() && m_asked->isEnabled() ? m_asked.data() : m_next)->setFocus();
}

WarehouseSource DatabaseDialog::source() const
{
    if (m_isQuery->isChecked())
        return {m_query->toPlainText().trimmed().toStdString(), true};
    return {m_table->currentText().trimmed().toStdString(), false};
}

void DatabaseDialog::go()
{
    switch (m_steps->currentIndex()) {
    case Where:
        connectToDatabase();
        break;
    case What:
        lookAtColumns();
        break;
    case How:
        m_totals->isChecked() ? importTotals() : bringRows();
        break;
    }
}

void DatabaseDialog::connectToDatabase()
{
    if (!m_form->checkComplete())
        return;
    m_address = m_form->address();
    m_password = m_form->password();
    const std::string address = textOf(m_address);
    const bool keeps = m_form->keepsPassword();
    // A password left empty may lie in the keyring, unless that one was refused just now.
    const bool wasRefused = m_refused == address;
    work(tr("Connecting…"));
    m_background.start([this, address, keeps, wasRefused, where = m_address,
                        password = m_password](const Progress&) -> std::function<void()> {
        std::string used = password;
        if (used.empty() && where.kind != DatabaseKind::SQLite && !wasRefused)
            used = keptPassword(address).value_or(std::string());
        auto warehouse = Warehouse::open(where, used);
        if (!warehouse) {
            const bool isKeptRefused
                = password.empty() && !used.empty() && isPasswordRefused(warehouse.error());
            return [this, address, isKeptRefused, error = warehouse.error()] {
                if (isKeptRefused)
                    m_refused = address;
                rest(isKeptRefused ? tr("The database refuses the password from the keyring: type the "
                                        "one that holds now.")
                                   : errorText(error));
                if (isKeptRefused)
                    m_form->focusPassword();
            };
        }
        const auto tables = (*warehouse)->tables();
        const bool isKept = keeps && !password.empty() && keepPassword(address, password);
        if (wasRefused && !keeps)
            forgetPassword(address);
        return [this, tables, used, keeps, isKept, address] {
            m_password = used;
            m_refused.clear();
            QSettings().setValue(kLastAddress, format::text(address));
            m_table->clear();
            if (tables)
                for (const std::string& table : *tables)
                    m_table->addItem(format::text(table));
            m_steps->setCurrentIndex(What);
            rest(keeps && !isKept
                     ? tr("The keyring did not take the password: it will be asked for next time.")
                     : QString());
        };
    });
}

void DatabaseDialog::lookAtColumns()
{
    const WarehouseSource from = source();
    if (from.part.empty()) {
        rest(from.isQuery ? tr("Write the query.") : tr("Say which table."));
        return;
    }
    using Columns = std::pair<std::vector<WarehouseColumn>, WarehouseMapping>;
    ask<Columns>(
        tr("Looking at the columns…"),
        [from](Warehouse& warehouse, const Progress&) -> Result<Columns> {
            auto columns = warehouse.columns(from);
            if (!columns)
                return columns.error();
            WarehouseMapping guessed = warehouse.guess(*columns);
            return Columns(std::move(*columns), std::move(guessed));
        },
        [this](Columns columns) {
            m_columns = std::move(columns.first);
            m_steps->setCurrentIndex(How);
            m_map->setColumns(m_columns, columns.second);
            const Project& project = m_workshop.project();
            const bool hasLines = project.dataset->lines.size() > 0;
            const Status room = roomFor(project.imports, TableKind::Totals);
            m_totals->setEnabled(!hasLines && room.has_value());
            m_whyNoTotals->setVisible(hasLines || !room);
            if (!hasLines && !room)
                m_whyNoTotals->setText(errorText(room.error()));
            if (!m_totals->isEnabled())
                m_rows->setChecked(true);
            showWay();
        });
}

void DatabaseDialog::showWay()
{
    const bool isTotals = m_totals->isChecked();
    m_map->parentWidget()->parentWidget()->setVisible(isTotals);
    m_texts->setVisible(isTotals);
    m_about->setText(isTotals ? tr("The lines stay where they are. The database answers for %1; another "
                                   "period or cost per order is "
                                   "asked for by a refresh.")
                                    .arg(m_workshop.project().period.windowMonths > 0
                                             ? tr("the last %Ln month(s)", nullptr,
                                                  m_workshop.project().period.windowMonths)
                                             : tr("all years"))
                              : tr("The rows are shown in the import window next, where you say which column "
                                   "is what. At most %1.")
                                    .arg(format::number(double(kMostRows))));
    if (m_steps->currentIndex() == How)
        rest();
    showSql();
}

// Written here, not there: the statement needs the columns, not the data.
void DatabaseDialog::showSql()
{
    if (m_steps->currentIndex() != How || m_isWorking || !m_totals->isChecked())
        return;
    const QString missing = m_map->missing();
    if (!missing.isEmpty()) {
        m_sql->setPlainText(missing);
        m_suggestion->setPlainText(missing);
        return;
    }
    const Project& project = m_workshop.project();
    m_background.start([this, address = m_address, password = m_password, from = source(),
                        mapping = m_map->mapping(), period = project.period,
                        rates = project.rates](const Progress&) -> std::function<void()> {
        auto warehouse = Warehouse::open(address, password);
        if (!warehouse)
            return [this, error = warehouse.error()] { rest(errorText(error)); };
        const PushdownSql sql = (*warehouse)->sqlFor(from, mapping, period, rates);
        return [this, sql] {
            m_sql->setPlainText(format::text(sql.query));
            m_suggestion->setPlainText(format::text(sql.suggestion));
        };
    });
}

void DatabaseDialog::bringRows()
{
    const WarehouseSource from = source();
    const auto known = knownCustomers(asBrought(m_workshop.project().dataset));
    const std::string address = textOf(m_address);
    ask<ImportPlan>(
        tr("Bringing the rows…"),
        [from, known, address](Warehouse& warehouse, const Progress& progress) {
            return warehouse.planRows(from, {}, known, kMostRows, progress);
        },
        [this](ImportPlan plan) {
            emit planned(plan);
            accept();
        });
}

void DatabaseDialog::importTotals()
{
    if (const QString missing = m_map->missing(); !missing.isEmpty()) {
        rest(missing);
        return;
    }
    SourceRecipe recipe;
    recipe.kind = SourceKind::DatabaseTotals;
    recipe.location = textOf(m_address);
    recipe.part = source().part;
    recipe.isQuery = source().isQuery;
    ImportOptions options;
    options.map = m_map->mapping();
    recipe.options = optionTexts(options);
    const Project& project = m_workshop.project();
    work(tr("The database adds up…"));
    m_isStoring = true;
    m_session.importTable(
        tr("Import totals"),
        [recipe, period = project.period, rates = project.rates, password = m_password,
         today = toDay(QDate::currentDate())](const Progress& progress) {
            return stageTotals(
                recipe, period, rates, today,
                [&password](const std::string&) { return std::optional<std::string>(password); }, progress);
        });
    if (!m_session.isImporting()) { // no project is open, or another import runs
        m_isStoring = false;
        rest(tr("Another import is running: wait for it, then try again."));
    }
}

void DatabaseDialog::reject()
{
    if (m_isStoring) {
        m_session.cancelImport(); // importFailed() follows
        return;
    }
    if (m_isWorking) {
        m_background.cancel();
        rest();
        return;
    }
    QDialog::reject();
}

} // namespace strata
