#include "ui/weights/agreementchip.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr int kHeight = 22;

QFont chipFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString agreementWord(AgreementLevel level)
{
    return level == AgreementLevel::Agreed ? QCoreApplication::translate("Agreement", "Agreed")
        : level == AgreementLevel::Discuss ? QCoreApplication::translate("Agreement", "Discuss")
                                           : QCoreApplication::translate("Agreement", "Split");
}

AgreementChip::AgreementChip(const QString& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
{
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AgreementChip::setAgreement(const RowAgreement* agreement)
{
    setVisible(agreement != nullptr);
    if (!agreement)
        return;
    m_level = agreement->level;
    const auto percent = [](double basisPoints) { return format::hundredth(basisPoints / 100.0); };
    const QString spread = tr("median %1, the middle half of the ballots between %2 and %3")
                               .arg(percent(agreement->median), percent(agreement->lowerQuartile),
                                    percent(agreement->upperQuartile));
    setAccessibleName(tr("%1: %2, %3").arg(m_row, text(), spread));
    setToolTip(QStringLiteral("<p>%1</p>").arg(accessibleName().toHtmlEscaped()));
    updateGeometry();
    update();
}

QString AgreementChip::text() const
{
    return agreementWord(m_level);
}

QSize AgreementChip::sizeHint() const
{
    int widest = 0; // all chips of a column are as wide
    for (const AgreementLevel level :
         {AgreementLevel::Agreed, AgreementLevel::Discuss, AgreementLevel::Split})
        widest = std::max(widest, QFontMetrics(chipFont()).horizontalAdvance(agreementWord(level)));
    return {widest + 18, kHeight};
}

void AgreementChip::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    const QColor color = m_level == AgreementLevel::Agreed ? colors.good
        : m_level == AgreementLevel::Discuss               ? colors.warning
                                                           : colors.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont());
    const int wide = painter.fontMetrics().horizontalAdvance(text()) + 16;
    const QRectF box(0.5, (height() - kHeight) / 2.0 + 0.5, wide, kHeight - 1.0);
    painter.setPen(QPen(color, 1));
    painter.setBrush(colors.card);
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box, Qt::AlignCenter, text());
}

} // namespace strata
