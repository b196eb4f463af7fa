#include "ui/factors/prompts.h"

#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace strata {

QWidget* makePromptCard(QWidget* parent)
{
    const QStringList questions{
        QCoreApplication::translate("Prompts", "What makes us glad when this customer calls?"),
        QCoreApplication::translate("Prompts", "Whom would we miss most if they left tomorrow, and why?"),
        QCoreApplication::translate("Prompts", "What does a customer do that makes an order cheap to serve?"),
        QCoreApplication::translate("Prompts", "What do customers cost us that no invoice shows?"),
        QCoreApplication::translate("Prompts",
                                    "Which small customer would you bet on to be large in three years?"),
        QCoreApplication::translate("Prompts",
                                    "Which large customer do we secretly not want, and what is it?"),
        QCoreApplication::translate("Prompts", "For whom do we stay late, and for whom not?"),
        QCoreApplication::translate("Prompts", "What would a competitor like to know about our best ten?"),
    };
    auto* card = new Card(QCoreApplication::translate("Prompts", "Questions that help"), parent);
    card->setObjectName(QStringLiteral("prompts"));
    for (const QString& question : questions) {
        auto* label = quietLabel(question);
        label->setContentsMargins(0, 0, 0, 4);
        card->body()->addWidget(label);
    }
    card->body()->addStretch();
    return card;
}

} // namespace strata
