#include "ui/data/importqueue.h"

#include "ui/data/importdialog.h"
#include "ui/errortext.h"
#include "ui/languages.h"
#include "ui/workshop.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace strata {

ImportQueue::ImportQueue(Workshop& workshop, ProjectSession& session, QWidget* window)
    : QObject(window)
    , m_workshop(workshop)
    , m_session(session)
    , m_window(window)
{
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        emit progress(total > 0 ? int(done * 100 / total) : 0);
    });
}

void ImportQueue::addFiles(const QStringList& paths)
{
    std::deque<Waiting> more;
    for (const QString& path : paths)
        more.push_back({path, {}, QFileInfo(path).fileName()});
    add(std::move(more));
}

void ImportQueue::addPasted(const QString& text)
{
    const QDateTime now = QDateTime::currentDateTime();
    //: The name of a table that came from the clipboard: a day and a time, "Pasted 22 Nov, 14:03"
    const QString name = tr("Pasted %1, %2")
                             .arg(currentLocale().toString(now.date(), QStringLiteral("d MMM")),
                                  currentLocale().toString(now.time(), QLocale::ShortFormat));
    add({{{}, text, name}});
}

void ImportQueue::addPlan(const ImportPlan& plan)
{
    if (m_dialog || m_background.isRunning()) {
        m_tables.push_back({plan, {}, {}, false}); // after those on their way
        return;
    }
    setReading(true);
    // It may have been brought in before: what was answered then is remembered.
    m_background.start([this, plan, imports = m_workshop.project().imports](const Progress& watch) {
        auto table = std::make_shared<IncomingTable>(withMemory(plan, imports, watch));
        return [this, table] {
            m_tables.push_back(std::move(*table));
            readNext();
        };
    });
}

void ImportQueue::clear()
{
    m_background.cancel();
    m_waiting.clear();
    m_tables.clear();
    setReading(false);
}

void ImportQueue::add(std::deque<Waiting> more)
{
    const bool isIdle = !m_dialog && !m_background.isRunning();
    m_waiting.insert(m_waiting.end(), more.begin(), more.end()); // after those on their way
    if (!isIdle)
        return;
    m_problems.clear();
    emit problemsChanged(m_problems);
    readNext();
}

void ImportQueue::readNext()
{
    if (m_waiting.empty()) {
        setReading(false);
        // Customers first: invoice lines and payments name them.
        std::stable_sort(
            m_tables.begin(), m_tables.end(),
            [](const IncomingTable& a, const IncomingTable& b) { return a.plan.kind < b.plan.kind; });
        askNext();
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    setReading(true);
    const Project& project = m_workshop.project();
    m_background.start([this, next, imports = project.imports,
                        dataset = project.dataset](const Progress& watch) {
        const KnownCustomers known = knownCustomers(asBrought(dataset));
        auto table = std::make_shared<Result<IncomingTable>>(
            next.path.isEmpty() ? readPasted(next.name.toStdString(), next.text.toStdString(), known, watch)
                                : readTable(next.path.toStdString(), {}, imports, known, watch));
        return [this, table, name = next.name] {
            if (*table)
                m_tables.push_back(std::move(**table));
            else
                addProblem(tr("%1: %2").arg(name, errorText(table->error())));
            readNext();
        };
    });
}

void ImportQueue::askNext()
{
    if (m_tables.empty()) {
        if (!m_waiting.empty())
            readNext();
        return;
    }
    IncomingTable table = std::move(m_tables.front());
    m_tables.erase(m_tables.begin());
    setReading(true);
    // The project may have more customers than when this table was read.
    m_background.start([this, table = std::move(table),
                        dataset = m_workshop.project().dataset](const Progress& watch) {
        auto fresh = std::make_shared<IncomingTable>(table);
        fresh->plan.known = knownCustomers(asBrought(dataset));
        auto plan = std::make_shared<Result<ImportPlan>>(planAgain(fresh->plan, fresh->plan.options, watch));
        return [this, fresh, plan] {
            setReading(false);
            if (!*plan) {
                addProblem(errorText(plan->error()));
                askNext();
                return;
            }
            fresh->plan = std::move(**plan);
            m_dialog = new ImportDialog(std::move(*fresh), m_workshop, m_session, m_window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_dialog, &QDialog::finished, this, [this] {
                m_dialog = nullptr;
                askNext();
            });
            m_dialog->open();
        };
    });
}

void ImportQueue::setReading(bool isReading)
{
    emit progress(0);
    emit readingChanged(isReading);
}

void ImportQueue::addProblem(const QString& problem)
{
    m_problems.append(problem);
    emit problemsChanged(m_problems);
}

} // namespace strata
