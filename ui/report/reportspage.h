#pragma once
#include "core/result.h"
#include "ui/background.h"
#include "ui/report/reportkind.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace strata {

class CustomerPick;
class ReportPreview;
class Workshop;

// What leaves the room: the reports, each shown as the very file that will be saved.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    // More sheets than these are made when a person says so, not at every change.
    static constexpr std::size_t kMostAtOnce = 25;

    ReportsPage(Workshop& workshop, std::vector<ReportKind> kinds, QWidget* parent = nullptr);

    QString kind() const; // its key
    void setKind(const QString& key);
    const QByteArray& file() const { return m_file; } // the one on the screen; empty while there is none
    Status saveTo(const QString& path); // writes exactly file()
    void saveFolder(const QString& parent); // a file per customer, in a new folder there

public slots:
    void chooseAndSave(); // as soon as the file is made

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeKinds();
    QWidget* makeOptions();
    QWidget* makePreview();
    QWidget* makeMessage();
    void connectAll();
    void recall(); // what was chosen the last time
    void fillCampaigns();

    const ReportKind& present() const;
    ReportChoice choice() const;
    bool isMany() const; // so many sheets that they wait for a word
    bool isReady() const; // the results are the project's
    void showKind();
    void outdate(); // the choice, or what it is made of, is another: made again once it is seen
    void refresh();
    void make();
    void showMade(const Result<QByteArray>& made);
    void showRunning(bool isRunning);
    void stop();
    void chooseFolder();
    void message(const QString& words, const QString& button, std::function<void()> press);
    void say(const QString& sentence, bool isProblem = false);
    QString projectName() const;

    Workshop& m_workshop;
    std::vector<ReportKind> m_kindsList;
    Background m_background, m_folderWork;
    QTimer m_later;
    QByteArray m_maskKey; // one for the whole session, so that all kinds tell the same pseudonyms; never kept
    QByteArray m_file;
    QString m_savedTo;
    bool m_isStale = true;
    bool m_isAsked = false; // somebody pressed Make
    bool m_wantsSave = false; // asked for while the file was being made
    std::function<void()> m_press; // of the button under the message

    QListWidget* m_kinds;
    QLabel* m_name;
    QLabel* m_holds;
    QWidget* m_paperRow;
    QComboBox* m_paper;
    QWidget* m_languageRow;
    QComboBox* m_language;
    QWidget* m_perTypeRow;
    QSpinBox* m_perType;
    QWidget* m_campaignRow;
    QComboBox* m_campaign;
    CustomerPick* m_pick;
    QCheckBox* m_mask;
    QCheckBox* m_voters;
    QPushButton* m_save;
    QPushButton* m_saveFolder;
    QPushButton* m_folder;
    QLabel* m_words;
    ReportPreview* m_preview;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_messageButton;
    QWidget* m_progressRow;
    QLabel* m_progressWords;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace strata
