#pragma once
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>

namespace strata {

// The fields that a call guide or an e-mail may have.
enum class CallField
{
    Customer,
    Contact,
    Title,
    Type,
    NetSales,
    Potential,
    Needs,
    Campaign
};
inline constexpr std::size_t kCallFields = 8;
using CallValues = std::array<QString, kCallFields>; // what each stands for with one customer; may be empty

struct FilledText
{
    QString text;
    QStringList unknown; // fields nobody knows, as written: "{adress}"; they stay as they are
    QStringList empty; // fields without a value for this customer; nothing stands in their place
};

// Texts with fields in braces. Braces around anything that is no single word are no field.
class CallTemplate
{
    Q_DECLARE_TR_FUNCTIONS(strata::CallTemplate)

public:
    static QString written(CallField field); // "{net_sales}"
    static QString nameOf(CallField field); // "Net sales of a year"
    // A value that has braces itself is put in as it is.
    static FilledText fill(const QString& text, const CallValues& values);
    static QStringList unknownIn(const QString& text);
};

} // namespace strata
