#include "ui/ballots/paperfiles.h"

#include "core/storage/exportfile.h"
#include "ui/ballots/groupwords.h"
#include "ui/ballots/roundsteps.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace strata {

namespace {

// The names of files say nothing that a system could take for a folder, a drive or an option.
QString fileNamePart(const std::string& name)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ._-]+"));
    QString part = format::text(name).left(60).replace(unfit, QStringLiteral("_")).trimmed();
    while (part.startsWith(QLatin1Char('.')) || part.startsWith(QLatin1Char('-')))
        part.remove(0, 1);
    return part;
}

QString nameOf(const Project& project, const std::string& participant)
{
    const Participant* one = findParticipant(*project.debate, participant);
    return format::text(one && !one->name.empty() ? one->name : participant);
}

TakenPaper takeIn(Project& project, const QString& path, QStringList& names)
{
    TakenPaper taken{QFileInfo(path).fileName(), false, {}};
    const Result<BallotPaper> paper = readPaperFile(path);
    if (!paper) {
        taken.sentence = errorText(paper.error());
        return taken;
    }
    if (!paper->isFilled) {
        taken.sentence = QCoreApplication::translate("Ballots", "Still empty: %1 has to fill it in first.")
                             .arg(format::text(paper->participantName));
        return taken;
    }
    Result<Ballot> ballot = openPaper(project, *paper);
    if (!ballot) {
        taken.sentence = ballot.error().code == ErrorCode::OutOfRange
            ? QCoreApplication::translate("Ballots", "Too late: round %1 is closed.").arg(paper->round)
            : ballot.error().code == ErrorCode::UnknownName
            ? QCoreApplication::translate("Ballots",
                                          "A ballot of another project, or of a round or person that is not "
                                          "here (%1).")
                  .arg(QString::fromStdString(ballot.error().detail))
            : errorText(ballot.error());
        return taken;
    }
    const QString name = nameOf(project, ballot->participant);
    const Round* round = findRound(*project.debate, paper->round);
    const Ballot* counted = round ? countedBallot(*round, ballot->participant) : nullptr;
    if (round && std::any_of(round->ballots.begin(), round->ballots.end(), [&ballot](const Ballot& one) {
            return one.participant == ballot->participant && one.castAt == ballot->castAt;
        })) {
        taken.sentence = QCoreApplication::translate("Ballots", "%1's ballot is here already.").arg(name);
        return taken;
    }
    // Which of two votes is the later one is not asked of a clock at home: what comes in last counts.
    const bool isAnother = counted != nullptr;
    const bool isFromHere = isAnother && !counted->isFromHome;
    ballot->isFromHome = true;
    project = withBallot(project, paper->round, std::move(*ballot));
    names += name;
    taken.isTaken = true;
    taken.sentence = isFromHere
        ? QCoreApplication::translate("Ballots",
                                      "Taken in for %1. It counts in place of the vote cast here before.")
              .arg(name)
        : isAnother ? QCoreApplication::translate(
                          "Ballots", "Taken in for %1. It counts in place of the ballot taken in before.")
                          .arg(name)
                    : QCoreApplication::translate("Ballots", "Taken in for %1.").arg(name);
    return taken;
}

} // namespace

Result<BallotPaper> readPaperFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path.toStdString()};
    if (file.size() > kLargestPaper)
        return Error{ErrorCode::NotABallot,
                     QCoreApplication::translate("Ballots", "the file is too large").toStdString()};
    return readPaper(file.read(kLargestPaper));
}

QString paperFileFilter()
{
    return QCoreApplication::translate("Ballots", "Ballot files (*.strata-ballot)");
}

QString paperFileName(const Round& round, const Participant& participant)
{
    const QString who = fileNamePart(participant.name.empty() ? participant.id : participant.name);
    //: the name of a file: Round 2 Ann
    return QCoreApplication::translate("Ballots", "Round %1 %2").arg(round.number).arg(who)
        + QStringLiteral(".strata-ballot");
}

Status handOutPaper(const Project& project, const Round& round, const Participant& participant,
                    const QString& path)
{
    const BallotPaper paper
        = makePaper(project, round, participant, groupWords(round.groups, project.framework));
    return writeExportedFile(path, writePaper(paper));
}

Result<int> handOutPapers(const Project& project, const Round& round, const QString& folder)
{
    int count = 0;
    for (const Participant& one : project.debate->participants) {
        if (one.hasLeft)
            continue;
        const QFileInfo wanted(QDir(folder), paperFileName(round, one));
        QString path = wanted.filePath();
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = QDir(folder).filePath(
                QStringLiteral("%1 (%2).strata-ballot").arg(wanted.completeBaseName()).arg(number));
        if (const Status written = handOutPaper(project, round, one, path); !written)
            return written.error();
        ++count;
    }
    return count;
}

TakenPapers takeInPapers(const Project& project, const QStringList& paths)
{
    TakenPapers all{project, {}, {}};
    for (const QString& path : paths)
        all.papers.push_back(takeIn(all.project, path, all.names));
    return all;
}

} // namespace strata
