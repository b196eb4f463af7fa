#include "ui/services/servicetemplates.h"

#include <QCoreApplication>

namespace strata {

namespace {

struct Template
{
    const char* name;
    ServiceUnit unit;
};

constexpr Template kTemplates[] = {
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Same-day quote"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Field sales visit"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Inside sales call"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Order taken by phone or e-mail"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Rush delivery"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Free delivery of small orders"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Split delivery"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Returns without fee"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Stock held for the customer"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Stock refilled on site"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Special order of a product not in stock"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Technical advice"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Product training"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Samples"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Longer terms of payment"), ServiceUnit::Money},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Own price list"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Link between ordering systems"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Joint product development"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Executive sponsor"), ServiceUnit::Hours},
    {QT_TRANSLATE_NOOP("ServiceTemplate", "Yearly business review"), ServiceUnit::Hours},
};

} // namespace

std::vector<Service> serviceTemplates()
{
    std::vector<Service> services;
    for (const Template& one : kTemplates) {
        Service service;
        service.name = QCoreApplication::translate("ServiceTemplate", one.name).toStdString();
        service.unit = one.unit;
        services.push_back(std::move(service));
    }
    return services;
}

} // namespace strata
