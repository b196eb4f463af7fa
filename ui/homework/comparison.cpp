#include "ui/homework/comparison.h"

#include <algorithm>

namespace strata {

namespace {

std::optional<CustomerType> majorityOf(const std::array<int, kStratumCount>& voices)
{
    const auto most = std::max_element(voices.begin(), voices.end());
    if (*most == 0 || std::count(voices.begin(), voices.end(), *most) > 1)
        return std::nullopt;
    return CustomerType(most - voices.begin());
}

AccountComparison::Agreement agreementOf(const AccountComparison& account)
{
    if (account.answers.empty())
        return AccountComparison::Unsorted;
    if (isStatus(account.model))
        return AccountComparison::Unscored;
    if (!account.majority)
        return AccountComparison::Divided;
    return *account.majority == account.model ? AccountComparison::Agrees : AccountComparison::Differs;
}

} // namespace

int customerIndex(const Dataset& dataset, const std::string& id)
{
    const auto& ids = dataset.customers.ids;
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : int(found - ids.begin());
}

int sortedCount(const Homework& homework, const std::string& participant)
{
    return int(std::ranges::count_if(homework.answers, [&](const HomeworkAnswer& one) {
        return one.participant == participant
            && std::ranges::find(homework.accounts, one.customerId) != homework.accounts.end();
    }));
}

HomeworkComparison compareHomework(const Project& project, const Results& results)
{
    const Debate& debate = *project.debate;
    HomeworkComparison comparison;
    for (const Participant& person : debate.participants)
        if (sortedCount(debate.homework, person.id) > 0)
            comparison.people.push_back({person.id, 0, 0});
    for (const std::string& id : debate.homework.accounts) {
        AccountComparison account;
        account.customerId = id;
        account.customer = customerIndex(*project.dataset, id);
        if (account.customer >= 0 && std::size_t(account.customer) < results.computedTypes.size())
            account.model = CustomerType(results.computedTypes[std::size_t(account.customer)]);
        for (ParticipantComparison& person : comparison.people) {
            const auto said = std::ranges::find_if(debate.homework.answers, [&](const HomeworkAnswer& one) {
                return one.participant == person.participant && one.customerId == id;
            });
            if (said == debate.homework.answers.end() || isStatus(said->type))
                continue;
            account.answers.push_back({person.participant, said->type});
            ++account.voices[std::size_t(said->type)];
            if (isStatus(account.model))
                continue;
            ++person.of;
            person.agreed += said->type == account.model;
        }
        account.majority = majorityOf(account.voices);
        account.agreement = agreementOf(account);
        comparison.of += account.agreement == AccountComparison::Agrees
            || account.agreement == AccountComparison::Differs;
        comparison.agreed += account.agreement == AccountComparison::Agrees;
        comparison.accounts.push_back(std::move(account));
    }
    return comparison;
}

} // namespace strata
