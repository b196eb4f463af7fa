#include "ui/ballots/votingdialog.h"

#include "ui/ballots/votingview.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

VotingDialog::VotingDialog(const QString& title, const QString& subline, std::vector<PaperGroup> groups,
                           const std::vector<GroupVote>& starts, const QString& castText, QWidget* parent)
    : QDialog(parent)
    , m_view(new VotingView(std::move(groups), starts, castText))
    , m_leaving(new Card)
{
    setObjectName(QStringLiteral("votingDialog"));
    setWindowTitle(title);
    auto* heading = plainLabel(title);
    heading->setFont(Theme::instance().titleFont());
    auto* leave = new QPushButton(tr("Leave without voting"));
    leave->setObjectName(QStringLiteral("leaveVoting"));
    leave->setProperty("flat", true);
    leave->setAutoDefault(false);
    leave->setMinimumHeight(40);
    m_view->addFooterWidget(leave);

    auto* question = plainLabel(tr("Leave without voting? What you have set is not kept."));
    question->setWordWrap(true);
    auto* yes = new QPushButton(tr("Leave"));
    yes->setObjectName(QStringLiteral("confirmLeaving"));
    yes->setAutoDefault(false);
    auto* no = new QPushButton(tr("Go on voting"));
    no->setObjectName(QStringLiteral("goOnVoting"));
    no->setProperty("primary", true);
    no->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(question, 1);
    row->addWidget(yes);
    row->addWidget(no);
    auto* bar = qobject_cast<Card*>(m_leaving);
    bar->setObjectName(QStringLiteral("leavingQuestion"));
    bar->body()->addLayout(row);
    m_leaving->hide();

    // A line of sliders is hard to read when it is as long as a wide screen.
    auto* column = new QWidget;
    column->setMaximumWidth(960);
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(heading);
    inner->addWidget(quietLabel(subline));
    inner->addWidget(m_leaving);
    inner->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    setWindowModality(Qt::WindowModal);
    // As large as the window it covers, its own frame and title included.
    if (parent && parent->window()->isVisible()) {
        const QWidget* window = parent->window();
        const QRect covered = window->frameGeometry() & window->screen()->availableGeometry();
        const int frame = std::max(window->geometry().top() - window->frameGeometry().top(), 36);
        resize(covered.width() - 8, covered.height() - frame - 8);
        move(covered.topLeft());
    } else
        resize(1000, 720);
    connect(leave, &QPushButton::clicked, this, &VotingDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::reject);
    connect(no, &QPushButton::clicked, m_leaving, &QWidget::hide);
}

void VotingDialog::reject()
{
    if (!m_view->isTouched() || m_leaving->isVisible()) {
        QDialog::reject();
        return;
    }
    m_leaving->show();
    m_leaving->findChild<QPushButton*>(QStringLiteral("goOnVoting"))->setFocus();
}

} // namespace strata
