#pragma once
#include "core/model/project.h"
#include "ui/growth/calltemplate.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace strata {

struct CustomerPotential;

// What the fields of a call guide stand for with one customer, and all e-mails of a campaign as a table.
class CallTexts
{
    Q_DECLARE_TR_FUNCTIONS(strata::CallTexts)

public:
    // Whom to speak to: the newest decision maker that was learned of, else the newest contact. Null: nobody.
    static const LearnedContact* contactOf(const Campaign& campaign, const std::string& customerId);

    struct About
    {
        int customer = -1; // index into the customers; -1: no longer in the data
        std::string id;
        std::optional<CustomerType> type;
        std::optional<double> netSales, potential; // currency units a year
    };
    static CallValues values(const Project& project, const Campaign& campaign, const About& about);
    // One row per customer: number, name, contact, title, subject, text. UTF-8 with a mark at its start; no
    // cell is taken for a formula.
    static QByteArray emails(const Project& project, const Campaign& campaign,
                             const std::vector<About>& receivers);
};

} // namespace strata
