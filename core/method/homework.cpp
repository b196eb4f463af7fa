#include "core/method/homework.h"

#include <algorithm>
#include <cstddef>

namespace strata {

namespace {

std::optional<CustomerType> majorityOf(const std::array<int, kStratumCount>& voices)
{
    const auto most = std::max_element(voices.begin(), voices.end());
    if (*most == 0 || std::count(voices.begin(), voices.end(), *most) > 1)
        return std::nullopt;
    return static_cast<CustomerType>(most - voices.begin());
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

CustomerType computedType(const Results& results, int customer)
{
    const auto place = static_cast<std::size_t>(customer);
    if (customer < 0 || place >= results.computedTypes.size())
        return CustomerType::NotEnoughData;
    return static_cast<CustomerType>(results.computedTypes[place]);
}

} // namespace

int customerIndex(const Dataset& dataset, const std::string& id)
{
    const auto& ids = dataset.customers.ids;
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

int sortedCount(const Homework& homework, const std::string& participant)
{
    return static_cast<int>(std::ranges::count_if(homework.answers, [&](const HomeworkAnswer& one) {
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
        account.model = computedType(results, account.customer);
        for (ParticipantComparison& person : comparison.people) {
            const auto said = std::ranges::find_if(debate.homework.answers, [&](const HomeworkAnswer& one) {
                return one.participant == person.participant && one.customerId == id;
            });
            if (said == debate.homework.answers.end() || isStatus(said->type))
                continue;
            account.answers.push_back({person.participant, said->type});
            ++account.voices[static_cast<std::size_t>(said->type)];
            if (isStatus(account.model))
                continue;
            ++person.of;
            person.agreed += said->type == account.model ? 1 : 0;
        }
        account.majority = majorityOf(account.voices);
        account.agreement = agreementOf(account);
        const bool isSame = account.agreement == AccountComparison::Agrees;
        comparison.agreed += isSame ? 1 : 0;
        comparison.of += isSame || account.agreement == AccountComparison::Differs ? 1 : 0;
        comparison.accounts.push_back(std::move(account));
    }
    return comparison;
}

} // namespace strata
