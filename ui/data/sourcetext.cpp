#include "ui/data/sourcetext.h"

#include "core/sources/sources.h"
#include "core/warehouse/address.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace strata {

namespace {

QString addressText(const std::string& location)
{
    const Result<DatabaseAddress> address = addressOf(location);
    return format::text(address ? shownAddress(*address) : location);
}

QString typeText(const std::string& type)
{
    if (type == "number")
        return QCoreApplication::translate("SourceColumn", "numbers");
    if (type == "date")
        return QCoreApplication::translate("SourceColumn", "dates");
    if (type == "flag")
        return QCoreApplication::translate("SourceColumn", "yes or no");
    if (type == "empty")
        return QCoreApplication::translate("SourceColumn", "empty");
    if (type == "text")
        return QCoreApplication::translate("SourceColumn", "text");
    return format::text(type); // a database's own word
}

QString listed(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list.append(format::text(name).simplified());
    return list.join(QStringLiteral(", "));
}

} // namespace

QString originText(const ImportBatch& batch)
{
    const SourceRecipe& recipe = *batch.recipe;
    switch (recipe.kind) {
    case SourceKind::Clipboard:
        return QCoreApplication::translate("Source", "clipboard");
    case SourceKind::DatabaseLines:
    case SourceKind::DatabaseTotals:
        return addressText(recipe.location);
    case SourceKind::File:
    case SourceKind::Sheet:
        break;
    }
    if (recipe.location.empty())
        return QCoreApplication::translate("Source", "not recorded");
    const QString folder = QFileInfo(format::text(recipe.location)).path();
    const QString shown = QDir::toNativeSeparators(folder);
    return recipe.kind == SourceKind::Sheet && !recipe.part.empty()
        ? QCoreApplication::translate("Source", "%1, sheet %2").arg(shown, format::text(recipe.part))
        : shown;
}

QString originTip(const ImportBatch& batch)
{
    const SourceRecipe& recipe = *batch.recipe;
    if (recipe.isDatabase())
        return recipe.isQuery ? QCoreApplication::translate("Source", "%1, query: %2")
                                    .arg(addressText(recipe.location), format::text(recipe.part))
                              : QCoreApplication::translate("Source", "%1, table %2")
                                    .arg(addressText(recipe.location), format::text(recipe.part));
    if (recipe.location.empty())
        return originText(batch);
    const QString path = QDir::toNativeSeparators(format::text(recipe.location));
    return recipe.part.empty()
        ? path
        : QCoreApplication::translate("Source", "%1, sheet %2").arg(path, format::text(recipe.part));
}

QString stayText(const ImportBatch& batch)
{
    return batch.recipe->kind == SourceKind::Clipboard
        ? QCoreApplication::translate("Source", "was pasted; stays as it is")
        : QCoreApplication::translate("Source", "its file is not recorded; stays as it is");
}

QString columnChangeText(const std::vector<SourceColumn>& before, const std::vector<SourceColumn>& now)
{
    const ColumnChanges changes = columnChanges(before, now);
    QStringList sentences;
    if (!changes.added.empty())
        sentences.append(QCoreApplication::translate("Source", "New: %1.").arg(listed(changes.added)));
    if (!changes.gone.empty())
        sentences.append(QCoreApplication::translate("Source", "Gone: %1.").arg(listed(changes.gone)));
    for (const SourceColumn& column : before) {
        const auto other = std::find_if(now.begin(), now.end(), [&column](const SourceColumn& one) {
            return one.name == column.name && one.type != column.type;
        });
        if (other != now.end())
            sentences.append(QCoreApplication::translate("Source", "%1: was %2, now %3.")
                                 .arg(format::text(column.name).simplified(), typeText(column.type),
                                      typeText(other->type)));
    }
    return sentences.isEmpty() ? QCoreApplication::translate("Source", "as before")
                               : sentences.join(QLatin1Char(' '));
}

} // namespace strata
