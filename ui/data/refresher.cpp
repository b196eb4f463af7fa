#include "ui/data/refresher.h"

#include "core/warehouse/address.h"
#include "ui/database/passworddialog.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

bool hasTotals(const Project& project)
{
    return std::any_of(project.imports.begin(), project.imports.end(),
                       [](const ImportBatch& batch) { return batch.kind == TableKind::Totals; });
}

} // namespace

Refresher::Refresher(Workshop& workshop, ProjectSession& session, QWidget* window)
    : QObject(window)
    , m_workshop(workshop)
    , m_session(session)
    , m_window(window)
{
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        emit progress(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(&workshop, &Workshop::projectChanged, this, &Refresher::checkBase);
    connect(&session, &ProjectSession::closed, this, [this] {
        m_isTakingOver = false;
        stop();
        dismiss();
    });
    connect(&session, &ProjectSession::imported, this, [this] {
        if (std::exchange(m_isTakingOver, false))
            emit tookOver(*m_effect);
    });
    connect(&session, &ProjectSession::importFailed, this, [this] { m_isTakingOver = false; });
}

std::optional<Refresher::Passwords> Refresher::askPasswords(const std::vector<ImportBatch>& imports) const
{
    Passwords passwords;
    for (const ImportBatch& batch : imports) {
        const SourceRecipe& recipe = *batch.recipe;
        if (!recipe.isDatabase() || !recipe.canBeReadAgain() || passwords.count(recipe.location) > 0)
            continue;
        const Result<DatabaseAddress> address = addressOf(recipe.location);
        if (!address || address->kind == DatabaseKind::SQLite)
            continue; // what is wrong with an address is said when it is read
        const std::optional<std::string> password = askPassword(recipe.location, m_window);
        if (!password)
            return std::nullopt;
        passwords[recipe.location] = *password;
    }
    return passwords;
}

void Refresher::read(std::optional<std::size_t> only)
{
    if (m_isReading || m_session.isImporting() || !m_session.isOpen())
        return;
    if (m_reading)
        dismiss();
    m_only = only;
    m_base = m_workshop.project();
    const Project sources = only ? withOneSource(m_base, *only) : m_base;
    setReading(true);
    const std::optional<Passwords> passwords = askPasswords(sources.imports);
    if (!m_isReading)
        return; // the project was closed meanwhile
    if (passwords)
        start(sources, *passwords);
    else
        giveUp(tr("Nothing was read again: a database asks for its password."));
}

void Refresher::start(const Project& sources, const Passwords& passwords)
{
    emit progress(0);
    m_background.start([this, sources, passwords,
                        today = toDay(QDate::currentDate())](const Progress& watch) {
        const AskPassword ask = [&passwords](const std::string& address) -> std::optional<std::string> {
            const auto found = passwords.find(address);
            return found == passwords.end() ? std::nullopt : std::optional(found->second);
        };
        auto read = std::make_shared<Result<RefreshReading>>(readSourcesAgain(sources, today, ask, watch));
        return [this, sources, passwords, read] { finish(sources, passwords, *read); };
    });
}

void Refresher::finish(const Project& sources, Passwords passwords, Result<RefreshReading>& read)
{
    if (read) {
        auto reading = std::make_shared<RefreshReading>(std::move(*read));
        std::sort(reading->sources.begin(), reading->sources.end(),
                  [](const RefreshedSource& a, const RefreshedSource& b) { return a.import < b.import; });
        compare(std::move(reading));
        return;
    }
    // A password that is kept, or was mistyped, and is not taken: a person knows another.
    for (auto& [address, password] : passwords) {
        if (!isPasswordRefused(read.error(), address))
            continue;
        const std::optional<std::string> other = askPassword(address, m_window, KeptPassword::Refused);
        if (!m_isReading)
            return;
        if (other) {
            password = *other;
            start(sources, passwords);
            return;
        }
        break;
    }
    giveUp(tr("Nothing was changed. %1").arg(errorText(read.error())));
}

// Sets what was read beside what the file holds, in the store's thread.
void Refresher::compare(std::shared_ptr<RefreshReading> reading)
{
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    m_comparing = isWanted;
    m_session.store()->run(
        [self = QPointer<Refresher>(this), isWanted, reading, imports = m_base.imports](ProjectStore& store) {
            auto compared = std::make_shared<std::vector<SourceComparison>>();
            for (std::size_t i = 0; i < reading->places.size() && *isWanted; ++i) {
                const BatchRows& now = reading->imports[i].rows;
                SourceComparison one{reading->places[i], {}, figuresOf(now), false};
                if (const auto before = store.batch(imports[one.import].batch)) {
                    one.before = figuresOf(**before);
                    one.areRowsSame = areSameRows(**before, now);
                }
                compared->push_back(std::move(one));
            }
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, isWanted, reading, compared] {
                    if (!self || !*isWanted)
                        return;
                    self->m_compared = std::move(*compared);
                    self->m_reading = reading;
                    self->setReading(false);
                    emit self->readingReady();
                },
                Qt::QueuedConnection);
        });
}

void Refresher::setReading(bool isReading)
{
    if (!isReading && m_comparing)
        std::exchange(m_comparing, nullptr)->store(false);
    if (std::exchange(m_isReading, isReading) != isReading)
        emit readingChanged(isReading);
}

void Refresher::giveUp(const QString& sentence)
{
    setReading(false);
    emit readingFailed(sentence);
}

void Refresher::stop()
{
    m_background.cancel();
    setReading(false);
}

// What was read belongs to the imports as they were then, and totals to their period and cost per order.
void Refresher::checkBase()
{
    const Project& now = m_workshop.project();
    const bool isSame = now.imports == m_base.imports
        && (!hasTotals(m_base)
            || (now.period == m_base.period && now.rates.perOrder == m_base.rates.perOrder));
    if (isSame || m_isTakingOver || (!m_reading && !m_isReading))
        return;
    stop();
    m_reading.reset();
    emit dismissed(tr("The imports are others by now: read them again to see what a refresh brings."));
}

void Refresher::takeOver()
{
    if (!m_reading || m_session.isImporting() || !m_session.isOpen())
        return;
    const QString day = format::day(toDay(QDate::currentDate()));
    m_base = m_workshop.project();
    m_effect = std::make_shared<RefreshEffect>();
    m_isTakingOver = true;
    m_session.changeData(tr("Refresh"),
                         refresh(m_base, std::exchange(m_reading, nullptr),
                                 {tr("Before the refresh of %1").arg(day), tr("Refresh of %1").arg(day)},
                                 QDateTime::currentMSecsSinceEpoch(), tr("Refresh"), m_effect));
}

void Refresher::dismiss()
{
    if (!m_reading)
        return;
    m_reading.reset();
    emit dismissed({});
}

} // namespace strata
