#pragma once
#include "core/result.h"
#include "ui/background.h"
#include "ui/report/reportoptions.h"
#include "ui/widgets/page.h"

#include <QBuffer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace strata {

class Workshop;

// What leaves the room: the reports, each shown as the very file that will be saved.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    enum Kind
    {
        SegmentReport,
        CustomersTable
    };

    explicit ReportsPage(Workshop& workshop, QWidget* parent = nullptr);
    ~ReportsPage() override;

    Kind kind() const;
    void setKind(Kind kind);
    const QByteArray& file() const { return m_file; } // the one on the screen; empty while it is made
    Status saveTo(const QString& path); // writes exactly file()

public slots:
    void chooseAndSave(); // as soon as the file is made

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    void connectAll();
    void refresh(); // makes the file again, now or when the page is next seen
    void make();
    void showFile(const QByteArray& file);
    void showTable(const QByteArray& csv);
    void say(const QString& sentence, bool isProblem = false);
    ReportOptions options() const;
    QString proposedName() const;

    Workshop& m_workshop;
    Background m_background;
    QTimer m_later;
    QByteArray
        m_maskKey; // one for the whole session, so that both kinds tell the same pseudonyms; never kept
    QByteArray m_file;
    QBuffer m_buffer; // what m_document reads from
    QString m_savedTo;
    bool m_isStale = true;
    bool m_wantsSave = false; // asked for while the file was being made

    QListWidget* m_kinds;
    QWidget* m_pdfOptions;
    QComboBox* m_paper;
    QSpinBox* m_perType;
    QCheckBox* m_mask;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QTableWidget* m_table;
    QStackedWidget* m_preview;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_save;
    QPushButton* m_folder;
    QLabel* m_words;
};

} // namespace strata
