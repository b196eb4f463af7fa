#pragma once

class QWidget;

namespace strata {

// Questions that help to find what makes a customer valuable, in a card.
QWidget* makePromptCard(QWidget* parent = nullptr);

} // namespace strata
