#include "ui/planning/versionrow.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

namespace {

// A padlock: what is signed stays as it is.
class LockMark : public QWidget
{
public:
    LockMark()
    {
        setFixedSize(16, 18);
        setAccessibleName(VersionRow::tr("Signed off"));
        setToolTip(VersionRow::tr("Signed off: it stays as it is"));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = Theme::instance().colors().good;
        painter.setPen(QPen(color, 1.6));
        QPainterPath shackle(QPointF(4.5, 8));
        shackle.lineTo(4.5, 6);
        shackle.arcTo(QRectF(4.5, 2, 7, 8), 180, -180);
        shackle.lineTo(11.5, 8);
        painter.drawPath(shackle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(2.5, 8, 11, 8), 1.5, 1.5);
    }
};

} // namespace

VersionRow::VersionRow(QWidget* parent)
    : QWidget(parent)
    , m_lock(new LockMark)
    , m_name(rowField(QStringLiteral("versionName"), tr("Name of the version"), 80))
    , m_signedName(strongLabel())
    , m_state(plainLabel())
    , m_origin(quietLabel())
    , m_use(new QPushButton(tr("Use")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_remove(rowButton(QStringLiteral("removeVersion"), QStringLiteral("\u00D7"),
                         tr("Remove this version (undo brings it back)")))
    , m_problem(problemLabel(QStringLiteral("versionProblem")))
{
    m_signedName->setObjectName(QStringLiteral("signedName"));
    m_signedName->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("versionState"));
    m_origin->setObjectName(QStringLiteral("versionOrigin"));
    m_use->setObjectName(QStringLiteral("useVersion"));
    m_use->setToolTip(tr("Make it the model in use"));
    m_copy->setObjectName(QStringLiteral("copyVersion"));
    m_copy->setToolTip(tr("Go on with a copy that can be changed"));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_lock);
    head->addWidget(m_name, 1);
    head->addWidget(m_signedName, 1);
    head->addWidget(m_state);
    head->addWidget(m_use);
    head->addWidget(m_copy);
    head->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_origin);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        const QString name = m_name->text().trimmed();
        if (name.toStdString() == m_scenario.name)
            showText(m_name, name);
        else
            emit renamed(name);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { answer(m_problem, m_name, {}); });
    connect(&Theme::instance(), &Theme::changed, this, &VersionRow::showState);
    connect(m_use, &QPushButton::clicked, this, &VersionRow::useRequested);
    connect(m_copy, &QPushButton::clicked, this, &VersionRow::copyRequested);
    connect(m_remove, &QToolButton::clicked, this, &VersionRow::removeRequested);
}

void VersionRow::setScenario(const Scenario& scenario, bool isPresent, bool isSame)
{
    if (scenario.id != m_scenario.id) {
        m_name->setModified(false);
        answer(m_problem, m_name, {});
    }
    m_scenario = scenario;
    setObjectName(QStringLiteral("version_") + format::text(scenario.id));
    const QString name = format::text(scenario.name);
    const bool isSigned = scenario.isSigned();
    m_lock->setVisible(isSigned);
    m_name->setVisible(!isSigned);
    m_signedName->setVisible(isSigned);
    showText(m_name, name);
    m_signedName->setText(name);

    m_state->setVisible(isPresent);
    m_isSame = isSame;
    showState();

    QStringList facts{tr("kept %1").arg(whenText(scenario.createdAt))};
    if (!scenario.origin.empty())
        facts += format::text(scenario.origin);
    if (isSigned)
        facts
            += tr("signed off by %1 on %2").arg(format::text(scenario.signers), whenText(scenario.signedAt));
    m_origin->setText(facts.join(QStringLiteral(" \u00B7 ")));

    m_use->setEnabled(!(isPresent && isSame));
    m_use->setAccessibleName(tr("Use %1").arg(name));
    m_copy->setVisible(isSigned);
    m_copy->setAccessibleName(tr("Work on a copy of %1").arg(name));
    m_remove->setVisible(!isSigned);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
}

void VersionRow::showState()
{
    m_state->setText(m_isSame ? tr("In use") : tr("In use, changed since"));
    const Colors& colors = Theme::instance().colors();
    QPalette words = m_state->palette();
    words.setColor(QPalette::WindowText, m_isSame ? colors.good : colors.warning);
    m_state->setPalette(words);
}

void VersionRow::refuseName(const QString& sentence)
{
    const QSignalBlocker blocker(m_name);
    m_name->setText(format::text(m_scenario.name));
    answer(m_problem, m_name, sentence);
}

} // namespace strata
