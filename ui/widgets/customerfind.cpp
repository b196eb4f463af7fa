#include "ui/widgets/customerfind.h"

#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/workshop.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <algorithm>

namespace strata {

namespace {

constexpr int kPauseMs = 80; // between keys

QString offer(const Project& project, int customer)
{
    const QString name = customerName(project, customer);
    const QString id = format::text(project.dataset->customers.ids[std::size_t(customer)]);
    return name == id ? name : QStringLiteral("%1 \u00B7 %2").arg(name, id);
}

} // namespace

std::vector<int> findCustomers(const Customers& customers, const QString& text, std::size_t most)
{
    std::vector<int> begins, contains;
    for (std::size_t i = 0; i < customers.size() && begins.size() < most; ++i) {
        const QString id = format::text(customers.ids[i]);
        const QString name = i < customers.names.size() ? format::text(customers.names[i]) : QString();
        if (name.startsWith(text, Qt::CaseInsensitive) || id.startsWith(text, Qt::CaseInsensitive))
            begins.push_back(int(i));
        else if (contains.size() < most
                 && (name.contains(text, Qt::CaseInsensitive) || id.contains(text, Qt::CaseInsensitive)))
            contains.push_back(int(i));
    }
    begins.insert(begins.end(), contains.begin(), contains.end());
    begins.resize(std::min(begins.size(), most));
    return begins;
}

CustomerFind::CustomerFind(Workshop& workshop, QWidget* parent)
    : QLineEdit(parent)
    , m_workshop(workshop)
    , m_completer(new QCompleter(&m_model, this))
{
    setObjectName(QStringLiteral("findCustomer"));
    setPlaceholderText(tr("Find customer"));
    setAccessibleName(tr("Find customer by name or number"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(kMostMatches));
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("foundCustomers"));
    m_later.setSingleShot(true);
    m_later.setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_wantsFirst = false;
        m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, &CustomerFind::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (text().trimmed().isEmpty())
            return;
        if (m_searched == text().trimmed() && !m_background.isRunning() && !m_later.isActive()) {
            choose(0);
            return;
        }
        m_wantsFirst = true;
        m_later.stop();
        search();
    });
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        m_searched.clear();
        if (m_dataset != m_workshop.project().dataset)
            forget();
    });
}

// Customers have other places now: what is offered would lead to somebody else.
void CustomerFind::forget()
{
    m_background.cancel();
    m_wantsFirst = false;
    m_matches.clear();
    m_dataset.reset();
    m_completer->popup()->hide();
    m_model.setStringList({});
}

void CustomerFind::search()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        m_background.cancel();
        m_completer->popup()->hide();
        return;
    }
    m_background.start([this, wanted, dataset = m_workshop.project().dataset](const Progress&) {
        auto found = findCustomers(dataset->customers, wanted, kMostMatches);
        return [this, wanted, dataset, found] {
            if (dataset != m_workshop.project().dataset)
                return;
            m_matches = found;
            m_dataset = dataset;
            m_searched = wanted;
            QStringList words;
            for (const int customer : m_matches)
                words += offer(m_workshop.project(), customer);
            m_model.setStringList(words);
            if (m_wantsFirst && !m_matches.empty()) {
                m_wantsFirst = false;
                choose(0);
                return;
            }
            m_wantsFirst = false;
            if (words.isEmpty()) // a row that cannot be chosen
                m_model.setStringList({tr("No customer has this in its name or number.")});
            if (hasFocus())
                m_completer->complete();
        };
    });
}

void CustomerFind::choose(int row)
{
    if (row < 0 || std::size_t(row) >= m_matches.size())
        return;
    const int customer = m_matches[std::size_t(row)];
    m_completer->popup()->hide();
    clear();
    emit chosen(customer);
}

} // namespace strata
