#include "ui/metrics/qualities.h"

#include "ui/format.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace strata {

std::vector<RatedQuality> suggestedQualities()
{
    struct Words
    {
        const char *name, *question, *low, *high;
    };
    static constexpr std::array<Words, 6> kWords{{
        {QT_TRANSLATE_NOOP("Qualities", "Values what we do"),
         QT_TRANSLATE_NOOP("Qualities", "Does this customer see and use what we offer beyond the price?"),
         QT_TRANSLATE_NOOP("Qualities", "asks for the price only"),
         QT_TRANSLATE_NOOP("Qualities", "plans with us and says so")},
        {QT_TRANSLATE_NOOP("Qualities", "Refers others"),
         QT_TRANSLATE_NOOP("Qualities", "Does this customer send us other customers?"),
         QT_TRANSLATE_NOOP("Qualities", "never"), QT_TRANSLATE_NOOP("Qualities", "several who bought")},
        {QT_TRANSLATE_NOOP("Qualities", "Pays without haggling"),
         QT_TRANSLATE_NOOP("Qualities", "Are our prices accepted, and our invoices paid as agreed?"),
         QT_TRANSLATE_NOOP("Qualities", "disputes every invoice"),
         QT_TRANSLATE_NOOP("Qualities", "no questions about price")},
        {QT_TRANSLATE_NOOP("Qualities", "Challenging work"),
         QT_TRANSLATE_NOOP("Qualities", "Do we learn something from working for this customer?"),
         QT_TRANSLATE_NOOP("Qualities", "pure routine"),
         QT_TRANSLATE_NOOP("Qualities", "makes us better at our trade")},
        {QT_TRANSLATE_NOOP("Qualities", "Strategic fit"),
         QT_TRANSLATE_NOOP("Qualities", "Does this customer belong to the market we want to be in?"),
         QT_TRANSLATE_NOOP("Qualities", "outside of it"), QT_TRANSLATE_NOOP("Qualities", "at its heart")},
        {QT_TRANSLATE_NOOP("Qualities", "Long-term prospect"),
         QT_TRANSLATE_NOOP("Qualities", "How much business could there be in five years?"),
         QT_TRANSLATE_NOOP("Qualities", "likely none"),
         QT_TRANSLATE_NOOP("Qualities", "several times that of today")},
    }};
    const auto say
        = [](const char* words) { return QCoreApplication::translate("Qualities", words).toStdString(); };
    std::vector<RatedQuality> all;
    for (const Words& words : kWords)
        all.push_back({say(words.name), say(words.question), say(words.low), say(words.high)});
    return all;
}

const RatedQuality* findQuality(const Ratings& ratings, std::string_view name)
{
    const auto found = std::find_if(ratings.qualities.begin(), ratings.qualities.end(),
                                    [name](const RatedQuality& one) { return one.name == name; });
    return found == ratings.qualities.end() ? nullptr : &*found;
}

int ratedCustomers(const Ratings& ratings, const std::string& quality)
{
    int count = 0;
    const std::string* last = nullptr; // they are sorted: one customer's stand together
    for (const Rating& rating : ratings.ratings) {
        if (rating.quality != quality || (last && *last == rating.customerId))
            continue;
        last = &rating.customerId;
        ++count;
    }
    return count;
}

QString qualityNameProblem(const Ratings& ratings, const QString& name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return QCoreApplication::translate("Qualities", "A quality needs a name.");
    for (const RatedQuality& quality : ratings.qualities)
        if (format::text(quality.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(
                "Qualities", "A quality of that name is there already; choose it in the list.");
    return {};
}

ValueFunction ratedValueFunction()
{
    ValueFunction function;
    function.kind = ValueKind::Linear;
    function.worst = kLowestRating;
    function.best = kHighestRating;
    return function;
}

QualityFields::QualityFields(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLineEdit)
    , m_low(new QLineEdit)
    , m_high(new QLineEdit)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    struct Row
    {
        QLineEdit* field;
        QString name, caption;
    };
    for (const Row& row : {Row{m_question, QStringLiteral("qualityQuestion"), tr("Question")},
                           Row{m_low, QStringLiteral("qualityLow"), tr("1 means")},
                           Row{m_high, QStringLiteral("qualityHigh"), tr("10 means")}}) {
        row.field->setObjectName(row.name);
        row.field->setAccessibleName(row.caption);
        row.field->setMaxLength(200);
        auto* caption = quietLabel(row.caption);
        caption->setWordWrap(false);
        caption->setBuddy(row.field);
        form->addRow(caption, row.field);
        connect(row.field, &QLineEdit::editingFinished, this, [this, field = row.field] {
            field->setModified(false);
            if (quality() != m_shown)
                emit edited();
        });
    }
}

void QualityFields::setQuality(const RatedQuality& quality)
{
    const bool isOther = quality.name != m_shown.name;
    m_shown = quality;
    const auto show = [isOther](QLineEdit* field, const std::string& text) {
        if (!isOther && field->hasFocus() && field->isModified())
            return;
        field->setText(format::text(text));
        field->setCursorPosition(0);
        field->setModified(false);
    };
    show(m_question, quality.question);
    show(m_low, quality.low);
    show(m_high, quality.high);
}

RatedQuality QualityFields::quality() const
{
    return {m_shown.name, m_question->text().trimmed().toStdString(), m_low->text().trimmed().toStdString(),
            m_high->text().trimmed().toStdString()};
}

} // namespace strata
