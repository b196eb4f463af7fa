#include "ui/report/masking.h"

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
