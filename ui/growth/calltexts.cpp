#include "ui/growth/calltexts.h"

#include "core/storage/exportfile.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/theme.h"

namespace strata {

const LearnedContact* CallTexts::contactOf(const Campaign& campaign, const std::string& customerId)
{
    const LearnedContact* best = nullptr;
    for (const LearnedContact& one : campaign.learned) // oldest first
        if (one.customerId == customerId && (!best || one.isDecisionMaker || !best->isDecisionMaker))
            best = &one;
    return best;
}

CallValues CallTexts::values(const Project& project, const Campaign& campaign, const About& about)
{
    const auto money = [&project](const std::optional<double>& amount) {
        return amount ? format::money(*amount, project.currency) : QString();
    };
    CallValues values;
    const auto set = [&values](CallField field, const QString& value) { values[std::size_t(field)] = value; };
    set(CallField::Customer,
        about.customer >= 0 ? Words::customer(project, std::size_t(about.customer)) : format::text(about.id));
    if (const LearnedContact* contact = contactOf(campaign, about.id)) {
        set(CallField::Contact, format::text(contact->name));
        set(CallField::Title, format::text(contact->title));
        set(CallField::Needs, format::text(contact->needs));
    }
    set(CallField::Type, about.type ? typeName(*about.type) : QString());
    set(CallField::NetSales, money(about.netSales));
    set(CallField::Potential, money(about.potential));
    set(CallField::Campaign, format::text(campaign.name));
    return values;
}

QByteArray CallTexts::emails(const Project& project, const Campaign& campaign,
                             const std::vector<About>& receivers)
{
    std::string text = "\xEF\xBB\xBF"
                       "customer_number,customer,contact,title,subject,text\n";
    for (const About& about : receivers) {
        const CallValues all = values(project, campaign, about);
        const std::string cells[] = {
            about.id,
            all[std::size_t(CallField::Customer)].toStdString(),
            all[std::size_t(CallField::Contact)].toStdString(),
            all[std::size_t(CallField::Title)].toStdString(),
            CallTemplate::fill(format::text(campaign.emailSubject), all).text.toStdString(),
            CallTemplate::fill(format::text(campaign.emailText), all).text.toStdString(),
        };
        for (const std::string& cell : cells)
            text += csvTextCell(cell) + (&cell == std::end(cells) - 1 ? "\n" : ",");
    }
    return QByteArray::fromStdString(text);
}

} // namespace strata
