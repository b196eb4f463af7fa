#include "ui/report/masking.h"

#include "ui/paper/maskedtext.h"
#include "ui/paper/reporttext.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>
#include <vector>

namespace strata {

namespace {

QByteArray freshKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(key.data()),
                                         reinterpret_cast<quint32*>(key.data() + key.size()));
    return key;
}

} // namespace

QStringList pseudonyms(const Customers& customers, QByteArray key)
{
    if (key.isEmpty())
        key = freshKey();
    std::vector<QByteArray> marks;
    marks.reserve(customers.size());
    for (const std::string& id : customers.ids)
        marks.push_back(
            QMessageAuthenticationCode::hash(QByteArray::fromStdString(id), key, QCryptographicHash::Sha256));

    std::vector<std::size_t> order(customers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&marks](std::size_t a, std::size_t b) { return marks[a] < marks[b]; });

    const int digits = int(QString::number(customers.size()).size());
    QStringList names(qsizetype(customers.size()));
    for (std::size_t place = 0; place < order.size(); ++place)
        names[qsizetype(order[place])] = QCoreApplication::translate("strata::Report", "Customer %1")
                                             .arg(place + 1, digits, 10, QLatin1Char('0'));
    return names;
}

Project withMaskedTexts(const Project& project, const QStringList& pseudonyms)
{
    const NameMask mask(project.dataset->customers, pseudonyms);
    const auto hide
        = [&mask](auto&... texts) { ((texts = mask(QString::fromStdString(texts)).toStdString()), ...); };
    const auto hideIn = [&hide](Framework& framework) {
        for (Factor& factor : framework.factors)
            hide(factor.name, factor.question);
    };
    Project masked = project;
    hideIn(masked.framework);
    for (Scenario& version : masked.scenarios.edit()) {
        hide(version.name, version.origin);
        hideIn(version.framework); // or it would be another model than the present one
    }
    for (ImportBatch& import : masked.imports)
        hide(import.source);
    Debate& debate = masked.debate.edit();
    for (Participant& one : debate.participants)
        hide(one.role, one.department);
    for (AgendaBlock& block : debate.agenda)
        hide(block.title);
    for (FactorCandidate& idea : debate.brainstorm.candidates)
        hide(idea.name);
    ServicePlan& plan = masked.services.edit();
    for (Service& service : plan.services) {
        hide(service.name);
        for (auto* choices : {&service.byType, &service.byTier})
            for (ServiceChoice& choice : *choices)
                for (ServiceLevel* level : {&choice.today, &choice.decided})
                    hide(level->response, level->channel, level->owner, level->rhythm);
    }
    for (auto* choices : {&plan.contactsByType, &plan.contactsByTier})
        for (ContactChoice& choice : *choices)
            for (Contact* contact : {&choice.today, &choice.decided})
                hide(contact->owner, contact->rhythm, contact->channel);
    return masked;
}

void sortBySales(std::vector<std::size_t>& customers, const std::vector<Amount>& netSales,
                 const QStringList& pseudonyms)
{
    std::sort(customers.begin(), customers.end(), [&](std::size_t a, std::size_t b) {
        return netSales[a] != netSales[b] ? netSales[a] > netSales[b]
                                          : pseudonyms[qsizetype(a)] < pseudonyms[qsizetype(b)];
    });
}

QStringList shownNames(const Project& project, const ReportOptions& options)
{
    const Customers& customers = project.dataset->customers;
    if (options.maskNames)
        return pseudonyms(customers, options.maskKey);
    QStringList names;
    names.reserve(qsizetype(customers.size()));
    for (std::size_t i = 0; i < customers.size(); ++i)
        names.append(reportText::plainName(i < customers.names.size() && !customers.names[i].empty()
                                               ? customers.names[i]
                                               : customers.ids[i]));
    return names;
}

} // namespace strata
