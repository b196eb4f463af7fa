#pragma once
#include "core/model/serviceplan.h"
#include "ui/services/editpopup.h"

#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace strata {

struct ServiceFigures;

// What a service is called and what it costs each time.
class ServicePopup : public EditPopup
{
    Q_OBJECT

public:
    explicit ServicePopup(QWidget* parent = nullptr);

    void setService(const ServiceFigures& figures, const Service& service, bool isNew);
    QWidget* nameField() const;
    QWidget* costField() const;

signals:
    void chosen(const strata::Service& service);

private:
    void showUnit();
    bool keep() override;

    QLineEdit* m_name;
    QComboBox* m_unit;
    QDoubleSpinBox* m_cost;
    QDoubleSpinBox* m_value;
    QLineEdit* m_note;
    Service m_service;
    bool m_isNew = false;
    std::string m_currency;
    std::vector<std::string> m_others; // names that are taken
};

} // namespace strata
