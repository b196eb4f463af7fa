#pragma once
#include "core/storage/documentfile.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace strata {

// Where the program keeps what is nobody's document: $STRATA_STATE_DIR, else the folder the desktop gives to
// applications. Private (0700).
QString stateFolder();
QByteArray privateFolder(const QString& path); // makes it with its parents; encoded

// What a work folder knows about the document it belongs to.
struct Origin
{
    // A state of the document: its fingerprint, and the last gesture it contains.
    struct State
    {
        Fingerprint fingerprint;
        qint64 gesture = 0;
    };
    QString document;
    bool isReadOnly = false;
    State published; // last read or written
    State pending; // about to be put in place: after a crash the document may be either
};

// A private folder for one open document: the working database, where it came from, and a lock that says
// somebody is at work there. Left behind only by a crash, or with changes that never reached the document.
class WorkFolder
{
public:
    static std::unique_ptr<WorkFolder> create();
    static std::unique_ptr<WorkFolder> adopt(const QString& folder); // null: somebody is at work there
    static std::vector<QString> all();

    QString path() const { return m_path; }
    QByteArray database() const;
    bool hasOrigin() const; // false only when there certainly is none
    Origin origin() const; // CannotRead when there is none
    void setOrigin(const Origin& origin); // atomic and durable
    void remove(); // with everything in it; the folder is of no use afterwards

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace strata
