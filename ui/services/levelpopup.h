#pragma once
#include "core/model/serviceplan.h"
#include "ui/services/editpopup.h"

#include <string>

class QComboBox;
class QDoubleSpinBox;

namespace strata {

struct ServiceFigures;

// How one group gets one service: today beside what is decided.
class LevelPopup : public EditPopup
{
    Q_OBJECT

public:
    explicit LevelPopup(QWidget* parent = nullptr);

    void setLevel(const ServiceFigures& figures, std::size_t service, std::size_t group);
    QWidget* firstField(bool ofDecided) const;

signals:
    void chosen(const strata::ServiceChoice& choice, bool forEveryGroup);

private:
    struct Side
    {
        QComboBox* terms;
        QDoubleSpinBox* price;
        QComboBox* unit; // money, or percent of the service's value
        QDoubleSpinBox* uses;
        QLineEdit *response, *rhythm, *owner, *channel;
    };

    Side addSide(const QString& key, const QString& title, int column);
    void show(const Side& side, const ServiceLevel& level);
    ServiceLevel levelOf(const Side& side) const;
    void enable(const Side& side);
    void showEffect();
    bool keep() override;

    ServicePlan m_plan;
    Service m_service;
    ServiceChoice m_before;
    std::int64_t m_customers = 0;
    bool m_hasCounts = false;
    std::string m_currency;
    bool m_isFilling = false;
    Side m_today, m_decided;
};

} // namespace strata
