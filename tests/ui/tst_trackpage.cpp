#include "tests/ui/trackfixture.h"
#include "ui/charts/flowchart.h"
#include "ui/track/migrationmodel.h"
#include "ui/track/standingmodel.h"
#include "ui/track/timechart.h"
#include "ui/track/trackpage.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace strata;

// Between the snapshot of asItWas() and now, by hand: Wide went from core to opportunistic, High stayed core,
// Low stayed opportunistic, Gus was marginal and is gone, Deep is new and opportunistic.
class TestTrackPage : public test::TrackFixture
{
    Q_OBJECT

private:
    std::unique_ptr<TrackPage> m_page;

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void openPage()
    {
        m_page = std::make_unique<TrackPage>(*m_workshop, *m_session);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    TrackRun& run() const { return TrackRun::of(*m_workshop, *m_session); }
    void openWithPast()
    {
        keep("June", asItWas);
        openPage();
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
    }
    MigrationModel* matrix() const
    {
        return static_cast<MigrationModel*>(child<DataTable>("migrationTable")->model());
    }
    StandingModel* moved() const
    {
        return static_cast<StandingModel*>(child<DataTable>("movedCustomers")->model());
    }
    QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < moved()->rowCount(); ++row)
            list += moved()->index(row, StandingModel::Customer).data().toString();
        return list;
    }
    void choose(std::size_t from, std::size_t to) const
    {
        child<DataTable>("migrationTable")->setCurrentIndex(matrix()->cellOf(from, to));
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { openFile(); }
    void cleanup()
    {
        m_page.reset();
        closeFile();
    }

    void withoutASnapshot_itOffersToTakeOne()
    {
        openPage();
        QVERIFY(child<QWidget>("trackNothing")->isVisible());
        QVERIFY(!child<QComboBox>("trackFrom")->isVisible());
        QTest::mouseClick(child<QPushButton>("trackFirstSnapshot"), Qt::LeftButton);
        QTRY_COMPARE(m_workshop->project().snapshots.size(), std::size_t(1));
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        QVERIFY(!child<QWidget>("trackNothing")->isVisible());
        QVERIFY2(
            child<QLabel>("trackSummary")->text().contains(QStringLiteral("0 of 4 customers changed type")),
            qPrintable(child<QLabel>("trackSummary")->text()));
        m_workshop->undoStack()->undo(); // taking it is one step
        QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(0));
    }

    void theTable_tiesOut()
    {
        openWithPast();
        new QAbstractItemModelTester(matrix(), m_page.get());
        const auto core = std::size_t(CustomerType::Core),
                   opportunistic = std::size_t(CustomerType::Opportunistic),
                   marginal = std::size_t(CustomerType::Marginal);
        const auto all = MigrationModel::kAll;
        QCOMPARE(matrix()->count(core, opportunistic), 1);
        QCOMPARE(matrix()->count(core, core), 1);
        QCOMPARE(matrix()->count(opportunistic, opportunistic), 1);
        QCOMPARE(matrix()->count(kNotThere, opportunistic), 1);
        QCOMPARE(matrix()->count(marginal, kNotThere), 1);
        QCOMPARE(matrix()->count(all, opportunistic), 3);
        QCOMPARE(matrix()->count(core, all), 2);
        QCOMPARE(matrix()->count(all, all), 5);
        QCOMPARE(matrix()->cellOf(core, opportunistic).data().toString(), QStringLiteral("1"));
        QCOMPARE(matrix()->index(matrix()->rowCount() - 1, 0).data().toString(), QStringLiteral("Total"));
        QVERIFY(!matrix()->cellOf(std::size_t(CustomerType::New), core).isValid()); // nobody was or is
        QCOMPARE(child<QLabel>("trackSummary")->text(),
                 QStringLiteral(
                     "Since June: 1 of 3 customers changed type. Added: 1. Gone: 1. Rising: 0. At risk: "
                     "3. Lapsing: 0."));
    }

    void aCell_listsItsCustomers()
    {
        openWithPast();
        new QAbstractItemModelTester(moved(), m_page.get());
        QCOMPARE(names(), QStringList{QStringLiteral("Wide")}); // at first the movers
        choose(kNotThere, std::size_t(CustomerType::Opportunistic));
        QCOMPARE(names(), QStringList{QStringLiteral("<b>Deep</b>")});
        QSignalSpy opened(m_page.get(), &TrackPage::customerActivated);
        auto* table = child<DataTable>("movedCustomers");
        const QModelIndex name = moved()->index(0, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(name).center());
        QCOMPARE(m_workshop->selectedCustomer(), 1);
        emit table->activated(name);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toInt(), 1);

        choose(std::size_t(CustomerType::Marginal), kNotThere); // gone: listed, but not to be opened
        QCOMPARE(names(), QStringList{QStringLiteral("Gus")});
        emit table->activated(moved()->index(0, 0));
        QCOMPARE(opened.size(), 1);

        choose(std::size_t(CustomerType::Core),
               MigrationModel::kAll); // High sold for 3,000 then, Wide for 1,000
        QCOMPARE(names(), (QStringList{QStringLiteral("High"), QStringLiteral("Wide")}));
        m_workshop->selectCustomer(0); // anywhere: it is found in the list
        QCOMPARE(table->currentIndex().row(), 1);
        moved()->sort(StandingModel::SalesThen, Qt::AscendingOrder);
        QCOMPARE(table->currentIndex().row(), 0); // and stays chosen
        QCOMPARE(names(), (QStringList{QStringLiteral("Wide"), QStringLiteral("High")}));
        child<QPushButton>("showMovers")->click();
        QCOMPARE(names(), QStringList{QStringLiteral("Wide")});
    }

    void theChart_choosesTheCell()
    {
        openWithPast();
        auto* chart = child<FlowChart>("flowChart");
        QCOMPARE(chart->streams().size(), std::size_t(3)); // of those who were there both times
        for (std::size_t i = 0; i < 3; ++i)
            if (!chart->streams()[i].isChange() && chart->streams()[i].from == CustomerType::Core)
                emit chart->streamSelected(int(i));
        QCOMPARE(names(), QStringList{QStringLiteral("High")});
        QCOMPARE(child<DataTable>("migrationTable")->currentIndex(), matrix()->cellOf(0, 0));
        choose(std::size_t(CustomerType::Core), std::size_t(CustomerType::Opportunistic));
        QVERIFY(chart->selected() >= 0);
        QVERIFY(chart->streams()[std::size_t(chart->selected())].isChange());
    }

    void whatChanged_isSaidInWords()
    {
        openWithPast();
        QStringList words;
        for (const QLabel* label : m_page->findChildren<QLabel*>(QStringLiteral("whatChanged")))
            words += label->text();
        const QString all = words.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("value tree, rules and cost rates are as they were")),
                 qPrintable(all));
        // Wide moved; the sales of all three were restated on the same day.
        QVERIFY2(all.contains(QStringLiteral("the data of now move 1 customers")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Restated: for 3 customers")), qPrintable(all));
    }

    void anotherModel_isToldFromTheData()
    {
        keep("June");
        Project next = m_workshop->project();
        next.rules.clvCut.value = 40.0; // Wide and Deep have 45
        m_workshop->edit(next, QStringLiteral("Lower the cut"));
        openPage();
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        const WhatChanged& changed = *run().answer()->since.changed;
        QVERIFY(changed.isOtherModel);
        QCOMPARE(changed.of(TypeCause::Model), 2);
        QCOMPARE(changed.of(TypeCause::Data), 0);
    }

    void twoSnapshots_canBeCompared()
    {
        keep("June", asItWas);
        keep("December");
        openPage();
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        auto* from = child<QComboBox>("trackFrom");
        auto* to = child<QComboBox>("trackTo");
        QVERIFY(from->currentText().contains(QStringLiteral("June"))); // December is the present
        QVERIFY(run().answer()->since.isNow);
        const int december = to->findData(qlonglong(m_workshop->project().snapshots.back().id));
        QVERIFY(december > 0);
        to->setCurrentIndex(december);
        emit to->activated(december);
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        QVERIFY(!run().answer()->since.isNow);
        QVERIFY(!run().answer()->since.changed);
        QCOMPARE(matrix()->count(0, std::size_t(CustomerType::Opportunistic)), 1);
        QTRY_COMPARE(run().overTime().size(), std::size_t(3)); // two snapshots and now
        auto* chart = child<TimeChart>("timeChart");
        chart->pointAt(0);
        QVERIFY2(chart->words(0).contains(QStringLiteral("Core $4,000 (2)")), qPrintable(chart->words(0)));
    }

    void unseen_nothingIsRead()
    {
        keep("June", asItWas);
        openPage();
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        m_page->hide();
        Project next = m_workshop->project();
        next.rules.clvCut.value = 40.0;
        m_workshop->edit(next, QStringLiteral("Lower the cut"));
        QTest::qWait(700);
        QCOMPARE(run().state(), TrackRun::State::Working);
        QVERIFY(!run().answer());
        QCOMPARE(matrix()->rowCount(), 0);
        m_page->show();
        QTRY_COMPARE(run().state(), TrackRun::State::Ready);
        QCOMPARE(matrix()->count(0, 0), 2); // Wide is core again at this cut
    }

    void thePaper_namesThem()
    {
        openWithPast();
        const QString path = m_folder->filePath(QStringLiteral("paper.pdf"));
        m_page->print(path);
        QTRY_VERIFY(child<QLabel>("trackSaid")->text().startsWith(QStringLiteral("Saved as")));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text().simplified() + QLatin1Char(' ');
        for (const char* words :
             {"Since last time", "1 of 3 customers changed type", "Biggest movers", "Wide", "At risk",
              "<b>Deep</b>", "What changed", "value tree, rules and cost rates"})
            QVERIFY2(text.contains(QString::fromLatin1(words)), qPrintable(QLatin1String(words) + text));
    }
};

QTEST_MAIN(TestTrackPage)
#include "tst_trackpage.moc"
