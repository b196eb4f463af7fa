#include "ui/planning/logocard.h"

#include "ui/errortext.h"
#include "ui/planning/fields.h"
#include "ui/planning/logofile.h"
#include "ui/workshop.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr QSize kPreview(220, 72);

} // namespace

LogoCard::LogoCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Company logo"), parent)
    , m_workshop(workshop)
    , m_picture(new QLabel)
    , m_none(quietLabel(tr("It stands on the covers of reports, and at the head of those of one page.")))
    , m_problem(problemLabel(QStringLiteral("logoProblem")))
    , m_choose(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    setObjectName(QStringLiteral("logoCard"));
    m_picture->setObjectName(QStringLiteral("logoPreview"));
    m_picture->setAccessibleName(tr("The company's logo"));
    m_picture->setFixedHeight(kPreview.height() + 16);
    m_picture->setContentsMargins(8, 8, 8, 8);
    m_picture->setStyleSheet(QStringLiteral("background: white; border-radius: 4px")); // as on paper
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_remove->setProperty("flat", true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->addWidget(m_picture);
    body()->addWidget(m_none);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &LogoCard::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        set({}, tr("Remove the logo"));
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    connect(&workshop, &Workshop::aboutToLeave, this, [this] { m_reading.cancel(); });
    refresh();
}

void LogoCard::choose()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Company logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        take(path);
}

void LogoCard::take(const QString& path)
{
    answer(m_problem, nullptr, {});
    m_reading.start([this, path](const Progress&) -> std::function<void()> {
        return [this, logo = readLogo(path)] {
            if (logo)
                set(*logo, m_workshop.project().logo->empty() ? tr("Choose a logo") : tr("Change the logo"));
            else
                answer(m_problem, nullptr,
                       logo.error().code == ErrorCode::OutOfRange
                           ? tr("This is no PNG or JPEG that Strata can show. Choose another file.")
                           : errorText(logo.error()));
        };
    });
}

void LogoCard::set(const std::string& logo, const QString& step)
{
    Project next = m_workshop.project();
    next.logo = logo;
    m_workshop.edit(std::move(next), step);
}

void LogoCard::refresh()
{
    const std::string& logo = *m_workshop.project().logo;
    const bool hasLogo = !logo.empty();
    m_picture->setVisible(hasLogo);
    m_none->setVisible(!hasLogo);
    m_remove->setVisible(hasLogo);
    m_choose->setText(hasLogo ? tr("Change…") : tr("Choose a picture…"));
    if (m_shown == logo)
        return;
    m_shown = logo;
    QPixmap picture;
    picture.loadFromData(reinterpret_cast<const uchar*>(logo.data()), uint(logo.size()));
    m_picture->setPixmap(
        picture.isNull() ? picture : picture.scaled(kPreview, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

} // namespace strata
