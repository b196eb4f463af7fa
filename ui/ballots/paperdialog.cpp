#include "ui/ballots/paperdialog.h"

#include "core/storage/exportfile.h"
#include "ui/ballots/paperfiles.h"
#include "ui/ballots/votingview.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strata {

PaperDialog::PaperDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_path(path)
    , m_pages(new QStackedWidget)
    , m_title(plainLabel())
    , m_sentence(plainLabel())
    , m_fillAnew(new QPushButton(tr("Fill it in anew")))
    , m_saveElsewhere(new QPushButton(tr("Save elsewhere\u2026")))
    , m_voting(new QVBoxLayout)
    , m_leaving(new Card)
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(tr("Fill in a ballot"));
    m_title->setFont(Theme::instance().titleFont());
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("paperSentence"));
    m_sentence->setWordWrap(true);
    m_fillAnew->setObjectName(QStringLiteral("fillAnew"));
    m_fillAnew->setProperty("primary", true);
    m_fillAnew->hide();
    m_saveElsewhere->setObjectName(QStringLiteral("savePaperElsewhere"));
    m_saveElsewhere->hide();
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closePaper"));

    auto* told = new Card;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_fillAnew);
    buttons->addWidget(m_saveElsewhere);
    buttons->addWidget(close);
    buttons->addStretch();
    told->body()->addWidget(m_title);
    told->body()->addWidget(m_sentence);
    told->body()->addLayout(buttons);
    told->body()->addStretch();
    auto* vote = new QWidget;
    vote->setLayout(m_voting);
    m_voting->setContentsMargins(0, 0, 0, 0);
    m_voting->setSpacing(8);
    m_pages->addWidget(told);
    m_pages->addWidget(vote);

    auto* question = plainLabel(tr("Close without saving? What you have set is not kept."));
    question->setWordWrap(true);
    auto* yes = new QPushButton(tr("Close without saving"));
    yes->setObjectName(QStringLiteral("confirmLeaving"));
    auto* no = new QPushButton(tr("Go on voting"));
    no->setObjectName(QStringLiteral("goOnVoting"));
    no->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(question, 1);
    row->addWidget(yes);
    row->addWidget(no);
    qobject_cast<Card*>(m_leaving)->body()->addLayout(row);
    m_leaving->setObjectName(QStringLiteral("leavingQuestion"));
    m_leaving->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_leaving);
    layout->addWidget(m_pages, 1);
    resize(920, 700);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);

    connect(m_fillAnew, &QPushButton::clicked, this, &PaperDialog::startVoting);
    connect(m_saveElsewhere, &QPushButton::clicked, this, &PaperDialog::chooseAndSave);
    connect(close, &QPushButton::clicked, this, &PaperDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::reject);
    connect(no, &QPushButton::clicked, this, [this] {
        m_leaving->hide();
        if (m_view) // also where a failed save is told about
            m_pages->setCurrentIndex(1);
    });

    Result<BallotPaper> paper = readPaperFile(path);
    if (!paper) {
        say(tr("This ballot cannot be filled in"), errorText(paper.error()));
        return;
    }
    m_paper = std::move(*paper);
    if (m_paper.isFilled) {
        say(tr("This ballot is filled in already"),
            tr("The vote in it is sealed and nobody can read it here. You can fill the ballot in anew; the "
               "new vote then takes the place of the old one in this file."));
        m_fillAnew->show();
        return;
    }
    startVoting();
}

void PaperDialog::say(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void PaperDialog::startVoting()
{
    auto* title = plainLabel(
        tr("Ballot of %1, round %2").arg(format::text(m_paper.participantName)).arg(m_paper.round));
    title->setFont(Theme::instance().titleFont());
    title->setObjectName(QStringLiteral("paperHead"));
    title->setWordWrap(true);
    const QString about = m_paper.purpose.empty()
        ? format::text(m_paper.project)
        : QStringLiteral("%1 \u2013 %2").arg(format::text(m_paper.project), format::text(m_paper.purpose));
    m_fillAnew->hide();
    m_view = new VotingView(m_paper.groups, {}, tr("Save my ballot"));
    m_voting->addWidget(title);
    m_voting->addWidget(quietLabel(about));
    m_voting->addWidget(m_view, 1);
    m_pages->setCurrentIndex(1);
    connect(m_view, &VotingView::castRequested, this, [this] {
        BallotPaper empty = m_paper;
        empty.isFilled = false;
        empty.sealedVote.clear();
        m_filled = fillPaper(empty, m_view->votes(), QDateTime::currentMSecsSinceEpoch());
        save(m_path);
    });
}

void PaperDialog::save(const QString& path)
{
    const Status written = m_filled.isFilled ? writeExportedFile(path, writePaper(m_filled))
                                             : Status(Error{ErrorCode::OutOfMemory, {}});
    m_leaving->hide();
    if (!written) {
        say(tr("The ballot is not saved yet"), errorText(written.error()));
        m_saveElsewhere->setProperty("primary", true);
        m_saveElsewhere->show();
        return;
    }
    m_isSaved = true;
    m_fillAnew->hide();
    say(tr("Your ballot is filled in"),
        tr("It is saved as %1. Send this file back to the facilitator: only the project it came from can "
           "open "
           "the vote in it.")
            .arg(path));
    m_saveElsewhere->setText(tr("Save a copy elsewhere\u2026"));
    m_saveElsewhere->show();
}

void PaperDialog::chooseAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the ballot"), m_path, paperFileFilter());
    if (!path.isEmpty())
        save(path);
}

void PaperDialog::reject()
{
    const bool wouldLose = m_view && m_view->isTouched() && !m_isSaved;
    if (!wouldLose || m_leaving->isVisible())
        QDialog::reject();
    else
        m_leaving->show();
}

void fillInPaper(const QString& path, QWidget* parent)
{
    QPointer<PaperDialog> dialog = new PaperDialog(path, parent);
    dialog->exec();
    delete dialog;
}

} // namespace strata
