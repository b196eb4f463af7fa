#pragma once
#include <QBuffer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace strata {

// A file as it will be saved: the pages of a PDF, to leaf through and to look at closely, or the first rows
// of a text table.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    // `ending` says what it is: "pdf", "csv"; of others nothing is seen here.
    void showFile(const QByteArray& file, const QString& ending);
    int pageCount() const;
    int rowCount() const; // of the table that is shown

    enum class Fit
    {
        Width,
        Page,
        None
    };
    Fit fit() const;
    double zoom() const; // 1 = as large as on paper, whatever the fit
    void setZoom(double zoom);
    void setFit(Fit fit);
    void goToPage(int page); // 1 = the first

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void showTable(const QByteArray& csv);
    void showZoom();
    void zoomBy(int steps); // on the ladder; the text stays where it is

    QPdfDocument* m_document;
    QPdfView* m_view;
    QBuffer m_buffer; // what m_document reads from
    QTableWidget* m_table;
    QLabel* m_unseen;
    QStackedWidget* m_stack;
    QWidget* m_bar = nullptr;
    QToolButton* m_back;
    QToolButton* m_forward;
    QSpinBox* m_page;
    QToolButton* m_out;
    QToolButton* m_in;
    QComboBox* m_zoom;
};

} // namespace strata
