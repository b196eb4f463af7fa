#include "ui/data/datawork.h"

#include "core/method/snapshots.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace strata {

namespace {

Error noSuchImport()
{
    return {ErrorCode::UnknownName, "import"};
}

// Between two steps that cannot be stopped themselves.
bool isStopped(const Progress& progress)
{
    return !goOn(progress, 0, 0);
}

Error stopped()
{
    return {ErrorCode::Cancelled, {}};
}

} // namespace

StoreThread::Change replacement(const Project& base, std::int64_t batch,
                                const std::shared_ptr<StagedImport>& staged, const QString& label)
{
    return [=](ProjectStore& store, const Progress& progress) -> Result<Project> {
        const auto place = std::find_if(base.imports.begin(), base.imports.end(),
                                        [batch](const ImportBatch& import) { return import.batch == batch; });
        if (place == base.imports.end())
            return noSuchImport();
        std::vector<StagedImport> imports;
        imports.push_back(std::move(*staged));
        return store.commitRefresh(base, imports, {std::size_t(place - base.imports.begin())}, {},
                                   label.toStdString(), progress);
    };
}

StoreThread::Change removal(const Project& base, std::int64_t batch, const QString& label)
{
    return [=](ProjectStore& store, const Progress& progress) -> Result<Project> {
        Project next = base;
        if (std::erase_if(next.imports, [batch](const ImportBatch& import) { return import.batch == batch; })
            == 0)
            return noSuchImport();
        const Result<std::shared_ptr<const Dataset>> dataset = store.dataset(next.imports);
        if (!dataset)
            return dataset.error();
        if (isStopped(progress))
            return stopped();
        next = withDataset(next, *dataset);
        if (isStopped(progress))
            return stopped();
        if (const Status committed = store.commit(next, label.toStdString()); !committed)
            return committed.error();
        return next;
    };
}

StoreThread::Change keptSnapshot(const Project& base, const QString& name, Moment now, const QString& label)
{
    return [=](ProjectStore& store, const Progress& progress) -> Result<Project> {
        const Evaluation evaluation = evaluate(base);
        if (isStopped(progress))
            return stopped();
        const Snapshot snapshot = snapshotOf(base, evaluation, name.toStdString(), now);
        if (isStopped(progress))
            return stopped();
        return store.commitSnapshot(base, snapshot, label.toStdString());
    };
}

RefreshEffect effectOf(const Project& before, const Evaluation& was, const Project& after,
                       const Evaluation& is)
{
    RefreshEffect effect;
    std::unordered_map<std::string_view, std::size_t> earlier;
    const std::vector<std::string>& ids = before.dataset->customers.ids;
    for (std::size_t i = 0; i < ids.size(); ++i)
        earlier.emplace(ids[i], i);
    const std::vector<std::string>& nowIds = after.dataset->customers.ids;
    for (std::size_t i = 0; i < nowIds.size(); ++i) {
        const auto found = earlier.find(nowIds[i]);
        if (found == earlier.end())
            ++effect.added;
        else if (was.results.types[found->second] != is.results.types[i])
            ++effect.retyped;
    }
    effect.gone = ids.size() - (nowIds.size() - effect.added);
    return effect;
}

StoreThread::Change refresh(const Project& base, const std::shared_ptr<RefreshReading>& reading,
                            const SnapshotNames& names, Moment now, const QString& label,
                            const std::shared_ptr<RefreshEffect>& effect)
{
    return [=](ProjectStore& store, const Progress& progress) -> Result<Project> {
        const Evaluation was = evaluate(base);
        if (isStopped(progress))
            return stopped();
        const auto look = [&](const Project& next) {
            const Evaluation is = evaluate(next);
            *effect = effectOf(base, was, next, is);
            std::vector<Snapshot> snapshots;
            if (base.snapshots.empty() && base.dataset->customers.size() > 0)
                snapshots.push_back(snapshotOf(base, was, names.before.toStdString(), now));
            snapshots.push_back(snapshotOf(next, is, names.after.toStdString(), now));
            return snapshots;
        };
        const RefreshReading taken = std::move(*reading);
        return store.commitRefresh(base, taken.imports, taken.places, look, label.toStdString(), progress);
    };
}

Project withOneSource(const Project& project, std::size_t import)
{
    Project one = project;
    for (std::size_t i = 0; i < one.imports.size(); ++i)
        if (i != import)
            one.imports[i].recipe.edit().location.clear(); // nowhere to read it from
    return one;
}

} // namespace strata
