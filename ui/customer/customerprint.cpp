#include "ui/customer/customerprint.h"

#include "core/storage/exportfile.h"
#include "ui/customer/customersheet.h"
#include "ui/errortext.h"
#include "ui/workshop.h"

#include <QFileDialog>

#include <memory>

namespace strata {

CustomerPrint::CustomerPrint(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

QString CustomerPrint::chooseFile(const QString& customer, QWidget* parent)
{
    QString name = customer.simplified().left(80);
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || !letter.isPrint())
            letter = QLatin1Char('-');
    const QString ending = QStringLiteral(".pdf");
    const QString path
        = QFileDialog::getSaveFileName(parent, tr("Print this customer"), name + ending, tr("PDF (*.pdf)"));
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void CustomerPrint::start(int customer, std::vector<HistoryMoment> history, const QString& path)
{
    m_work.start([this, i = std::size_t(customer), path, history = std::move(history),
                  project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                  scores = m_workshop.sharedScores(),
                  results = std::make_shared<const Results>(m_workshop.results())](const Progress& progress) {
        const Result<QByteArray> pdf
            = customerSheet({project, *metrics, *scores, *results, i, history, {}}, Paper::A4, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        const QString words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        return [this, words] { emit said(words); };
    });
}

} // namespace strata
