#include "ui/accounts/customeredit.h"

#include "ui/accounts/mergedmodel.h"
#include "ui/format.h"

#include <QCompleter>
#include <QStringListModel>

#include <utility>

namespace strata {

namespace {

QString nameAt(const Customers& customers, std::size_t place)
{
    return place < customers.names.size() ? format::text(customers.names[place]) : QString();
}

} // namespace

std::optional<std::size_t> customerMeant(const Customers& customers, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const std::string exact = text.toStdString();
    std::optional<std::size_t> byBoth, byName, folded;
    std::size_t names = 0, foldedCount = 0;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (customers.ids[i] == exact)
            return i;
        const QString id = format::text(customers.ids[i]), name = nameAt(customers, i);
        if (text.endsWith(QLatin1Char(')'))
            && text.compare(accountName(customers, i), Qt::CaseInsensitive) == 0)
            byBoth = i;
        if (name == text) {
            byName = i;
            ++names;
        }
        if (id.compare(text, Qt::CaseInsensitive) == 0 || name.compare(text, Qt::CaseInsensitive) == 0) {
            folded = i;
            ++foldedCount;
        }
    }
    if (byBoth)
        return byBoth;
    if (names > 0)
        return names == 1 ? byName : std::nullopt;
    return foldedCount == 1 ? folded : std::nullopt;
}

CustomerEdit::CustomerEdit(Source source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_proposals(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_proposals, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // filtered already
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kMostProposed);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CustomerEdit::propose);
}

std::optional<std::size_t> CustomerEdit::customer() const
{
    return customerMeant(m_source()->customers, text());
}

// Those that begin with it come first.
void CustomerEdit::propose(const QString& typed)
{
    const QString text = typed.trimmed();
    QStringList first, then;
    if (!text.isEmpty()) {
        const std::shared_ptr<const Dataset> dataset = m_source();
        const Customers& customers = dataset->customers;
        for (std::size_t i = 0; i < customers.size() && first.size() < kMostProposed; ++i) {
            const QString id = format::text(customers.ids[i]), name = nameAt(customers, i);
            if (name.startsWith(text, Qt::CaseInsensitive) || id.startsWith(text, Qt::CaseInsensitive))
                first += accountName(customers, i);
            else if (then.size() < kMostProposed
                     && (name.contains(text, Qt::CaseInsensitive) || id.contains(text, Qt::CaseInsensitive)))
                then += accountName(customers, i);
        }
    }
    m_proposals->setStringList((first + then).mid(0, kMostProposed));
}

} // namespace strata
