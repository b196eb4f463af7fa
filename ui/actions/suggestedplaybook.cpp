#include "ui/actions/suggestedplaybook.h"

#include <QCoreApplication>

namespace strata {

namespace {

struct SuggestedPlaybook
{
    Q_DECLARE_TR_FUNCTIONS(strata::SuggestedPlaybook)
};

PlaybookAction line(const QString& text, int days)
{
    return {text.toStdString(), {}, days};
}

} // namespace

Playbook suggestedPlaybook(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return {
            SuggestedPlaybook::tr("Protect and grow").toStdString(),
            {line(SuggestedPlaybook::tr("Name one senior person who answers for this customer"), 14),
             line(SuggestedPlaybook::tr("Review meeting: what went well, what they plan, what we can add"),
                  45),
             line(SuggestedPlaybook::tr("Offer two product lines they do not buy from us yet"), 60)}};
    case CustomerType::ServiceDrain:
        return {
            SuggestedPlaybook::tr("Streamline the service, keep the business").toStdString(),
            {line(
                 SuggestedPlaybook::tr("Go through the conversation sheet: days to pay, returns, order size"),
                 21),
             line(SuggestedPlaybook::tr("Renegotiate terms: minimum order, freight, return fee, payment"),
                  45),
             line(SuggestedPlaybook::tr("Move small orders to the web shop or to fixed order days"), 60)}};
    case CustomerType::Opportunistic:
        return {SuggestedPlaybook::tr("Win the relationship").toStdString(),
                {line(SuggestedPlaybook::tr("Find out who decides, and what else they buy elsewhere"), 21),
                 line(SuggestedPlaybook::tr("Offer a standing agreement on what they buy now and then"), 45),
                 line(SuggestedPlaybook::tr("Call again a month after the next order"), 75)}};
    case CustomerType::Marginal:
        return {SuggestedPlaybook::tr("Serve well through low-cost channels").toStdString(),
                {line(SuggestedPlaybook::tr("Invite to the web shop and help with the first order"), 30),
                 line(SuggestedPlaybook::tr("Hand the contact over from field sales to inside sales"), 45)}};
    default:
        return {};
    }
}

} // namespace strata
