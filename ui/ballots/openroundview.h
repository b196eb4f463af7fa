#pragma once
#include "core/model/project.h"

#include <QWidget>

#include <string>

class QVBoxLayout;

namespace strata {

// A round nobody may look into yet: who has voted and who has not, never what.
class OpenRoundView : public QWidget
{
    Q_OBJECT

public:
    explicit OpenRoundView(QWidget* parent = nullptr);

    // `wasRevealed`: everybody could look into it once, before that was taken back.
    void setRound(const Project& project, const Round& round, bool wasRevealed);

signals:
    void voteRequested(const std::string& participant);
    void ballotFileRequested(const std::string& participant);

private:
    QWidget* makeLine(const Participant& participant, const Round& round);

    QVBoxLayout* m_host;
    QWidget* m_list = nullptr;
};

} // namespace strata
