#pragma once
#include "core/model/growth.h"
#include "core/model/project.h"
#include "core/transform/campaigneffect.h"
#include "ui/explain/explain.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace strata {

// What a campaign did, in words that a sales manager reads.
class EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::EffectWords)

public:
    static QString outcomeName(Outcome what); // "Net sales"
    static QString missing(EffectState state); // why there is nothing to be seen; empty: there is
    static QString coverage(const CampaignEffect& effect); // how many days of the window the data cover
    static QString groups(const CampaignEffect& effect); // "30 target and 29 control customers; 1 …"
    static QString verdict(const CampaignEffect& effect, const OutcomeEffect& one,
                           const std::string& currency);
    // Whether the ranks say the same; empty where there is no such test.
    static QString check(const CampaignEffect& effect, const OutcomeEffect& one);
    static QString interval(const OutcomeEffect& one, const std::string& currency);
    static QString percent(const OutcomeEffect& one);
    static QString pValue(double p); // "0.031", "below 0.001"
    static QString trackingOnly();
    static QString signedMoney(double amount, const std::string& currency); // with + or −

    static Explanation why(const Project& project, const CampaignEffect& effect, const OutcomeEffect& one);
};

} // namespace strata
