#include "ui/services/servicesprint.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/services/servicesreport.h"
#include "ui/workshop.h"

#include <QFileDialog>

#include <memory>

namespace strata {

ServicesPrint::ServicesPrint(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

QString ServicesPrint::chooseFile(const QString& project, QWidget* parent)
{
    QString name = tr("%1 service levels").arg(project).simplified().left(80);
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || !letter.isPrint())
            letter = QLatin1Char('-');
    const QString ending = QStringLiteral(".pdf");
    const QString path = QFileDialog::getSaveFileName(parent, tr("Print the service levels"), name + ending,
                                                      tr("PDF (*.pdf)"));
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void ServicesPrint::start(const QString& path)
{
    Results counts; // groups are all that is asked for; who is in them is not
    counts.types = m_workshop.results().types;
    counts.summary = m_workshop.results().summary;
    m_work.start([this, path, project = m_workshop.project(), asOf = m_workshop.metrics().asOf,
                  counts = std::make_shared<const Results>(std::move(counts))](const Progress& progress) {
        const Result<QByteArray> pdf = servicesReport(project, *counts, asOf, Paper::A4, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        const QString words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        return [this, words] { emit said(words); };
    });
}

} // namespace strata
