#pragma once
#include "core/method/agreement.h"
#include "core/model/project.h"
#include "ui/widgets/card.h"

#include <string>

namespace strata {

// One group of weights of a revealed round: who agrees on what, row by row.
class AgreementCard : public Card
{
    Q_OBJECT

public:
    // `before`: the same group in round `roundBefore`; null where there is none.
    AgreementCard(const Project& project, const GroupAgreement& group, const GroupAgreement* before,
                  int roundBefore, bool withNames, QWidget* parent = nullptr);

signals:
    void topicChosen(const std::string& topic); // a row was touched: "loyalty" or "loyalty/order_count"
};

} // namespace strata
