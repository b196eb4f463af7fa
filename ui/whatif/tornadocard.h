#pragma once
#include "ui/widgets/card.h"

#include <QString>

namespace strata {

class Workshop;

// Which weight decides most: the customers who change type ten points below and above each weight.
class TornadoCard : public Card
{
    Q_OBJECT

public:
    explicit TornadoCard(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void flipCurveRequested(const QString& rowKey); // "loyalty", or "loyalty/order_count"

private:
    Workshop& m_workshop;
};

} // namespace strata
