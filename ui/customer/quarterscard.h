#pragma once
#include "core/method/quarters.h"
#include "ui/widgets/card.h"

#include <string>

namespace strata {

class QuarterBars;

// Revenue and profit by quarter, over the whole history.
class QuartersCard : public Card
{
    Q_OBJECT

public:
    explicit QuartersCard(QWidget* parent = nullptr);

    void show(const Quarters& quarters, const std::string& currency);
    void showComputing();

private:
    QuarterBars* m_bars;
    QLabel* m_words; // the quarter that is pointed at, or what is said about all
    QString m_remark;
};

// Why a figure is not in the bars, in a sentence; empty: nothing is missing.
QString quartersRemark(const Quarters& quarters);

} // namespace strata
