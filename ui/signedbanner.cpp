#include "ui/signedbanner.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace strata {

SignedBanner::SignedBanner(Workshop& workshop, QWidget* parent)
    : QFrame(parent)
    , m_workshop(workshop)
    , m_text(plainLabel())
{
    setObjectName(QStringLiteral("signedBanner"));
    m_text->setObjectName(QStringLiteral("signedText"));
    m_text->setWordWrap(true);
    auto* copy = new QPushButton(tr("Work on a copy"));
    copy->setObjectName(QStringLiteral("workOnCopy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        const Project& now = m_workshop.project();
        if (const Scenario* model = presentScenario(now))
            m_workshop.edit(withVersionCopied(now, *model), tr("Work on a copy of the signed model"));
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    m_calm.setSingleShot(true);
    m_calm.setInterval(6000);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        setStandingOut(false);
        refresh();
    });
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (!m_calm.isActive() || !isModelLocked(m_workshop.project()))
            refresh();
    });
    connect(&workshop, &Workshop::refused, this, &SignedBanner::showRefused);
    refresh();
}

void SignedBanner::refresh()
{
    const Project& project = m_workshop.project();
    const bool isLocked = isModelLocked(project);
    setVisible(isLocked);
    if (!isLocked)
        return;
    const Scenario& model = *presentScenario(project);
    m_text->setText(tr("“%1” was signed off by %2 on %3 and stays as it is.")
                        .arg(format::text(model.name), format::text(model.signers),
                             currentLocale().toString(QDateTime::fromMSecsSinceEpoch(model.signedAt).date(),
                                                QLocale::ShortFormat)));
}

void SignedBanner::showRefused(const QString& sentence)
{
    m_text->setText(sentence);
    setStandingOut(true);
    m_calm.start();
}

void SignedBanner::setStandingOut(bool isStandingOut)
{
    m_text->setProperty("problem", isStandingOut);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

} // namespace strata
