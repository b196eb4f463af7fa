#pragma once
#include "core/model/dataset.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace strata {

// Puts pseudonyms (one per customer) in place of the customers' names and numbers that stand in free text in
// full, as whole words, whatever their case and the blanks between them. A name that several customers have
// becomes "a customer", so that the mention does not tell which. Names of one or two letters are taken as
// they are written, and numbers of one or two digits not at all: in most texts they are something else.
class NameMask
{
public:
    NameMask() = default; // changes nothing, and so does one without pseudonyms
    NameMask(const Customers& customers, const QStringList& pseudonyms);

    QString operator()(const QString& text) const;

private:
    struct Known
    {
        QString words; // with single blanks, in one case
        QString exact; // where the case counts: as it is written
        qsizetype customer; // kMany: several have it
    };
    void add(const QString& words, qsizetype customer);

    QHash<QString, std::vector<Known>> m_byFirst; // by their first word in one case, the longest first
    QStringList m_pseudonyms;
};

} // namespace strata
