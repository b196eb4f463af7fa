#include "tests/support/modalhand.h"
#include "tests/ui/everypage.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/typebars.h"
#include "ui/gaps/monthstrip.h"
#include "ui/growth/effectchart.h"
#include "ui/languages.h"
#include "ui/projector/projectorview.h"
#include "ui/theme.h"
#include "ui/weighting/sharebars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tablecopy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QXmlStreamReader>

// What leaves the window by a person's hand: pictures of charts, cells of tables. Walked page by page.

using namespace strata;

namespace {

QString nameOf(const QObject* object)
{
    return QString::fromLatin1(object->metaObject()->className()).remove(QStringLiteral("strata::"))
        + QLatin1Char(' ') + object->objectName();
}

struct Drawing
{
    bool isWhole = false; // well-formed to its end
    int shapes = 0, images = 0;
    QString title;
    QStringList texts;
};

Drawing readSvg(const QByteArray& svg)
{
    static const QSet<QString> shapes{QStringLiteral("path"),    QStringLiteral("rect"),
                                      QStringLiteral("line"),    QStringLiteral("circle"),
                                      QStringLiteral("ellipse"), QStringLiteral("polygon"),
                                      QStringLiteral("polyline")};
    Drawing drawing;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        drawing.shapes += shapes.contains(name);
        drawing.images += name == QLatin1String("image");
        if (name == QLatin1String("title"))
            drawing.title = xml.readElementText();
        else if (name == QLatin1String("text"))
            drawing.texts += xml.readElementText().trimmed();
    }
    drawing.isWhole = !xml.hasError();
    return drawing;
}

// Pixels below the head that are not the ground.
int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 48 * int(image.devicePixelRatio()); y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != 0xffffffff;
    return ink;
}

QMenu* openMenu(QWidget* widget, QContextMenuEvent::Reason reason)
{
    QContextMenuEvent event(reason, QPoint(5, 5), widget->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(widget, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QStringList textsOf(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            texts += action->text();
    return texts;
}

} // namespace

class TestCopying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyChart_isAPicture_data() { pages(); }
    void everyChart_isAPicture();
    void everyKindOfChart_wasMet();
    void pictures_areTheSameInBothSchemes();
    void chart_hasAMenuAndAKey();
    void chartWithoutFocus_isReachedByItsCardAndPage();
    void maskedNames_stayMasked();
    void chosenName_decidesTheFile();
    void picture_thatCannotBeWrittenIsTold();
    void everyTable_isCopied_data() { pages(); }
    void everyTable_isCopied();
    void tables_wereMetOnMostPages() { QVERIFY2(m_tables >= 35, qPrintable(QString::number(m_tables))); }

private:
    static void pages();
    QWidget* visit(PageId page);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QHash<PageId, QWidget*> m_pages;
    QSet<QString> m_kinds; // of charts met
    int m_tables = 0;
};

void TestCopying::pages()
{
    QTest::addColumn<int>("page");
    for (const PageId page : kAllPages)
        QTest::addRow("%s", qPrintable(pageName(page))) << int(page);
}

QWidget* TestCopying::visit(PageId page)
{
    if (!m_pages.contains(page))
        m_pages[page] = shownPage(*m_window, page);
    m_window->showPage(page);
    QTest::qWait(30);
    return m_pages[page];
}

void TestCopying::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    speak(QStringLiteral("en"));
    Theme::instance().setScheme(Scheme::Light);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(createSample(m_window->session(), m_folder.filePath(QStringLiteral("sample.strata"))));
    stageEverything(*m_window);
}

void TestCopying::everyChart_isAPicture()
{
    QFETCH(int, page);
    const QList<QWidget*> charts = chartsIn(visit(PageId(page)));
    QStringList titles;
    for (QWidget* chart : charts) {
        m_kinds += nameOf(chart).section(QLatin1Char(' '), 0, 0);
        const QString title = pictureTitle(chart);
        const QByteArray about = (nameOf(chart) + QStringLiteral(" “%1”").arg(title)).toUtf8();
        qInfo("%s", about.constData());
        QVERIFY2(!title.isEmpty(), about);
        titles += title;

        const QString png = m_folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(savePicture(chart, png));
        const QImage image(png);
        QCOMPARE(image.size(), 2 * (chart->size() + QSize(32, 64)));
        QCOMPARE(image.pixel(0, 0), 0xffffffff);
        QVERIFY2(inkOf(image) > 200, about);

        const QString svg = m_folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(savePicture(chart, svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Drawing drawing = readSvg(file.readAll());
        QVERIFY2(drawing.isWhole, about);
        QCOMPARE(drawing.title, title);
        QVERIFY2(drawing.shapes >= 2, about);
        QVERIFY2(drawing.images == 0, about);
        QVERIFY2(drawing.texts.join(QLatin1Char(' ')).contains(title.left(10)), about);
        // A strip of dots and a bar of shares have their words beside them, not in them.
        if (!about.startsWith("DotStrip") && !about.startsWith("AllocationBar"))
            QVERIFY2(drawing.texts.size() > 2, about);
        if (const QString dir = qEnvironmentVariable("STRATA_PICTURES");
            !dir.isEmpty()) // for people to look at
            for (const QString& from : {png, svg})
                QFile::copy(from,
                            QStringLiteral("%1/%2-%3.%4")
                                .arg(dir, nameOf(chart).section(QLatin1Char(' '), 0, 0))
                                .arg(titles.size())
                                .arg(QFileInfo(from).suffix()));
    }
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size()); // names of files
}

// Those that the pages do not show as the sample stands, each in its own way; then none is left.
void TestCopying::everyKindOfChart_wasMet()
{
    auto* months = m_window->findChild<MonthStrip*>(); // behind a tab
    QVERIFY(months);
    ShareBars shares({QStringLiteral("Growth"), QStringLiteral("Service")});
    shares.setShares({6000, 4000});
    EffectChart effect;
    effect.setOutcome(OutcomeEffect(), true, "USD");
    for (QWidget* chart : std::initializer_list<QWidget*>{months, &shares, &effect}) {
        chart->resize(600, 220);
        const Drawing drawing = readSvg(pictureSvg(chart));
        const QByteArray about = nameOf(chart).toUtf8();
        QVERIFY2(drawing.isWhole && drawing.shapes >= 2 && drawing.texts.size() > 2, about);
        QVERIFY2(!drawing.title.isEmpty() && drawing.images == 0, about);
        QVERIFY2(inkOf(pictureImage(chart)) > 200, about);
        m_kinds += nameOf(chart).section(QLatin1Char(' '), 0, 0);
    }
    QStringList kinds(m_kinds.begin(), m_kinds.end());
    kinds.sort();
    QCOMPARE(kinds.join(QLatin1Char(' ')),
             QStringLiteral("AllocationBar DistributionChart DotStrip EffectChart FlipChart FlowChart "
                            "HeadroomBars MatrixChart MonthStrip QuarterBars RankChart ScoreHistogram "
                            "ScoreStack ShareBars SpreadChart SurenessBars TimeChart TornadoChart TypeBars "
                            "WhaleChart"));
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        if (spokenRole(widget) == QAccessible::Chart)
            QVERIFY2(kinds.contains(nameOf(widget).section(QLatin1Char(' '), 0, 0)),
                     qPrintable(nameOf(widget)));
}

void TestCopying::pictures_areTheSameInBothSchemes()
{
    QHash<QString, QImage> light;
    qint64 slowest = 0;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setScheme(scheme);
        for (const PageId page :
             {PageId::Stratification, PageId::Gaps, PageId::Customer, PageId::WhatIf, PageId::Track}) {
            for (QWidget* chart : chartsIn(visit(page))) {
                const QString about = pictureTitle(chart);
                const QColor ground = Theme::instance().colors().card;
                QElapsedTimer clock;
                clock.start();
                const QImage image = pictureImage(chart);
                slowest = std::max(slowest, clock.elapsed());
                QCOMPARE(image.pixel(0, 0), 0xffffffff);
                if (scheme == Scheme::Light)
                    light[about] = image;
                else
                    QVERIFY2(light[about] == image, qPrintable(about));
                QCOMPARE(Theme::instance().colors().card, ground);
                QCOMPARE(Theme::instance().isDark(), scheme == Scheme::Dark);
            }
        }
    }
    qInfo("the slowest picture was painted in %lld ms", slowest);
    QVERIFY(light.size() >= 8);
    Theme::instance().setScheme(Scheme::Light);
}

void TestCopying::chart_hasAMenuAndAKey()
{
    QWidget* page = visit(PageId::Track);
    m_window->activateWindow();
    QWidget* chart = nullptr;
    for (QWidget* one : chartsIn(page))
        if (one->focusPolicy() != Qt::NoFocus)
            chart = one;
    QVERIFY(chart);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    chart->setFocus();
    QVERIFY(chart->hasFocus());
    QMenu* menu = openMenu(chart, QContextMenuEvent::Keyboard);
    QVERIFY(menu);
    QCOMPARE(textsOf(menu), QStringList({QStringLiteral("Save picture…"), QStringLiteral("Copy picture")}));
    menu->close();
    QTest::keyClick(chart, Qt::Key_F10, Qt::ShiftModifier);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(textsOf(menu).size(), 2);
    menu->close();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), 2 * (chart->size() + QSize(32, 64)));
    QVERIFY(readSvg(copied->data(QStringLiteral("image/svg+xml"))).isWhole);
    QVERIFY(chart->hasFocus()); // as before, and its frame is not in the picture
    const QByteArray focused = pictureSvg(chart);
    page->setFocus();
    QCOMPARE(focused, pictureSvg(chart));
}

void TestCopying::chartWithoutFocus_isReachedByItsCardAndPage()
{
    QWidget* page = visit(PageId::Stratification);
    QWidget* bars = page->findChild<TypeBars*>();
    QVERIFY(bars);
    QCOMPARE(bars->focusPolicy(), Qt::NoFocus);
    QWidget* card = bars->parentWidget();
    while (!qobject_cast<Card*>(card))
        card = card->parentWidget();
    QVERIFY(!openMenu(card, QContextMenuEvent::Mouse)); // beside the chart nothing is meant
    QMenu* menu = openMenu(card, QContextMenuEvent::Keyboard);
    QVERIFY(menu);
    QVERIFY(textsOf(menu).contains(QStringLiteral("Save picture…"))
            || textsOf(menu).contains(pictureTitle(bars)));
    menu->close();
    menu = openMenu(page, QContextMenuEvent::Keyboard);
    QVERIFY(menu);
    QVERIFY(textsOf(menu).size() >= 3); // bars, whale curve, matrix
    for (const QAction* action : menu->actions())
        QCOMPARE(textsOf(action->menu()),
                 QStringList({QStringLiteral("Save picture…"), QStringLiteral("Copy picture")}));
    menu->close();
    menu = openMenu(bars, QContextMenuEvent::Mouse);
    QVERIFY(menu);
    menu->close();
}

void TestCopying::maskedNames_stayMasked()
{
    visit(PageId::Stratification);
    auto* projector = m_window->findChild<ProjectorView*>();
    QVERIFY(projector);
    projector->setNamesMasked(true);
    projector->resize(1280, 720);
    projector->show();
    QTRY_VERIFY(!chartsIn(projector).isEmpty());
    for (QWidget* chart : chartsIn(projector)) {
        const QString svg = QString::fromUtf8(pictureSvg(chart));
        for (const std::string& name : m_window->workshop().project().dataset->customers.names)
            QVERIFY2(!svg.contains(QString::fromStdString(name).toHtmlEscaped()), name.c_str());
    }
    projector->setNamesMasked(false);
    projector->hide();
}

void TestCopying::chosenName_decidesTheFile()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QWidget* chart = visit(PageId::Stratification)->findChild<TypeBars*>();
    QString proposed;
    const auto saveAs = [&](const QString& name, const QString& filter) {
        const ModalHand hand([&](QWidget* modal) {
            auto* dialog = qobject_cast<QFileDialog*>(modal);
            QVERIFY(dialog);
            proposed = dialog->selectedFiles().value(0);
            dialog->selectNameFilter(filter);
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            field->setText(m_folder.filePath(name));
            static_cast<QDialog*>(dialog)->accept();
        });
        chooseAndSavePicture(chart);
    };
    const QString pixels = QStringLiteral("Pictures (*.png)"),
                  vectors = QStringLiteral("Vector pictures (*.svg)");
    saveAs(QStringLiteral("plain"), vectors);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("plain.svg"))));
    QCOMPARE(QFileInfo(proposed).fileName(), pictureTitle(chart) + QStringLiteral(".png"));
    saveAs(QStringLiteral("plain"), pixels);
    QVERIFY(!QImage(m_folder.filePath(QStringLiteral("plain.png"))).isNull());
    saveAs(QStringLiteral("named.SVG"), pixels); // the ending counts
    QFile file(m_folder.filePath(QStringLiteral("named.SVG")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readSvg(file.readAll()).isWhole);
}

void TestCopying::picture_thatCannotBeWrittenIsTold()
{
    QWidget* chart = visit(PageId::Stratification)->findChild<TypeBars*>();
    for (const char* ending : {"png", "svg"}) {
        QStringList said;
        const ModalHand hand([&said](QWidget* modal) {
            if (auto* box = qobject_cast<QMessageBox*>(modal)) {
                said += box->text();
                box->accept();
            }
        });
        const QString path = m_folder.filePath(QStringLiteral("none/chart.%1").arg(QLatin1String(ending)));
        QVERIFY(!savePicture(chart, path));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(QStringLiteral("The file cannot be written: ")), qPrintable(said[0]));
        QVERIFY(!QFile::exists(path));
    }
}

void TestCopying::everyTable_isCopied()
{
    QFETCH(int, page);
    for (auto* view : visit(PageId(page))->findChildren<QAbstractItemView*>()) {
        if (qobject_cast<QHeaderView*>(view) || !view->model() || view->isWindow()
            || view->window() != m_window.get() || view->model()->rowCount(view->rootIndex()) == 0)
            continue;
        bool isOfAField = false;
        for (const QWidget* around = view; around; around = around->parentWidget())
            isOfAField = isOfAField || around->inherits("QComboBox") || around->inherits("QCalendarWidget");
        if (isOfAField)
            continue;
        const QByteArray about = nameOf(view).toUtf8();
        QSet<QModelIndex> selected;
        for (const QModelIndex& index : view->selectionModel()->selectedIndexes())
            selected += index.siblingAtColumn(0);
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text != QLatin1String("nothing") && text.endsWith(QLatin1Char('\n')), about);
        const QStringList lines = text.chopped(1).split(QLatin1Char('\n'));
        bool hasHeads = false;
        for (const auto* header : view->findChildren<QHeaderView*>())
            hasHeads = hasHeads || (header->orientation() == Qt::Horizontal && !header->isHidden());
        if (!selected.isEmpty())
            QVERIFY2(lines.size() == selected.size() + int(hasHeads), about);
        else if (!qobject_cast<QTreeView*>(view)
                 && !qobject_cast<QListView*>(view)) // no folds, nothing hidden
            QVERIFY2(lines.size() == view->model()->rowCount() + int(hasHeads), about);
        for (const QString& line : lines)
            QVERIFY2(line.count(QLatin1Char('\t')) == lines[0].count(QLatin1Char('\t')), about);
        QVERIFY2(!lines.last().trimmed().isEmpty(), about);

        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QXmlStreamReader html(copied->html());
        int rows = 0;
        while (!html.atEnd())
            rows += html.readNext() == QXmlStreamReader::StartElement && html.name() == QLatin1String("tr");
        QVERIFY2(!html.hasError(), about + html.errorString().toUtf8());
        QCOMPARE(rows, int(lines.size()));

        if (view->isVisible()) {
            QMenu* menu = openMenu(view->viewport(), QContextMenuEvent::Keyboard);
            QVERIFY2(menu, about);
            QCOMPARE(textsOf(menu).mid(0, 2),
                     QStringList({QStringLiteral("Copy"), QStringLiteral("Copy table")}));
            QCOMPARE(textsOf(menu).count(QStringLiteral("Copy")), 1);
            menu->close();
        }
        ++m_tables;
    }
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
