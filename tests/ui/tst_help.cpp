#include "core/version.h"
#include "ui/help/aboutbox.h"
#include "ui/help/findbar.h"
#include "ui/help/helparticles.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpsearch.h"
#include "ui/help/helpwindow.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QTreeWidget>
#include <QWindow>

#include <set>

using namespace strata;

namespace {

QList<PageId> allPages()
{
    QList<PageId> pages;
    for (int page = int(PageId::Planning); page <= int(PageId::Reports); ++page)
        pages += PageId(page);
    return pages;
}

QStringList languagesOfHelp()
{
    return QDir(QStringLiteral(":/help")).entryList(QDir::Dirs);
}

QStringList namesOf(const std::vector<HelpHit>& hits)
{
    QStringList names;
    for (const HelpHit& hit : hits)
        names += hit.article;
    return names;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyPage_hasAnArticleOfItsOwn();
    void everyArticle_standsInTheContents();
    void everyLink_leadsToAnArticle();
    void articles_areShortEnoughToBeRead();
    void aLanguageWithoutAnArticle_showsTheEnglishOne();
    void folding_dropsCaseAndAccents_andKnowsThePlaces();
    void search_findsBeginningsWithoutCaseAndAccents_data();
    void search_findsBeginningsWithoutCaseAndAccents();
    void search_putsTheTitleFirst();
    void search_ofWhatIsNowhere_findsNothing();
    void excerpts_sayWhatWasLookedFor();
    void f1_opensTheArticleOfThePage();
    void aKeyOfTheWindow_isNoKeyOfAPage();
    void f1_inADialog_opensTheArticleBesideIt();
    void aLink_goesOn_andBackReturns();
    void whatIsNoArticle_isNotOpened();
    void find_marksEveryHit_andSteps();
    void zoom_enlargesTheText();
    void theWindow_remembersItsPlaceAndArticle();
    void aSearchInTheWindow_opensTheArticleWithItsMarks();
    void theColours_followTheTheme();
    void about_namesVersionAndLibraries();
};

void TestHelp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("StrataTestHelp"));
    speak(QStringLiteral("en"));
}

void TestHelp::cleanup()
{
    QSettings().clear();
}

void TestHelp::everyPage_hasAnArticleOfItsOwn()
{
    std::set<QString> seen;
    for (const PageId page : allPages()) {
        const QString article = helpArticleOf(page);
        QVERIFY2(!helpText(article, QStringLiteral("en")).isEmpty(), qPrintable(pageName(page)));
        QVERIFY2(seen.insert(article).second, qPrintable(article));
        for (const QString& language : languagesOfHelp()) {
            const LanguageScope scope(language);
            if (QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(language, article)))
                QCOMPARE(helpTitle(article),
                         pageName(page)); // so that one finds it by the name on the button
        }
    }
}

void TestHelp::everyArticle_standsInTheContents()
{
    const QStringList contents = helpArticles();
    QCOMPARE(std::set<QString>(contents.begin(), contents.end()).size(), std::size_t(contents.size()));
    for (const PageId page : allPages())
        QVERIFY2(contents.contains(helpArticleOf(page)), qPrintable(pageName(page)));
    for (const QString& article : contents)
        QVERIFY2(QFile::exists(QStringLiteral(":/help/en/%1.md").arg(article)), qPrintable(article));
    for (QDirIterator it(QStringLiteral(":/help"), {QStringLiteral("*.md")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        QVERIFY2(contents.contains(QFileInfo(it.next()).completeBaseName()), qPrintable(it.filePath()));
}

void TestHelp::everyLink_leadsToAnArticle()
{
    QVERIFY(languagesOfHelp().contains(QStringLiteral("en")));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const QString& language : languagesOfHelp())
        for (const QString& article : helpArticles()) {
            const QString text = helpText(article, language);
            QVERIFY2(!text.contains(QLatin1String("http")) && !text.contains(QLatin1String("www.")),
                     qPrintable(article)); // sources are named, not linked
            for (auto it = link.globalMatch(text); it.hasNext(); ++links) {
                const QString to = it.next().captured(1);
                QVERIFY2(to.endsWith(QLatin1String(".md")) && helpArticles().contains(to.chopped(3)),
                         qPrintable(QStringLiteral("%1/%2: %3").arg(language, article, to)));
            }
        }
    QVERIFY(links > 50);
}

void TestHelp::articles_areShortEnoughToBeRead()
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString& language : languagesOfHelp())
        for (const QString& article : helpArticles()) {
            const auto words = helpText(article, language).split(space).size();
            QVERIFY2(words >= 150 && words <= 600,
                     qPrintable(QStringLiteral("%1/%2: %3").arg(language, article).arg(words)));
        }
}

void TestHelp::aLanguageWithoutAnArticle_showsTheEnglishOne()
{
    QCOMPARE(helpText(QStringLiteral("weights"), QStringLiteral("xx")),
             helpText(QStringLiteral("weights"), QStringLiteral("en")));
    QVERIFY(helpText(QStringLiteral("nowhere"), QStringLiteral("en")).isEmpty());
}

void TestHelp::folding_dropsCaseAndAccents_andKnowsThePlaces()
{
    const FoldedText folded(QStringLiteral("Überfällige Straße"));
    QCOMPARE(folded.text, QStringLiteral("uberfallige strasse"));
    QCOMPARE(folded.from[17], qsizetype(16)); // the second s of the ß stands where the ß does
    QCOMPARE(folded.from.back(), qsizetype(18));
    QCOMPARE(placesOf(QStringLiteral("FALL"), QStringLiteral("Überfällige")),
             (std::vector<TextRange>{{4, 4}}));
    QCOMPARE(placesOf(QStringLiteral("é"), QStringLiteral("Eé e")),
             (std::vector<TextRange>{{0, 1}, {1, 1}, {3, 1}}));
    QVERIFY(placesOf(QString(), QStringLiteral("x")).empty());
    QCOMPARE(wordsThatBegin({QStringLiteral("cor")}, QStringLiteral("Core, score; CORRECT")),
             (std::vector<TextRange>{{0, 4}, {13, 7}}));
}

void TestHelp::search_findsBeginningsWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("article");
    QTest::newRow("a word of the title") << QStringLiteral("ballots") << QStringLiteral("ballots");
    QTest::newRow("upper case") << QStringLiteral("BALLOTS") << QStringLiteral("ballots");
    QTest::newRow("accents") << QStringLiteral("bállöts") << QStringLiteral("ballots");
    QTest::newRow("the beginning of a word") << QStringLiteral("headro") << QStringLiteral("growth");
    QTest::newRow("beginnings of two words") << QStringLiteral("serv lev") << QStringLiteral("services");
    QTest::newRow("a word of the body only") << QStringLiteral("bootstrap") << QStringLiteral("campaigns");
    QTest::newRow("a name in a source") << QStringLiteral("hirschman") << QStringLiteral("ranking");
}

void TestHelp::search_findsBeginningsWithoutCaseAndAccents()
{
    QFETCH(QString, typed);
    QFETCH(QString, article);
    const auto hits = HelpIndex().find(typed);
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().article, article);
}

void TestHelp::search_putsTheTitleFirst()
{
    const auto hits = HelpIndex().find(QStringLiteral("weights"));
    QCOMPARE(hits.front().article, QStringLiteral("weights"));
    QVERIFY(hits.size() > 5); // many speak of weights
    for (std::size_t i = 1; i < hits.size(); ++i)
        QVERIFY(hits[i - 1].score >= hits[i].score);
    // All words have to be there: those without the second are left out.
    const QStringList both = namesOf(HelpIndex().find(QStringLiteral("headroom campaign")));
    for (const QString& name : both)
        QVERIFY2(helpText(name).contains(QLatin1String("headroom"), Qt::CaseInsensitive)
                     && helpText(name).contains(QLatin1String("campaign"), Qt::CaseInsensitive),
                 qPrintable(name));
}

void TestHelp::search_ofWhatIsNowhere_findsNothing()
{
    QVERIFY(HelpIndex().find(QStringLiteral("xyzzy")).empty());
    QVERIFY(HelpIndex().find(QStringLiteral("  … ")).empty());
    QVERIFY(HelpIndex().find(QStringLiteral("xyzzy weights")).size() > 5); // better some than none
}

void TestHelp::excerpts_sayWhatWasLookedFor()
{
    for (const HelpHit& hit : HelpIndex().find(QStringLiteral("headroom"))) {
        QVERIFY2(hit.excerpt.contains(QLatin1String("headroom"), Qt::CaseInsensitive),
                 qPrintable(hit.excerpt));
        QVERIFY2(hit.excerpt.size() < 220, qPrintable(hit.excerpt));
        QVERIFY2(!hit.excerpt.contains(QLatin1String("**")), qPrintable(hit.excerpt));
    }
}

void TestHelp::f1_opensTheArticleOfThePage()
{
    QTemporaryDir folder;
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1); // before a project is open
    QVERIFY(window.help().helpWindow());
    QCOMPARE(window.help().helpWindow()->article(), QStringLiteral("getting-started"));

    QVERIFY(createSample(window.session(), folder.filePath(QStringLiteral("s.strata"))));
    for (const PageId page : allPages()) {
        window.showPage(page);
        window.activateWindow();
        window.findChild<QAction*>(QStringLiteral("pageHelpAction"))->trigger();
        QCOMPARE(window.help().helpWindow()->article(), helpArticleOf(page));
    }
    QVERIFY(!window.help().helpWindow()->isModal());
    QVERIFY(window.help().helpWindow()->isWindow());
    QVERIFY(window.help().helpWindow()->windowTitle().startsWith(pageName(PageId::Reports)));
    for (const char* name :
         {"pageHelpAction", "contentsAction", "tourAction", "runSheetAction", "aboutAction"})
        QVERIFY(!window.findChild<QAction*>(QString::fromLatin1(name))
                     ->shortcuts()
                     .contains(QKeySequence(Qt::SHIFT | Qt::Key_F1))); // that asks why
    QPointer<HelpWindow> help = window.help().helpWindow();
    window.close();
    QVERIFY(!help || !help->isVisible()); // or the program would never end
}

// Two actions with one key cancel each other: Qt calls the key ambiguous and does neither.
void TestHelp::aKeyOfTheWindow_isNoKeyOfAPage()
{
    QTemporaryDir folder;
    MainWindow window;
    window.show();
    QVERIFY(createSample(window.session(), folder.filePath(QStringLiteral("s.strata"))));
    auto* back = window.findChild<QAction*>(QStringLiteral("backFromCustomer"));
    int compared = 0;
    for (const PageId page : allPages()) {
        window.showPage(page);
        QList<QKeySequence> taken;
        for (const QAction* action : window.menuBar()->findChildren<QAction*>())
            if (action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut)
                taken += action->shortcuts();
        QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_E)));
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible())
                for (const QAction* action : widget->actions())
                    if (action->shortcutContext() == Qt::WidgetShortcut
                        || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                        for (const QKeySequence& keys : action->shortcuts()) {
                            ++compared;
                            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + pageName(page)));
                        }
        // The rows of a rank order take Alt+Up without an action of their own.
        QCOMPARE(back->isEnabled(), page == PageId::Customer);
    }
    QVERIFY(compared > 30);
    window.close();
}

// A dialog that has to be answered blocks the rest of the program, but not its help.
void TestHelp::f1_inADialog_opensTheArticleBesideIt()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto clicked = [](QWidget* widget) { // by the mouse, as the window system brings it
        const QSignalSpy spy(qobject_cast<QAbstractButton*>(widget), &QAbstractButton::clicked);
        QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(widget->window(), widget->rect().center()));
        return spy.count() == 1;
    };
    for (const bool isOpenBefore : {false, true}) {
        if (isOpenBefore)
            window.help().showContents();
        else
            QVERIFY(!window.help().helpWindow());
        QDialog dialog(&window);
        auto* field = new QLineEdit(&dialog);
        bool isDone = false;
        QTimer::singleShot(200, &dialog, [&] {
            QTest::keyClick(field, Qt::Key_F1);
            HelpWindow* help = window.help().helpWindow();
            QVERIFY(help && help->isVisible());
            QCOMPARE(help->article(), QStringLiteral("getting-started"));
            QVERIFY(QTest::qWaitForWindowExposed(help));
            auto* usable = help->findChild<QPushButton*>(QStringLiteral("helpLarger"));
            QVERIFY(usable);
            QVERIFY(clicked(usable));
            QVERIFY(!clicked(window.findChild<QPushButton*>(QStringLiteral("startSample")))); // still modal
            isDone = true;
        });
        QTimer::singleShot(5000, &dialog, &QDialog::reject);
        QTimer look;
        connect(&look, &QTimer::timeout, &dialog, [&] {
            if (isDone)
                dialog.reject();
        });
        look.start(20);
        dialog.exec();
        QVERIFY(isDone);
        QVERIFY(!window.help().helpWindow()->windowHandle()->transientParent()); // stands alone again
        QVERIFY(window.help().helpWindow()->isVisible());
    }
}

void TestHelp::aLink_goesOn_andBackReturns()
{
    HelpWindow window;
    window.open(QStringLiteral("weights"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* browser = window.findChild<HelpBrowser*>();
    auto* back = window.findChild<QPushButton*>(QStringLiteral("helpBack"));
    auto* forward = window.findChild<QPushButton*>(QStringLiteral("helpForward"));
    QVERIFY(!back->isEnabled());
    // The first link of the article leads to the ballots.
    QString address;
    for (QTextBlock block = browser->document()->begin(); block.isValid() && address.isEmpty();
         block = block.next())
        for (auto it = block.begin(); !it.atEnd() && address.isEmpty(); ++it)
            address = it.fragment().charFormat().anchorHref();
    QCOMPARE(address, QStringLiteral("ballots.md"));
    emit browser->anchorClicked(browser->source().resolved(QUrl(address)));
    QCOMPARE(window.article(), QStringLiteral("ballots"));
    QCOMPARE(window.findChild<QTreeWidget*>()->currentItem()->text(0), pageName(PageId::Ballots));
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(window.article(), QStringLiteral("weights"));
    QVERIFY(forward->isEnabled());
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.article(), QStringLiteral("ballots"));
}

void TestHelp::whatIsNoArticle_isNotOpened()
{
    HelpBrowser browser;
    browser.open(QStringLiteral("weights"));
    const QString before = browser.toPlainText();
    for (const char* address :
         {"https://example.org/", "file:///etc/hostname", "help:/nowhere.md", "mailto:a@b.c"}) {
        emit browser.anchorClicked(QUrl(QString::fromLatin1(address)));
        QCOMPARE(browser.article(), QStringLiteral("weights"));
        QCOMPARE(browser.toPlainText(), before);
    }
    QVERIFY(!browser.openExternalLinks());
}

void TestHelp::find_marksEveryHit_andSteps()
{
    HelpWindow window;
    window.open(QStringLiteral("ballots"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* browser = window.findChild<HelpBrowser*>();
    auto* bar = window.findChild<FindBar*>();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpFindField"));
    auto* count = window.findChild<QLabel*>(QStringLiteral("helpFindCount"));
    QVERIFY(!bar->isVisible());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QTest::keyClicks(field, QStringLiteral("REVEAL"));
    // Counted in the source by another road; emphasis and links do not stand inside the word.
    const auto expected
        = helpText(QStringLiteral("ballots")).count(QLatin1String("reveal"), Qt::CaseInsensitive);
    QVERIFY(expected > 2);
    QCOMPARE(browser->extraSelections().size(), expected);
    QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(expected));
    QCOMPARE(browser->extraSelections().first().cursor.selectedText().toLower(), QStringLiteral("reveal"));
    QTest::keyClick(&window, Qt::Key_F3);
    QCOMPARE(count->text(), QStringLiteral("2 of %1").arg(expected));
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("%1 of %1").arg(expected)); // round the beginning
    QTest::keyClicks(field, QStringLiteral("xyz"));
    QCOMPARE(browser->extraSelections().size(), 0);
    QCOMPARE(count->text(), QStringLiteral("Not in this article"));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(window.isVisible());
}

void TestHelp::zoom_enlargesTheText()
{
    HelpWindow window;
    window.resize(700, 500);
    window.open(QStringLiteral("weights"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* browser = window.findChild<HelpBrowser*>();
    QTest::qWait(50);
    const double before = browser->document()->size().height();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(browser->zoom(), 150);
    QVERIFY(browser->document()->size().height() > before * 1.4); // taller letters
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(browser->zoom(), 140);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(browser->zoom(), 100);
}

void TestHelp::theWindow_remembersItsPlaceAndArticle()
{
    {
        HelpWindow window;
        window.open(QStringLiteral("glossary"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setGeometry(30, 40, 610, 470);
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        window.close();
    }
    HelpWindow again;
    again.open({});
    QCOMPARE(again.article(), QStringLiteral("glossary"));
    QCOMPARE(again.geometry(), QRect(30, 40, 610, 470));
    QCOMPARE(again.findChild<HelpBrowser*>()->zoom(), 110);
}

void TestHelp::aSearchInTheWindow_opensTheArticleWithItsMarks()
{
    HelpWindow window;
    window.open(QStringLiteral("weights"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    auto* results = window.findChild<QListView*>(QStringLiteral("helpResults"));
    auto* browser = window.findChild<HelpBrowser*>();
    QTest::keyClicks(field, QStringLiteral("headroom"));
    QVERIFY(results->isVisible());
    QCOMPARE(results->model()->index(0, 0).data().toString(), pageName(PageId::Growth));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.article(), QStringLiteral("growth"));
    QCOMPARE(browser->extraSelections().size(),
             helpText(QStringLiteral("growth")).count(QLatin1String("headroom"), Qt::CaseInsensitive));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(window.findChild<QTreeWidget*>()->isVisible());
    QCOMPARE(browser->extraSelections().size(), 0);
    QTest::keyClicks(field, QStringLiteral("xyzzy"));
    QVERIFY(window.findChild<QLabel*>(QStringLiteral("helpNothing"))->isVisible());
}

void TestHelp::theColours_followTheTheme()
{
    HelpBrowser browser;
    browser.open(QStringLiteral("weights"));
    const auto ink = [&browser] {
        QTextCursor cursor(browser.document());
        cursor.setPosition(2);
        return cursor.charFormat().foreground().color();
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setScheme(scheme);
        QCOMPARE(ink(), Theme::instance().colors().text);
    }
    Theme::instance().setScheme(Scheme::Light);

    // Text as large as the zoom says, headings larger, what is typed in letters of one width.
    int titles = 0, typed = 0;
    browser.open(QStringLiteral("command-line"));
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QFont font = it.fragment().charFormat().font();
            const int pixels = QFontInfo(QFont(font.resolve(browser.document()->defaultFont()))).pixelSize();
            const bool isHeading = block.blockFormat().headingLevel() > 0;
            QVERIFY2(isHeading ? pixels > 15 : pixels == 14, qPrintable(it.fragment().text()));
            titles += isHeading ? 1 : 0;
            typed += it.fragment().charFormat().fontFixedPitch() ? 1 : 0;
        }
    QVERIFY(titles > 3 && typed > 5);
}

void TestHelp::about_namesVersionAndLibraries()
{
    AboutBox box;
    QString all;
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        all += label->text() + QLatin1Char('\n');
        QVERIFY(!label->text().contains(QLatin1String("href")));
    }
    for (const char* name :
         {kVersion, "GNU General Public License", "SQLite", "Eigen", "Boost", "libsodium", "uchardet", "zlib",
          "QtKeychain", "libxlsxwriter", "Inter", "never leave this machine"})
        QVERIFY2(all.contains(QLatin1String(name)), name);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
