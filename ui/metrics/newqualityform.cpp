#include "ui/metrics/newqualityform.h"

#include "ui/format.h"
#include "ui/metrics/qualities.h"
#include "ui/widgets/card.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace strata {

NewQualityForm::NewQualityForm(const Ratings& ratings, QWidget* parent)
    : QWidget(parent)
    , m_ratings(ratings)
    , m_name(new QLineEdit)
    , m_problem(plainLabel())
    , m_fields(new QualityFields)
{
    m_name->setObjectName(QStringLiteral("qualityName"));
    m_name->setAccessibleName(tr("Name of the quality"));
    m_name->setPlaceholderText(tr("Name, such as Strategic fit"));
    m_name->setMaxLength(60);
    m_problem->setObjectName(QStringLiteral("qualityNameProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(strongLabel(tr("A quality to rate")));
    layout->addWidget(
        quietLabel(tr("No invoice shows it; people rate it from 1 to 10, one customer at a time.")));
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(m_fields);
    connect(m_name, &QLineEdit::textEdited, this, &NewQualityForm::check);
}

void NewQualityForm::setQuality(const RatedQuality& quality)
{
    m_name->setText(format::text(quality.name));
    m_fields->setQuality(quality);
    check();
    if (quality.name.empty())
        m_problem->hide(); // nothing was done wrong yet
}

RatedQuality NewQualityForm::quality() const
{
    RatedQuality quality = m_fields->quality();
    quality.name = m_name->text().trimmed().toStdString();
    return quality;
}

bool NewQualityForm::isComplete() const
{
    return qualityNameProblem(m_ratings, m_name->text()).isEmpty();
}

void NewQualityForm::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NewQualityForm::check()
{
    const QString problem = qualityNameProblem(m_ratings, m_name->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_name->setProperty("invalid", !problem.isEmpty() && !m_name->text().isEmpty());
    m_name->style()->polish(m_name);
    emit changed();
}

} // namespace strata
