#include "core/model/project.h"
#include "tests/support/pdfcheck.h"
#include "ui/growth/campaignreport.h"
#include "ui/help/runsheet.h"
#include "ui/planning/logocard.h"
#include "ui/planning/logofile.h"
#include "ui/report/executivereport.h"
#include "ui/report/minutesreport.h"
#include "ui/report/segmentreport.h"
#include "ui/services/servicesreport.h"
#include "ui/workshop.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <functional>

using namespace strata;

// The company's logo: from a file into the project, on the card, and on reports.
class TestLogo : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name, const QImage& image, const char* format)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        return image.save(path, format) ? path : QString();
    }
    static QImage plain(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }
    // That no PNG can make small.
    static QImage noise(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        QRandomGenerator random(1);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, random.generate());
        return image;
    }
    static QImage pictureOf(const std::string& bytes)
    {
        return QImage::fromData(QByteArray::fromStdString(bytes));
    }

private slots:
    void aSmallFile_isKeptAsItIs()
    {
        for (const char* format : {"PNG", "JPEG"}) {
            const QString path = file("small", plain(300, 100), format);
            QFile bytes(path);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            const auto logo = readLogo(path);
            QVERIFY(logo);
            QCOMPARE(QByteArray::fromStdString(*logo), bytes.readAll());
        }
    }

    void aLargePicture_isScaled()
    {
        const auto logo = readLogo(file("large.png", plain(2400, 600), "PNG"));
        QVERIFY(logo);
        QCOMPARE(pictureOf(*logo).size(), QSize(1200, 300));
        const auto tall = readLogo(file("tall.jpg", plain(500, 2400), "JPEG"));
        QVERIFY(tall);
        QCOMPARE(pictureOf(*tall).size(), QSize(250, 1200));
    }

    void aHeavyPicture_fitsTheProject()
    {
        const auto logo = readLogo(file("noise.png", noise(1100, 1100), "PNG"));
        QVERIFY(logo);
        QVERIFY(logo->size() <= kMostLogoBytes);
        const QSize size = pictureOf(*logo).size();
        QVERIFY(size.width() > 200 && size.width() == size.height());
    }

    void whatIsNoPicture_isRefused()
    {
        const auto missing = readLogo(m_folder.filePath("missing.png"));
        QVERIFY(!missing && missing.error().code == ErrorCode::CannotRead);
        const QString path = m_folder.filePath("text.png");
        QFile text(path);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        const auto none = readLogo(path);
        QVERIFY(!none && none.error().code == ErrorCode::OutOfRange);
        const auto bmp = readLogo(file("bitmap.bmp", plain(30, 30), "BMP"));
        QVERIFY(!bmp && bmp.error().code == ErrorCode::OutOfRange);
    }

    void theCard_choosesChangesAndRemoves_oneStepEach()
    {
        Workshop workshop;
        workshop.load(Project());
        LogoCard card(workshop);
        connect(&workshop, &Workshop::projectChanged, &card, &LogoCard::refresh);
        const auto* remove = card.findChild<QPushButton*>("removeLogo");
        const auto* picture = card.findChild<QLabel*>("logoPreview");
        QVERIFY(remove->isHidden() && picture->isHidden());

        card.take(file("one.png", plain(300, 100), "PNG"));
        QTRY_VERIFY(!workshop.project().logo->empty());
        const std::string first = *workshop.project().logo;
        QCOMPARE(workshop.undoStack()->count(), 1);
        QVERIFY(!remove->isHidden() && !picture->isHidden() && !picture->pixmap().isNull());

        card.take(file("two.png", plain(100, 100), "PNG"));
        QTRY_VERIFY(*workshop.project().logo != first);
        QCOMPARE(workshop.undoStack()->count(), 2);
        card.findChild<QPushButton*>("removeLogo")->click();
        QVERIFY(workshop.project().logo->empty());
        QCOMPARE(workshop.undoStack()->count(), 3);
        workshop.undoStack()->undo();
        workshop.undoStack()->undo();
        QCOMPARE(*workshop.project().logo, first);

        card.take(m_folder.filePath("missing.png"));
        QTRY_VERIFY(!card.findChild<QLabel*>("logoProblem")->isHidden());
        QCOMPARE(*workshop.project().logo, first);
    }

    void reports_haveIt_andNoHoleWithoutIt()
    {
        if (!PdfCheck::whyNot().isEmpty())
            QSKIP(qPrintable(PdfCheck::whyNot()));
        Project with;
        with.name = "Acme";
        with.logo = *readLogo(file("logo.png", plain(300, 100), "PNG"));
        Project without = with;
        without.logo = {};
        const Evaluation evaluation = evaluate(with);
        using Report = std::function<Result<QByteArray>(const Project&)>;
        const Report reports[]
            = {[&](const Project& of) { return executiveReport(of, evaluation, {}, {}); },
               [&](const Project& of) { return minutesReport(of, evaluation, {}, {}); },
               [&](const Project& of) { return segmentReport(of, evaluation, {}, {}); },
               [&](const Project& of) { return servicesReport(of, evaluation.results); },
               [&](const Project& of) { return campaignReport(of, evaluation.metrics, {}); },
               [&](const Project& of) { return runSheet(of, Paper::A4); }};
        for (const Report& report : reports) {
            const PdfCheck marked = PdfCheck::of(*report(with));
            const PdfCheck plainOne = PdfCheck::of(*report(without));
            QCOMPARE(marked.images, 1);
            QCOMPARE(marked.flaw(1), QString());
            QCOMPARE(plainOne.images, 0);
            QCOMPARE(marked.texts, plainOne.texts);
        }
    }
};

QTEST_MAIN(TestLogo)
#include "tst_logo.moc"
