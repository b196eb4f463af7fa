#pragma once
#include "core/model/dataset.h"

#include <QLineEdit>

#include <functional>
#include <memory>
#include <optional>

class QCompleter;
class QStringListModel;

namespace strata {

// The customer that was meant: by its number, by its name, or by both as accountName() writes them. Case
// counts only where several would fit without it; a name that two customers have means neither.
std::optional<std::size_t> customerMeant(const Customers& customers, const QString& typed);

// A field for one customer, by number or name, that proposes those that fit while somebody types: never more
// than a few of them, however many there are.
class CustomerEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int kMostProposed = 12;

    // Asked for the data anew each time.
    using Source = std::function<std::shared_ptr<const Dataset>()>;

    explicit CustomerEdit(Source source, QWidget* parent = nullptr);

    std::optional<std::size_t> customer() const; // an index into the source's customers

private:
    void propose(const QString& typed);

    Source m_source;
    QStringListModel* m_proposals;
};

} // namespace strata
