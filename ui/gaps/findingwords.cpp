#include "ui/gaps/findingwords.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

// The context of these texts for translators.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

namespace {

int many(std::uint64_t count)
{
    return int(std::min<std::uint64_t>(count, 2'000'000'000));
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        //: worth knowing
        return FindingWords::tr("Note");
    case Severity::Warning:
        //: changes numbers
        return FindingWords::tr("Warning");
    case Severity::Serious:
        //: a number cannot be believed
        return FindingWords::tr("Serious");
    }
    return {};
}

QColor severityColor(Severity severity)
{
    const Colors& colors = Theme::instance().colors();
    return severity == Severity::Serious ? colors.bad
        : severity == Severity::Warning  ? colors.warning
                                         : colors.quiet;
}

QString findingTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LinesWithoutCustomer:
        return FindingWords::tr("Lines without a customer");
    case FindingKind::LinesWithoutDate:
        return FindingWords::tr("Lines without a date");
    case FindingKind::LinesUnreadable:
        return FindingWords::tr("Rows that could not be read");
    case FindingKind::SeveralCurrencies:
        return FindingWords::tr("Several currencies added up");
    case FindingKind::LinesWithoutCost:
        return FindingWords::tr("Lines without a cost");
    case FindingKind::ZeroCost:
        return FindingWords::tr("Sales with a cost of 0");
    case FindingKind::ZeroPrices:
        return FindingWords::tr("Lines with a value of 0");
    case FindingKind::NegativePrices:
        return FindingWords::tr("Negative values that are no returns");
    case FindingKind::PositiveReturns:
        return FindingWords::tr("Returns with a value above 0");
    case FindingKind::Credits:
        return FindingWords::tr("Returns and credits");
    case FindingKind::CreditRebillPairs:
        return FindingWords::tr("Credits that were billed again");
    case FindingKind::RepeatedLines:
        return FindingWords::tr("Repeated lines");
    case FindingKind::FutureDates:
        return FindingWords::tr("Dates in the future");
    case FindingKind::FutureAsOf:
        return FindingWords::tr("The as-of date lies in the future");
    case FindingKind::Outliers:
        return FindingWords::tr("Unusual amounts");
    case FindingKind::PaidBeforeInvoice:
        return FindingWords::tr("Paid before the invoice");
    case FindingKind::OneOffOrders:
        return FindingWords::tr("One order makes most of the sales");
    case FindingKind::PartialFirstYear:
        return FindingWords::tr("Not a whole period yet");
    case FindingKind::WithoutSales:
        return FindingWords::tr("Customers who never bought");
    case FindingKind::NamelessCustomers:
        return FindingWords::tr("Customers without a name");
    case FindingKind::UncountedAccounts:
        return FindingWords::tr("Merged accounts that are not counted");
    case FindingKind::LikelyDuplicates:
        return FindingWords::tr("Likely the same customer");
    case FindingKind::EmptyMonths:
        return FindingWords::tr("Months without a line");
    case FindingKind::ThinMonths:
        return FindingWords::tr("Months with few lines");
    }
    return {};
}

QString findingInWords(const Finding& finding, const std::vector<ImportBatch>& imports)
{
    QString text;
    const std::uint64_t rows = finding.rows;
    switch (finding.kind) {
    case FindingKind::LinesWithoutCustomer:
        text = FindingWords::tr("%Ln row(s) have no known customer and were left out", nullptr, many(rows));
        break;
    case FindingKind::LinesWithoutDate:
        text = FindingWords::tr("%Ln row(s) have no date and were left out", nullptr, many(rows));
        break;
    case FindingKind::LinesUnreadable:
        text = FindingWords::tr("%Ln row(s) could not be read and were left out", nullptr, many(rows));
        break;
    case FindingKind::SeveralCurrencies: //: %1: "EUR, USD"
        text = FindingWords::tr("%Ln row(s) in several currencies (%1) are added up as they stand", nullptr,
                                many(rows))
                   .arg(format::text(finding.detail));
        break;
    case FindingKind::LinesWithoutCost:
        text = FindingWords::tr("%Ln line(s) have no cost", nullptr, many(rows));
        break;
    case FindingKind::ZeroCost:
        text = FindingWords::tr("%Ln sale(s) have a cost of 0, a margin of 100 %", nullptr, many(rows));
        break;
    case FindingKind::ZeroPrices:
        text = FindingWords::tr("%Ln line(s) have a value of 0", nullptr, many(rows));
        break;
    case FindingKind::NegativePrices:
        text = FindingWords::tr("%Ln line(s) are below 0 and no return", nullptr, many(rows));
        break;
    case FindingKind::PositiveReturns:
        text = FindingWords::tr("%Ln return(s) have a value above 0", nullptr, many(rows));
        break;
    case FindingKind::Credits:
        text = FindingWords::tr("%Ln line(s) are returns or credits", nullptr, many(rows));
        break;
    case FindingKind::CreditRebillPairs:
        text = FindingWords::tr("%Ln line(s) are credits that were billed again within 31 days", nullptr,
                                many(rows));
        break;
    case FindingKind::RepeatedLines:
        text = FindingWords::tr("%Ln line(s) equal an earlier one in every column", nullptr, many(rows));
        break;
    case FindingKind::FutureDates:
        text = FindingWords::tr("%Ln line(s) are dated in the future", nullptr, many(rows));
        break;
    case FindingKind::FutureAsOf: //: %1: a day
        text = FindingWords::tr("%Ln line(s) dated after the import move the as-of date to %1", nullptr,
                                many(rows))
                   .arg(format::day(parseIsoDate(finding.detail).value_or(kNoDay)));
        break;
    case FindingKind::Outliers:
        text = FindingWords::tr("%Ln line(s) have an unusual amount", nullptr, many(rows));
        break;
    case FindingKind::PaidBeforeInvoice:
        text = FindingWords::tr("%Ln line(s) were paid before they were invoiced", nullptr, many(rows));
        break;
    case FindingKind::OneOffOrders:
        text = FindingWords::tr("%Ln customer(s) owe more than half of their sales to one order", nullptr,
                                many(rows));
        break;
    case FindingKind::PartialFirstYear:
        text = FindingWords::tr("%Ln customer(s) have bought for less than the period", nullptr, many(rows));
        break;
    case FindingKind::WithoutSales:
        text = FindingWords::tr("%Ln customer(s) never stand on an invoice", nullptr, many(rows));
        break;
    case FindingKind::NamelessCustomers:
        text = FindingWords::tr("%Ln customer(s) have no name", nullptr, many(rows));
        break;
    case FindingKind::UncountedAccounts: //: %1: "sales_calls", a field that has a cost
        text = FindingWords::tr("%Ln merged customer(s) count only one of their accounts in %1", nullptr,
                                many(rows))
                   .arg(format::text(finding.detail));
        break;
    case FindingKind::LikelyDuplicates:
        text = FindingWords::tr("%Ln customer(s) have the name of another one", nullptr, many(rows));
        break;
    case FindingKind::EmptyMonths:
        text = FindingWords::tr("%Ln month(s) have no line at all", nullptr, many(rows));
        break;
    case FindingKind::ThinMonths:
        text = FindingWords::tr("%Ln month(s) have fewer than half the usual lines", nullptr, many(rows));
        break;
    }
    if (finding.batch != 0)
        for (const ImportBatch& import : imports)
            if (import.batch == finding.batch) //: %1: a finding, %2: a file
                text = FindingWords::tr("%1 (%2)").arg(text, format::text(import.source));
    if (finding.shareOfSales >= 0.00005) //: %1: a finding, %2: a share such as "3.1 %"
        text = FindingWords::tr("%1: %2 of sales").arg(text, format::percent(finding.shareOfSales));
    return text;
}

QString adviceInWords(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::LinesWithoutCustomer:
        return FindingWords::tr("Complete the customers in the rejected rows and import those again.");
    case FindingKind::LinesWithoutDate:
        return FindingWords::tr("Complete the dates in the rejected rows and import those again.");
    case FindingKind::LinesUnreadable:
        return FindingWords::tr("Look at the rejected rows, repair them and import them again.");
    case FindingKind::SeveralCurrencies:
        return FindingWords::tr("Import it again with an exchange rate, or one currency at a time.");
    case FindingKind::LinesWithoutCost:
        return FindingWords::tr(
            "Ask finance for the cost of these products; until then their customers have no margin.");
    case FindingKind::ZeroCost:
        return FindingWords::tr("Ask whether these cost nothing, or whether the cost was not booked.");
    case FindingKind::ZeroPrices:
        return FindingWords::tr("Samples and free replacements are fine; a price that was lost is not.");
    case FindingKind::NegativePrices:
        return FindingWords::tr("Say in the import which lines are returns, so that they count as such.");
    case FindingKind::PositiveReturns:
        return FindingWords::tr("Look whether the sign or the mark for returns is wrong.");
    case FindingKind::Credits:
        return FindingWords::tr("Nothing to do; net sales have them taken off.");
    case FindingKind::CreditRebillPairs:
        return FindingWords::tr("Corrections, not returns: they should not count against the customer.");
    case FindingKind::RepeatedLines:
        return FindingWords::tr("Look whether a file was read twice; take the second import back.");
    case FindingKind::FutureDates:
        return FindingWords::tr("Look for swapped days and months; these lines count from their date on.");
    case FindingKind::FutureAsOf:
        return FindingWords::tr("Set the as-of date: until then everybody is judged from a day to come.");
    case FindingKind::Outliers:
        return FindingWords::tr("Look at the largest; a slip of the decimal point moves a whole ranking.");
    case FindingKind::PaidBeforeInvoice:
        return FindingWords::tr("Prepaid is fine; otherwise one of the two dates is wrong.");
    case FindingKind::OneOffOrders:
        return FindingWords::tr("Ask whether it will come again; otherwise judge them without it.");
    case FindingKind::PartialFirstYear:
        return FindingWords::tr("Their sums are smaller than those of a whole period: compare with care.");
    case FindingKind::WithoutSales:
        return FindingWords::tr("Prospects or closed accounts: exclude them, or leave them unclassified.");
    case FindingKind::NamelessCustomers:
        return FindingWords::tr("Import a customer list, so that people know who is meant.");
    case FindingKind::UncountedAccounts:
        return FindingWords::tr(
            "Their service costs are too low: let the field add up, on the page Accounts and statuses.");
    case FindingKind::LikelyDuplicates:
        return FindingWords::tr("Merge what is one customer, on the page Accounts and statuses.");
    case FindingKind::EmptyMonths:
        return FindingWords::tr("Ask whether a file is missing, and import it.");
    case FindingKind::ThinMonths:
        return FindingWords::tr("Ask whether these months are complete.");
    }
    return {};
}

std::optional<GapRemedy> remedyOf(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::LikelyDuplicates:
        return GapRemedy{PageId::Accounts, FindingWords::tr("Merge accounts"), adviceInWords(finding)};
    case FindingKind::UncountedAccounts:
        return GapRemedy{PageId::Accounts, FindingWords::tr("Let it add up"), adviceInWords(finding)};
    case FindingKind::WithoutSales:
        return GapRemedy{PageId::Accounts, FindingWords::tr("Set statuses"), adviceInWords(finding)};
    case FindingKind::SeveralCurrencies:
    case FindingKind::LinesWithoutCost:
    case FindingKind::ZeroCost:
    case FindingKind::NegativePrices:
    case FindingKind::PositiveReturns:
    case FindingKind::RepeatedLines:
    case FindingKind::FutureDates:
    case FindingKind::FutureAsOf:
    case FindingKind::NamelessCustomers:
    case FindingKind::EmptyMonths:
    case FindingKind::ThinMonths:
        return GapRemedy{PageId::Data, FindingWords::tr("Go to the data"), adviceInWords(finding)};
    default:
        return std::nullopt;
    }
}

} // namespace strata
