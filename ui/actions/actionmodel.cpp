#include "ui/actions/actionmodel.h"

#include "core/method/customerfilter.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/duefield.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace strata {

namespace {

constexpr std::int64_t kMissingLast = std::numeric_limits<std::int64_t>::max();

bool isSortedByText(int column)
{
    return column == ActionModel::Customer || column == ActionModel::Text || column == ActionModel::Owner
        || column == ActionModel::Note || column == ActionModel::Origin;
}

} // namespace

ActionModel::ActionModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
}

void ActionModel::refresh()
{
    if (m_isEditing) { // an editor is at work in the rows: they change when it has left
        QMetaObject::invokeMethod(this, &ActionModel::refresh, Qt::QueuedConnection);
        return;
    }
    const Project& project = m_workshop.project();
    if (m_dataset != project.dataset) {
        m_places = {};
        m_dataset = project.dataset;
        m_places = CustomerPlaces(m_dataset->customers);
        m_texts.clear();
    }
    // Rows are places in the list: of another list they mean nothing any more.
    const auto &old = m_plans->actions, &now = project.actions->actions;
    const bool isSameList = &old == &now
        || std::equal(old.begin(), old.end(), now.begin(), now.end(),
                      [](const CustomerAction& a, const CustomerAction& b) { return a.id == b.id; });
    if (!isSameList)
        beginResetModel();
    const Shared<ActionPlans> before = std::exchange(m_plans, project.actions);
    m_today = todayHere();
    m_standings = standingsOf(m_plans->actions, m_places, m_workshop.results());
    // What was searched before still holds for the actions that are the same.
    if (!m_texts.empty() && &*before != &*m_plans) {
        const auto &was = before->actions, &is = m_plans->actions;
        if (isSameList) {
            for (std::size_t k = 0; k < is.size(); ++k)
                if (!(is[k] == was[k]))
                    m_texts[k]
                        = searchTexts({is[k]}, {m_standings.customers[k]}, m_dataset->customers).front();
        } else {
            m_texts.clear();
        }
    }
    if (isSameList) {
        arrange();
        return;
    }
    m_rows = rowsNow();
    endResetModel();
    emit arranged();
}

void ActionModel::setFilter(const ActionFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void ActionModel::setGroup(std::optional<ActionGroup> group, bool byOwner)
{
    if (group == m_group && byOwner == m_isByOwner)
        return;
    m_group = std::move(group);
    m_isByOwner = byOwner;
    arrange();
}

std::vector<ActionGroupCount> ActionModel::groups(bool byOwner) const
{
    return actionGroups(m_plans->actions, m_passing, byOwner, m_today);
}

std::vector<std::uint32_t> ActionModel::rowsNow()
{
    const auto& all = m_plans->actions;
    if (!m_filter.search.empty() && m_texts.size() != all.size())
        m_texts = searchTexts(all, m_standings.customers, m_dataset->customers);
    m_passing = listedActions(all, m_standings, m_texts, m_filter, m_today);
    if (!m_group)
        return sorted(m_passing);
    std::vector<std::uint32_t> rows;
    for (const std::uint32_t place : m_passing)
        if (groupOf(all[place], m_isByOwner, m_today) == *m_group)
            rows.push_back(place);
    return sorted(std::move(rows));
}

void ActionModel::arrange()
{
    std::vector<std::uint32_t> rows = rowsNow();
    if (rows == m_rows) { // whoever works in the list stays where they are
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit arranged();
}

std::string_view ActionModel::sortText(std::uint32_t place) const
{
    const CustomerAction& action = m_plans->actions[place];
    switch (m_column) {
    case Customer: {
        const std::int32_t customer = m_standings.customers[place];
        const auto& names = m_dataset->customers.names;
        return customer >= 0 && std::size_t(customer) < names.size() && !names[std::size_t(customer)].empty()
            ? names[std::size_t(customer)]
            : action.customerId;
    }
    case Text:
        return action.text;
    case Owner:
        return action.owner;
    case Note:
        return action.note;
    case Origin:
        return action.playbook;
    default:
        return {};
    }
}

// Each text's place in the order of letters, upper and lower case alike. Many actions have the same text: it
// is looked at once.
std::vector<std::int64_t> ActionModel::textRanks(const std::vector<std::uint32_t>& rows) const
{
    std::unordered_map<std::string_view, std::size_t> known;
    std::vector<std::pair<std::string, std::size_t>> texts; // in lower case, with its place in `known`
    std::vector<std::size_t> textOf;
    textOf.reserve(rows.size());
    for (const std::uint32_t place : rows) {
        const std::string_view text = sortText(place);
        const auto [found, isNew] = known.try_emplace(text, texts.size());
        if (isNew)
            texts.emplace_back(lowerCase(text), texts.size());
        textOf.push_back(found->second);
    }
    std::sort(texts.begin(), texts.end());
    std::vector<std::int64_t> rankOf(texts.size(), kMissingLast);
    std::int64_t rank = 0;
    for (std::size_t k = 0; k < texts.size(); ++k) {
        rank += k > 0 && texts[k].first != texts[k - 1].first ? 1 : 0;
        if (!texts[k].first.empty())
            rankOf[texts[k].second] = rank;
    }
    std::vector<std::int64_t> ranks;
    ranks.reserve(rows.size());
    for (const std::size_t text : textOf)
        ranks.push_back(rankOf[text]);
    return ranks;
}

std::int64_t ActionModel::sortNumber(std::uint32_t place) const
{
    constexpr std::int64_t none = kMissingLast;
    const CustomerAction& action = m_plans->actions[place];
    switch (m_column) {
    case Type:
        return m_standings.types[place] == kNoStanding ? none : m_standings.types[place];
    case Tier:
        return tierAt(place) < 0 ? none : tierAt(place);
    case Due:
        return isKnown(action.due) ? action.due : none;
    case State:
        return std::int64_t(action.state);
    default:
        return action.id;
    }
}

// What is equal stays in the order of the actions; empty texts and what is missing come last either way.
std::vector<std::uint32_t> ActionModel::sorted(std::vector<std::uint32_t> rows) const
{
    std::vector<std::int64_t> keys;
    if (isSortedByText(m_column)) {
        keys = textRanks(rows);
    } else {
        keys.reserve(rows.size());
        for (const std::uint32_t place : rows)
            keys.push_back(sortNumber(place));
    }
    std::vector<std::pair<std::int64_t, std::uint32_t>> entries;
    entries.reserve(rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k)
        entries.emplace_back(keys[k] == kMissingLast || m_order == Qt::AscendingOrder ? keys[k] : -keys[k],
                             rows[k]);
    std::sort(entries.begin(), entries.end());
    for (std::size_t k = 0; k < rows.size(); ++k)
        rows[k] = entries[k].second;
    return rows;
}

int ActionModel::tierAt(std::uint32_t place) const
{
    const std::int32_t customer = m_standings.customers[place];
    const auto& tiers = m_workshop.results().tiers;
    return customer >= 0 && std::size_t(customer) < tiers.size() ? tiers[std::size_t(customer)] : -1;
}

const CustomerAction& ActionModel::actionAt(int row) const
{
    return m_plans->actions[m_rows[std::size_t(row)]];
}

int ActionModel::customerAt(int row) const
{
    return m_standings.customers[m_rows[std::size_t(row)]];
}

std::vector<std::int64_t> ActionModel::idsIn(int first, int last) const
{
    std::vector<std::int64_t> ids;
    for (int row = first; row <= last; ++row)
        ids.push_back(actionAt(row).id);
    return ids;
}

int ActionModel::rowOf(std::int64_t id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_plans->actions[m_rows[row]].id == id)
            return int(row);
    return -1;
}

int ActionModel::rowOfCustomer(int customer) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_standings.customers[m_rows[row]] == customer)
            return int(row);
    return -1;
}

int ActionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActionModel::shown(const CustomerAction& action, std::uint32_t place, int column) const
{
    const std::int32_t customer = m_standings.customers[place];
    const std::uint8_t type = m_standings.types[place];
    switch (column) {
    case Customer:
        return customer >= 0 ? customerName(m_workshop.project(), customer)
                             : tr("%1 (no longer in the data)").arg(format::text(action.customerId));
    case Type:
        return type == kNoStanding ? format::missing() : typeName(CustomerType(type));
    case Tier: {
        const auto& tiers = m_workshop.project().rules.tiers;
        const int tier = tierAt(place);
        return tier >= 0 && std::size_t(tier) < tiers.size() ? format::text(tiers[std::size_t(tier)].name)
                                                             : format::missing();
    }
    case Text:
        return format::text(action.text);
    case Owner:
        return format::text(action.owner);
    case Due:
        return isLate(action, m_today) ? tr("%1, late").arg(format::day(action.due))
            : isKnown(action.due)      ? format::day(action.due)
                                       : QString();
    case State:
        return isKnown(action.closedOn)
            ? QStringLiteral("%1, %2").arg(stateName(action.state), format::day(action.closedOn))
            : stateName(action.state);
    case Note:
        return format::text(action.note);
    case Origin:
        return isOfAnotherType(action, type)
            ? tr("given as %1, now %2").arg(typeName(*givenAs(action)), typeName(CustomerType(type)))
            : originInWords(action);
    default:
        return {};
    }
}

QString ActionModel::why(const CustomerAction& action, std::uint32_t place, int column) const
{
    const std::int32_t customer = m_standings.customers[place];
    if (column == Type && customer >= 0)
        return whyText(whyType(m_workshop, customer));
    if (column == Tier && customer >= 0)
        return whyText(whyTier(m_workshop, customer));
    if (column == Due && isKnown(action.due)) {
        const int days = m_today - action.due;
        return whyText({.title = shown(action, place, Due),
                        .sentence = !isWaiting(action.state)
                            ? tr("It is done or dropped, so that it cannot be late any more.")
                            : days > 0
                            ? tr("It was due %Ln day(s) ago and is neither done nor dropped.", nullptr, days)
                            : days == 0 ? tr("It is due today.")
                                        : tr("It is due in %Ln day(s).", nullptr, -days)});
    }
    if (column == Origin)
        return whyText(
            {.title = shown(action, place, Origin),
             .sentence = givenAs(action)
                 ? tr("It was given to the customer with the playbook of a type. The customer may have "
                      "another type by now: then look whether the action still fits.")
                 : tr("Somebody wrote it for this customer.")});
    return {};
}

QVariant ActionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const std::uint32_t place = m_rows[std::size_t(index.row())];
    const CustomerAction& action = m_plans->actions[place];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(action, place, column);
    case Qt::EditRole:
        return column == State ? QVariant(int(action.state))
            : column == Due    ? QVariant(isKnown(action.due) ? format::day(action.due) : QString())
                               : QVariant(shown(action, place, column));
    case Qt::ToolTipRole: {
        const QString text = shown(action, place, column);
        return text.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    case DataTable::ExportRole:
        return column == Due ? QVariant(QString::fromStdString(isoDate(action.due))) : QVariant();
    case PillDelegate::TypeRole:
        return column == Type && m_standings.types[place] != kNoStanding
            ? QVariant(int(m_standings.types[place]))
            : QVariant();
    case PillDelegate::MarkRole: {
        const std::int32_t customer = m_standings.customers[place];
        const auto& marks = m_workshop.results().isOverridden;
        return customer >= 0 && std::size_t(customer) < marks.size() && marks[std::size_t(customer)] != 0;
    }
    case Qt::ForegroundRole:
        if (column == Due && isLate(action, m_today))
            return Theme::instance().colors().bad;
        if (column == Origin && isOfAnotherType(action, m_standings.types[place]))
            return Theme::instance().colors().warning;
        if (column == Customer && m_standings.customers[place] < 0)
            return Theme::instance().colors().quiet;
        return {};
    case LateRole:
        return isLate(action, m_today);
    case OwnersRole:
        return ownersToOffer(m_workshop.project());
    case Qt::WhatsThisRole:
        return why(action, place, column);
    default:
        return {};
    }
}

Qt::ItemFlags ActionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (column == Text || column == Owner || column == Due || column == State || column == Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ActionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return false;
    const CustomerAction& action = actionAt(index.row());
    const std::string text = value.toString().trimmed().toStdString();
    ActionChange change;
    switch (index.column()) {
    case Text:
        if (text.empty() || text == action.text)
            return false; // an action has to say something
        change.text = text;
        break;
    case Owner:
        if (text == action.owner)
            return false;
        change.owner = text;
        break;
    case Note:
        if (text == action.note)
            return false;
        change.note = text;
        break;
    case Due: {
        const Day day = DueField::read(value.toString());
        if (day == action.due || (!isKnown(day) && !text.empty()))
            return false; // the editor said that it is no date
        change.due = day;
        break;
    }
    case State: {
        const auto state = ActionState(value.toInt());
        if (state == action.state)
            return false;
        change.state = state;
        break;
    }
    default:
        return false;
    }
    m_isEditing = true;
    emit edited(action.id, change);
    m_isEditing = false;
    return true;
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Type:
        return tr("Type now");
    case Tier:
        return tr("Tier");
    case Text:
        return tr("Action");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case Note:
        return tr("Note");
    case Origin:
        return tr("Where from");
    default:
        return {};
    }
}

void ActionModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? Due : column;
    m_order = order;
    arrange();
}

} // namespace strata
