#pragma once
#include "ui/widgets/card.h"

#include <QList>

namespace strata {

// What each table should contain, with its header line to copy.
class TemplatesCard : public Card
{
    Q_OBJECT

public:
    explicit TemplatesCard(QWidget* parent = nullptr);

private:
    QList<QLabel*> m_copied; // "Copied" beside each button
};

} // namespace strata
