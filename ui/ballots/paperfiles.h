#pragma once
#include "core/ballots/ballotfile.h"
#include "core/model/project.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strata {

// Ballots on their way to people at home and back.

QString paperFileFilter(); // for file dialogs
// "Round 2 Ann.strata-ballot", fit for every file system.
QString paperFileName(const Round& round, const Participant& participant);
// Reads a ballot file; its size is looked at first. Errors: CannotRead, NotABallot, NewerFormat.
Result<BallotPaper> readPaperFile(const QString& path);

// An empty ballot of one participant. The file of this name is replaced.
Status handOutPaper(const Project& project, const Round& round, const Participant& participant,
                    const QString& path);
// One for each participant at the table. A file that is there stays: it may be filled in.
Result<int> handOutPapers(const Project& project, const Round& round, const QString& folder);

// What became of one file.
struct TakenPaper
{
    QString file; // its name, without the folder
    bool isTaken = false;
    QString sentence; // "taken in for Ann", or why not
};

struct TakenPapers
{
    Project project; // with the ballots that were taken in
    std::vector<TakenPaper> papers; // one per file
    QStringList names; // of those whose ballots were taken in
};

// Files are read only as far as a ballot can be long. A ballot that is in the round already is left out; any
// other counts in place of what the person voted before.
TakenPapers takeInPapers(const Project& project, const QStringList& paths);

} // namespace strata
