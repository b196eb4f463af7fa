#include "ui/growth/learnedtable.h"

#include "core/import/cells.h"
#include "core/import/dialect.h"
#include "core/import/texttable.h"
#include "core/method/customerfilter.h"
#include "core/storage/exportfile.h"
#include "ui/errortext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace strata {

namespace {

enum Column
{
    CustomerNumber,
    CustomerName,
    Name,
    Function,
    Title,
    Decides,
    Needs,
    Notes,
    LearnedAt,
    ColumnCount
};

// As we write them first; others that people use behind. In lower case, without blanks, dashes, underscores.
const std::array<std::vector<std::string_view>, ColumnCount> kHeads = {{
    {"customernumber", "customerid", "customerno", "id", "account", "accountnumber"},
    {"customer", "customername", "company", "accountname"},
    {"name", "contact", "contactname", "person"},
    {"jobfunction", "function", "role", "department"},
    {"title", "jobtitle", "position"},
    {"decisionmaker", "decides", "isdecisionmaker"},
    {"needs", "need"},
    {"notes", "note", "comment", "comments", "remarks"},
    {"learned", "learnedat", "date", "time"},
}};
constexpr std::array<const char*, ColumnCount> kWritten
    = {"customer_number", "customer", "name",  "job_function", "title",
       "decision_maker",  "needs",    "notes", "learned"};

std::string bare(std::string_view head)
{
    std::string text = lowerCase(head);
    std::erase_if(text, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.'; });
    return text;
}

std::array<int, ColumnCount> columnsOf(const std::vector<std::string_view>& heads)
{
    std::array<int, ColumnCount> columns;
    columns.fill(-1);
    for (std::size_t place = 0; place < heads.size(); ++place) {
        const std::string head = bare(cellText(heads[place]));
        for (std::size_t column = 0; column < ColumnCount; ++column)
            if (columns[column] < 0
                && std::find(kHeads[column].begin(), kHeads[column].end(), head) != kHeads[column].end()) {
                columns[column] = int(place);
                break;
            }
    }
    return columns;
}

// Finds customers by number, or by a name that only one of them has.
class Finder
{
public:
    static constexpr int kNone = -1, kSeveral = -2;

    explicit Finder(const Customers& customers)
    {
        for (std::size_t i = 0; i < customers.size(); ++i)
            m_byId.emplace(customers.ids[i], int(i));
        for (std::size_t i = 0; i < customers.names.size(); ++i)
            if (!customers.names[i].empty())
                if (const auto [at, isNew] = m_byName.emplace(lowerCase(customers.names[i]), int(i)); !isNew)
                    at->second = kSeveral;
    }

    int byId(const std::string& id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? kNone : found->second;
    }
    int byName(const std::string& name) const
    {
        const auto found = m_byName.find(lowerCase(name));
        return found == m_byName.end() ? kNone : found->second;
    }

private:
    std::unordered_map<std::string_view, int> m_byId;
    std::unordered_map<std::string, int> m_byName;
};

bool saysTheSame(const LearnedContact& a, const LearnedContact& b)
{
    return a.customerId == b.customerId && a.name == b.name && a.jobFunction == b.jobFunction
        && a.title == b.title && a.isDecisionMaker == b.isDecisionMaker && a.needs == b.needs
        && a.notes == b.notes;
}

bool isMember(const Campaign& campaign, const std::string& id)
{
    const auto at = std::lower_bound(
        campaign.members.begin(), campaign.members.end(), id,
        [](const CampaignMember& member, const std::string& wanted) { return member.customerId < wanted; });
    return at != campaign.members.end() && at->customerId == id;
}

} // namespace

LearnedRows LearnedTable::read(std::shared_ptr<const std::string> bytes, const Dataset& dataset,
                               const Campaign& campaign, Moment now)
{
    LearnedRows rows;
    const auto made = TextTable::make(std::move(bytes), {});
    if (!made) {
        rows.problem = errorText(made.error());
        return rows;
    }
    const TextTable& table = **made;
    const DialectGuess guess = guessDialect(table.head(), table.saidDelimiter(), std::nullopt);
    RecordReader records = table.records(guess.dialect);
    TextRecord record;
    bool hasHead = false;
    while (!hasHead && records.next(record))
        hasHead = !record.isBlank;
    if (!hasHead) {
        rows.problem = tr("The file has no rows.");
        return rows;
    }
    const std::array<int, ColumnCount> columns = columnsOf(record.cells);
    const std::size_t width = record.cells.size();
    const bool hasCustomer = columns[CustomerNumber] >= 0 || columns[CustomerName] >= 0;
    const bool saysAnything = columns[Name] >= 0 || columns[Function] >= 0 || columns[Title] >= 0
        || columns[Needs] >= 0 || columns[Notes] >= 0;
    if (!hasCustomer || !saysAnything) {
        rows.problem = tr("The first row must name the columns: customer_number or customer, and at least "
                          "one of name, job_function, title, needs and notes.");
        return rows;
    }

    const Finder finder(dataset.customers);
    const auto reject = [&](const QString& reason) { rows.rejected.push_back({record.line, reason}); };
    while (records.next(record)) {
        if (record.isBlank)
            continue;
        if (record.damage != RecordDamage::None) {
            reject(tr("The row cannot be read: check its quotes and its length."));
            continue;
        }
        while (record.cells.size() > width && trimmed(record.cells.back()).empty())
            record.cells.pop_back();
        if (record.cells.size() != width) {
            reject(tr("%1 cells, %2 were expected. Put texts with the delimiter in quotes.")
                       .arg(record.cells.size())
                       .arg(width));
            continue;
        }
        bool isTooLong = false;
        const auto text = [&](Column column) {
            if (columns[column] < 0)
                return std::string();
            std::string cell = cleanText(record.cells[std::size_t(columns[column])], table.hasControls());
            isTooLong = isTooLong || cell.size() > kLongestText;
            return cell;
        };
        const std::string number = text(CustomerNumber), customerName = text(CustomerName);
        LearnedContact one{{}, text(Name), text(Function), text(Title), false, text(Needs), text(Notes), now};
        const std::string decides = text(Decides), when = text(LearnedAt);
        if (isTooLong) {
            reject(tr("A text is longer than %1 characters.").arg(kLongestText));
            continue;
        }
        int customer = number.empty() ? Finder::kNone : finder.byId(number);
        if (number.empty() && !customerName.empty()) {
            customer = finder.byName(customerName);
            if (customer == Finder::kNone)
                customer = finder.byId(customerName);
        }
        if (customer < 0) {
            const QString said = QString::fromStdString(number.empty() ? customerName : number);
            reject(said.isEmpty() ? tr("No customer is named.")
                       : customer == Finder::kSeveral
                       ? tr("Several customers are called “%1”; give the customer number.").arg(said)
                       : tr("There is no customer “%1”.").arg(said));
            continue;
        }
        one.customerId = dataset.customers.ids[std::size_t(customer)];
        if (!isMember(campaign, one.customerId)) {
            reject(tr("“%1” does not belong to this campaign.").arg(QString::fromStdString(one.customerId)));
            continue;
        }
        if (!decides.empty()) {
            const std::optional<bool> flag = readFlag(decides);
            if (!flag) {
                reject(
                    tr("“%1” is neither yes nor no (decision maker).").arg(QString::fromStdString(decides)));
                continue;
            }
            one.isDecisionMaker = *flag;
        }
        if (!when.empty()) {
            const QDateTime moment = QDateTime::fromString(QString::fromStdString(when), Qt::ISODateWithMs);
            if (!moment.isValid()) {
                reject(tr("“%1” is no date; write it like 2026-05-31.").arg(QString::fromStdString(when)));
                continue;
            }
            one.time = moment.toMSecsSinceEpoch();
        }
        if (one.name.empty() && one.jobFunction.empty() && one.title.empty() && one.needs.empty()
            && one.notes.empty()) {
            reject(tr("The row says nothing about a person."));
            continue;
        }
        const auto isTheSame = [&one](const LearnedContact& other) { return saysTheSame(one, other); };
        if (std::any_of(campaign.learned.begin(), campaign.learned.end(), isTheSame)
            || std::any_of(rows.contacts.begin(), rows.contacts.end(), isTheSame)) {
            ++rows.known;
            continue;
        }
        rows.contacts.push_back(std::move(one));
        rows.lines.push_back(record.line);
    }
    if (records.openQuote())
        rows.rejected.push_back(
            {record.line, tr("A quote is never closed; nothing behind it could be read.")});
    else if (records.failure())
        rows.rejected.push_back({record.line,
                                 tr("A line is too long to be one; nothing behind it could be "
                                    "read.")});
    return rows;
}

QByteArray LearnedTable::write(const Dataset& dataset, const Campaign& campaign)
{
    std::string text = "\xEF\xBB\xBF";
    for (std::size_t column = 0; column < ColumnCount; ++column)
        text += (column ? "," : "") + std::string(kWritten[column]);
    text += '\n';
    const Finder finder(dataset.customers);
    const auto add = [&text](const std::string& cell, bool isLast = false) {
        text += csvTextCell(cell);
        text += isLast ? '\n' : ',';
    };
    for (const LearnedContact& one : campaign.learned) {
        const int customer = finder.byId(one.customerId);
        const bool hasName = customer >= 0 && std::size_t(customer) < dataset.customers.names.size();
        add(one.customerId);
        add(hasName ? dataset.customers.names[std::size_t(customer)] : std::string());
        add(one.name);
        add(one.jobFunction);
        add(one.title);
        add(one.isDecisionMaker ? "yes" : "no");
        add(one.needs);
        add(one.notes);
        add(QDateTime::fromMSecsSinceEpoch(one.time, Qt::UTC).toString(Qt::ISODateWithMs).toStdString(),
            true);
    }
    return QByteArray::fromStdString(text);
}

} // namespace strata
