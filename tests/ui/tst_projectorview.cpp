#include "core/model/batch.h"
#include "core/sample/sample.h"
#include "ui/format.h"
#include "ui/projector/countdown.h"
#include "ui/projector/projectorcontrols.h"
#include "ui/projector/projectorview.h"
#include "ui/projector/slidepainter.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QPaintEngine>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace strata;

namespace {

// Keeps the words that are painted on it, and how small they are.
class WordKeeper : public QPaintDevice
{
public:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(QPaintEngine::AllFeatures)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override { }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
        void drawPath(const QPainterPath&) override { }
        void drawTextItem(const QPointF&, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            texts += item.text();
            smallest = std::min(smallest, item.font().pixelSize());
        }
        Type type() const override { return QPaintEngine::User; }

        QStringList texts;
        int smallest = 1000;
    };

    explicit WordKeeper(QWidget& widget)
        : m_size(widget.size())
    {
        widget.render(this, QPoint(), QRegion(), QWidget::DrawChildren);
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QStringList& texts() const { return m_engine.texts; }
    QString all() const { return m_engine.texts.join(QLatin1Char('\n')); }
    int smallest() const { return m_engine.smallest; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(what);
        }
    }

private:
    QSize m_size;
    mutable Engine m_engine;
};

constexpr std::array kPages
    = {PageId::Planning, PageId::Factors,        PageId::Metrics,      PageId::Ratings,
       PageId::Weights,  PageId::Ballots,        PageId::Disagreement, PageId::Homework,
       PageId::Data,     PageId::Stratification, PageId::Reports};

} // namespace

// The real window on a real workshop; what the room would read is caught where it is painted.
class TestProjectorView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectorView> m_view;

    // Three people; a revealed round of the factors, by Ann and Bob.
    Project project() const
    {
        Project project = sampleProject();
        project.dataset = assemble(makeSample(80));
        // At a fixed score the counts follow the weights; at a percentile they would hardly move.
        project.rules.clvCut = project.rules.netProfitCut = {CutKind::Score, 55.0};
        Debate& debate = project.debate.edit();
        debate.purpose = "Agree on what makes a customer valuable";
        for (const char* name : {"Ann", "Bob", "Cid"}) {
            Participant one;
            one.id = freshParticipantId(debate);
            one.name = name;
            debate.participants.push_back(one);
        }
        debate.agenda = {{"Three questions", 60, "", true}, {"Reality check", 45, "", false}};
        debate.rounds.push_back(round(project, 1, true));
        debate.metricPlans
            = {{project.framework.factors[0].metrics[0].id, Availability::CouldCollect, "Bob", kNoDay, ""}};
        FactorCandidate idea;
        idea.id = "c1";
        idea.name = "Growth";
        idea.champion = "p1";
        idea.ideas = {{"p1", "Growth"}, {"p2", "They grow"}, {"p1", "More each year"}};
        idea.dots = {{"p1", 3}, {"p2", 1}};
        debate.brainstorm.candidates = {idea};
        return project;
    }

    Round round(const Project& project, int number, bool isRevealed) const
    {
        Round round;
        round.number = number;
        round.groups = voteGroups(project.framework);
        round.openedAt = 1;
        round.closedAt = isRevealed ? 2 : 0;
        round.revealedAt = isRevealed ? 3 : 0;
        const VoteGroup& group = round.groups.front();
        int step = 0;
        for (const char* participant : {"p1", "p2"}) {
            GroupVote vote;
            vote.factor = group.factor;
            vote.rows = group.rows;
            vote.weights = {6000 - 4000 * step, 2000 + 4000 * step, 1000, 1000};
            for (const int weight : vote.weights)
                vote.answers.push_back(weight);
            Ballot ballot;
            ballot.participant = participant;
            ballot.castAt = 1;
            ballot.votes = {vote};
            round.ballots.push_back(ballot);
            ++step;
        }
        return round;
    }

    Framework otherWeights() const
    {
        Framework next = m_workshop->project().framework;
        const int weights[] = {100, 6900, 2900, 100};
        for (std::size_t f = 0; f < next.factors.size(); ++f)
            next.factors[f].weight = weights[f];
        return next;
    }

    void changeWeights()
    {
        Project next = m_workshop->project();
        next.framework = otherWeights();
        m_workshop->edit(next, QStringLiteral("Other weights"));
        QTest::qWait(20);
    }

    QStringList counts() const
    {
        QStringList texts;
        for (std::size_t type = 0; type < kStratumCount; ++type)
            texts += format::number(double(m_workshop->results().summary.types[type].customers));
        return texts;
    }

    bool shows(const QStringList& words) const
    {
        const QStringList texts = WordKeeper(*m_view).texts();
        return std::all_of(words.begin(), words.end(),
                           [&texts](const QString& word) { return texts.contains(word); });
    }

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project());
        m_view = std::make_unique<ProjectorView>(*m_workshop);
        m_view->setPage(PageId::Weights);
        m_view->resize(1920, 1080);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QCOMPARE(m_view->size(), QSize(1920, 1080));
    }

    void cleanup()
    {
        m_view.reset();
        m_workshop.reset();
    }

    void itFollowsTheTopic()
    {
        QVERIFY(shows({QStringLiteral("How much does each factor matter?")}));
        m_workshop->setTopic("loyalty");
        QTRY_VERIFY(shows({QStringLiteral("How much does loyalty matter?"), QStringLiteral("Loyalty")}));
        const Metric& metric = m_workshop->project().framework.factors[1].metrics[0];
        m_workshop->setTopic("loyalty/" + metric.id);
        QTRY_VERIFY(m_view->slide().barsNote.contains(QStringLiteral("loyalty")));
        QCOMPARE(m_view->slide().bars.front().weight, metric.weight);
        m_workshop->setTopic("nowhere");
        QTRY_COMPARE(m_view->slide().title, QStringLiteral("How much does each factor matter?"));
    }

    void itFollowsTheWeights()
    {
        QVERIFY(shows(counts()));
        const QStringList before = counts();
        changeWeights();
        QVERIFY(counts() != before);
        QVERIFY(shows(counts()));
        QVERIFY(m_view->slide().moversTitle.contains(QStringLiteral("since start")));
        QVERIFY(!m_view->slide().movers.empty());
    }

    void frozen_itKeepsTheOldCounts()
    {
        const QStringList before = counts();
        QSignalSpy news(m_view.get(), &ProjectorView::frozenChanged);
        m_view->setFrozen(true);
        changeWeights();
        m_workshop->setTopic("loyalty");
        m_view->setPage(PageId::Planning);
        QTest::qWait(20);
        QVERIFY(counts() != before);
        QVERIFY(shows(before));
        QVERIFY(shows({QStringLiteral("How much does each factor matter?")}));
        m_view->resize(1280, 720); // a repaint of the old state
        QTest::qWait(20);
        QVERIFY(shows(before));
        QVERIFY(m_view->hasPrivateChange());

        m_view->setFrozen(false);
        m_view->setPage(PageId::Weights);
        QVERIFY(shows(counts()));
        QVERIFY(shows({QStringLiteral("How much does loyalty matter?")}));
        QCOMPARE(news.count(), 2);
        QCOMPARE(m_workshop->undoStack()->index(), 1); // what was tried is kept
    }

    void discarded_whatWasTriedIsUndone()
    {
        const Project before = m_workshop->project();
        m_view->setFrozen(true);
        changeWeights();
        m_workshop->beginGesture(QStringLiteral("Drag"));
        m_workshop->tick(before);
        m_view->discardPrivate();
        QVERIFY(!m_view->isFrozen());
        QVERIFY(m_workshop->project() == before);
        QCOMPARE(m_workshop->undoStack()->index(), 2); // one step back, that can be undone as well
        m_workshop->undoStack()->undo();
        QCOMPARE(m_workshop->project().framework, otherWeights());
    }

    void discarded_onlyTheModelGoesBack()
    {
        const Project before = m_workshop->project();
        m_view->setFrozen(true);
        QVERIFY(!m_view->hasPrivateChange());
        Project next = before;
        next.debate.edit().brainstorm.candidates[0].ideas.push_back({"p3", "They plan ahead"});
        next.debate.edit().decisions.push_back({1, "Settled", "Ann", "", "", "", ""});
        next.ratings.edit().qualities = {{"Fit", "Do they fit?", "", ""}};
        next.ratings.edit().set("Fit", next.dataset->customers.ids[0], "p1", 7);
        m_workshop->edit(next, QStringLiteral("What was said"));
        QVERIFY(!m_view->hasPrivateChange()); // nothing that could be taken back
        changeWeights();
        next = m_workshop->project();
        next.rules.clvCut.value = 40.0;
        next.rates.perOrder = 99;
        m_workshop->edit(next, QStringLiteral("Rules"));
        QVERIFY(m_view->hasPrivateChange());
        const int steps = m_workshop->undoStack()->index();
        m_view->discardPrivate();
        const Project& now = m_workshop->project();
        QCOMPARE(m_workshop->undoStack()->index(), steps + 1);
        QVERIFY(now.framework == before.framework && now.rules == before.rules && now.rates == before.rates);
        QVERIFY(now.debate == next.debate);
        QVERIFY(now.ratings == next.ratings);
    }

    void discarded_afterUndoWhatWasSaidBeforeStays()
    {
        Project next = m_workshop->project();
        next.debate.edit().notes = "Freight";
        m_workshop->edit(next, QStringLiteral("Notes"));
        m_view->setFrozen(true);
        const int steps = m_workshop->undoStack()->index();
        m_workshop->undoStack()->undo();
        m_view->discardPrivate();
        QCOMPARE(m_workshop->undoStack()->index(), steps - 1); // the notes are nothing it tried
        QVERIFY(m_workshop->project().debate->notes.empty());
    }

    void discarded_aScenarioThatHasGoneOrIsSignedIsLetGo()
    {
        m_workshop->edit(withScenario(m_workshop->project(), "Equal", {}, 1), QStringLiteral("Keep"));
        changeWeights();
        const Framework before = m_workshop->project().framework;
        const std::string scenario = m_workshop->project().scenario;
        m_view->setFrozen(true);
        m_workshop->edit(withoutScenario(m_workshop->project(), scenario), QStringLiteral("Remove"));
        Project next = m_workshop->project();
        std::swap(next.framework.factors[0].weight, next.framework.factors[1].weight);
        m_workshop->edit(next, QStringLiteral("Swap"));
        m_view->discardPrivate();
        QVERIFY(m_workshop->project().framework == before);
        QVERIFY(m_workshop->project().scenario.empty());

        m_workshop->edit(withScenario(m_workshop->project(), "Changed", {}, 2), QStringLiteral("Keep"));
        const Framework changed = m_workshop->project().framework;
        m_view->setFrozen(true);
        next = m_workshop->project();
        std::swap(next.framework.factors[0].weight, next.framework.factors[1].weight);
        next.scenarios.edit().back().framework = next.framework;
        m_workshop->edit(next, QStringLiteral("Swap"));
        m_workshop->signOff(QStringLiteral("Changed"), QStringLiteral("Ann"));
        QVERIFY(isModelLocked(m_workshop->project()));
        QSignalSpy refused(m_workshop.get(), &Workshop::refused);
        m_view->discardPrivate();
        QCOMPARE(refused.count(), 0);
        QVERIFY(m_workshop->project().framework == changed);
        QVERIFY(m_workshop->project().scenario.empty());
        QVERIFY(m_workshop->project().scenarios->back().isSigned());
    }

    void discarded_aHalfTypedFieldFinishesFirst()
    {
        const Framework before = m_workshop->project().framework;
        QLineEdit field(QString::fromStdString(before.factors[0].name));
        connect(&field, &QLineEdit::editingFinished, this, [this, &field] {
            Project next = m_workshop->project();
            next.framework.factors[0].name = field.text().toStdString();
            m_workshop->edit(next, QStringLiteral("Rename"));
        });
        field.show();
        field.activateWindow();
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        m_view->setFrozen(true);
        QTest::keyClicks(&field, QStringLiteral("x"));
        m_view->discardPrivate();
        QVERIFY(m_workshop->project().framework == before);
        QCOMPARE(m_workshop->undoStack()->index(), 2); // the name came first, and went with the rest
    }

    void frozen_whatIsHiddenAgainLeavesTheWall()
    {
        // The votes of a round.
        m_workshop->setTopic("buying_power");
        QTRY_COMPARE(m_view->slide().bars.size(), std::size_t(1));
        QVERIFY(!m_view->slide().bars.front().votes.empty());
        m_view->setFrozen(true);
        Project next = m_workshop->project();
        next.debate.edit().rounds[0].revealedAt = 0;
        m_workshop->edit(next, QStringLiteral("Hide"));
        QVERIFY(m_view->slide().bars.front().votes.empty());
        QVERIFY(m_view->slide().votesNote.isEmpty());
        QVERIFY(!WordKeeper(*m_view).all().contains(QStringLiteral("marks")));
        m_view->setFrozen(false);

        // Ideas and their dots.
        next.debate.edit().brainstorm.isRevealed = true;
        next.debate.edit().homework.accounts = {next.dataset->customers.ids[0]};
        next.debate.edit().homework.answers = {{"p1", next.dataset->customers.ids[0], CustomerType::Core}};
        next.debate.edit().homework.isRevealed = true;
        m_workshop->edit(next, QStringLiteral("Reveal"));
        m_view->setPage(PageId::Factors);
        QVERIFY(shows({QStringLiteral("Growth")}));
        m_view->setFrozen(true);
        next.debate.edit().brainstorm.isRevealed = false;
        m_workshop->edit(next, QStringLiteral("Hide"));
        QVERIFY(!shows({QStringLiteral("Growth")}));
        m_view->setFrozen(false);

        // The homework.
        m_view->setPage(PageId::Homework);
        QVERIFY(!m_view->slide().columns.empty());
        m_view->setFrozen(true);
        next.debate.edit().homework.isRevealed = false;
        m_workshop->edit(next, QStringLiteral("Hide"));
        QVERIFY(m_view->slide().columns.empty());
    }

    void discarded_afterAnotherHistoryTheModelIsTheOldOne()
    {
        changeWeights();
        const Framework before = m_workshop->project().framework;
        m_view->setFrozen(true);
        m_workshop->undoStack()->undo();
        Project next = m_workshop->project();
        std::swap(next.framework.factors[0].weight, next.framework.factors[3].weight);
        m_workshop->edit(next, QStringLiteral("Another way"));
        next.framework.factors[0].name = "Other";
        m_workshop->edit(next, QStringLiteral("Rename"));
        m_view->discardPrivate();
        QVERIFY(m_workshop->project().framework == before);
    }

    void discarded_votesCastMeanwhileStay()
    {
        const Framework before = m_workshop->project().framework;
        m_view->setFrozen(true);
        changeWeights();
        Project next = m_workshop->project();
        next.debate.edit().rounds.push_back(round(next, 2, false));
        m_workshop->edit(next, QStringLiteral("Open round 2"));
        m_view->discardPrivate();
        QVERIFY(m_workshop->project().framework == before);
        QCOMPARE(m_workshop->project().debate->rounds.size(), std::size_t(2));
    }

    void masked_noCustomerIsNamed()
    {
        changeWeights();
        const Customers& customers = m_workshop->project().dataset->customers;
        const auto named = [&customers](const QString& texts) {
            int count = 0;
            for (std::size_t i = 0; i < customers.size(); ++i)
                count += texts.contains(QString::fromStdString(customers.names[i])) ? 1 : 0;
            return count;
        };
        QVERIFY(named(WordKeeper(*m_view).all()) > 0);
        m_view->setNamesMasked(true);
        const QString masked = WordKeeper(*m_view).all();
        QCOMPARE(named(masked), 0);
        QVERIFY(masked.contains(QStringLiteral("Customer ")));
        m_view->resize(1600, 900); // the same names again
        const auto namesIn = [](const QString& text) {
            QStringList names;
            for (const QString& line : text.split(QLatin1Char('\n')))
                if (line.startsWith(QStringLiteral("Customer ")) && line.back().isDigit())
                    names += line;
            return names;
        };
        const QStringList again = namesIn(WordKeeper(*m_view).all());
        QVERIFY(!again.isEmpty());
        QCOMPARE(again, namesIn(masked).mid(0, again.size()));
        for (const PageId page : kPages) {
            m_view->setPage(page);
            QCOMPARE(named(WordKeeper(*m_view).all()), 0);
        }
        m_view->setNamesMasked(false);
        m_view->setPage(PageId::Weights);
        QVERIFY(named(WordKeeper(*m_view).all()) > 0);
    }

    void nobodyWhoVotes_isNamed()
    {
        for (const bool isRevealed : {false, true}) {
            Project next = project();
            next.debate.edit().brainstorm.isRevealed = isRevealed;
            next.debate.edit().homework.isRevealed = isRevealed;
            next.debate.edit().homework.accounts = {next.dataset->customers.ids[0]};
            next.debate.edit().homework.answers
                = {{"p1", next.dataset->customers.ids[0], CustomerType::Core}};
            m_workshop->load(next);
            m_workshop->setTopic("loyalty");
            for (const PageId page : kPages) {
                m_view->setPage(page);
                QTest::qWait(5);
                const QStringList texts = WordKeeper(*m_view).texts();
                for (const QString& text : texts)
                    for (const char* name : {"Ann", "Bob", "Cid"})
                        QVERIFY2(!text.contains(QString::fromLatin1(name)), qPrintable(text));
            }
        }
    }

    void onlyARevealedRound_leavesMarks()
    {
        m_workshop->setTopic("buying_power");
        QTRY_COMPARE(m_view->slide().bars.size(), std::size_t(1));
        QCOMPARE(m_view->slide().bars.front().votes, (std::vector<int>{2000, 6000}));
        Project next = m_workshop->project();
        next.debate.edit().rounds[0].revealedAt = 0;
        m_workshop->load(next);
        m_workshop->setTopic("buying_power");
        QTest::qWait(20);
        QCOMPARE(m_view->slide().bars.size(), std::size_t(1));
        QVERIFY(m_view->slide().bars.front().votes.empty());
        QVERIFY(m_view->slide().votesNote.isEmpty());
    }

    void anOpenRound_showsHowManyHaveVotedAndNothingElse()
    {
        Project next = m_workshop->project();
        next.debate.edit().rounds.push_back(round(next, 2, false));
        m_workshop->edit(next, QStringLiteral("Open round 2"));
        m_view->setPage(PageId::Ballots);
        QTest::qWait(20);
        QCOMPARE(WordKeeper(*m_view).texts(), QStringList{QStringLiteral("Round 2: 2 of 3 have voted")});
    }

    void ideas_areCountedAndNotReadBeforeTheyAreRevealed()
    {
        m_view->setPage(PageId::Factors);
        QVERIFY(m_view->slide().message.startsWith(QStringLiteral("3 ")));
        QVERIFY(m_view->slide().message.contains(QStringLiteral("2 ")));
        QVERIFY(!WordKeeper(*m_view).all().contains(QStringLiteral("Growth")));
        Project next = m_workshop->project();
        next.debate.edit().brainstorm.isRevealed = true;
        m_workshop->edit(next, QStringLiteral("Reveal"));
        QTRY_VERIFY(shows({QStringLiteral("Growth")}));
    }

    void dots_areTotalledOnceEverybodyHasPlacedTheirs()
    {
        Project next = m_workshop->project();
        Brainstorm& brainstorm = next.debate.edit().brainstorm;
        brainstorm.isRevealed = true;
        FactorCandidate other = brainstorm.candidates[0];
        other.id = "c2";
        other.name = "Loyal";
        other.dots = {{"p2", 5}};
        brainstorm.candidates.push_back(other);
        m_workshop->edit(next, QStringLiteral("Reveal"));
        m_view->setPage(PageId::Factors);
        const auto names = [this] {
            QStringList texts;
            for (const ProjectorSlide::Row& row : m_view->slide().columns.front())
                texts += row.text;
            return texts;
        };
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Growth"), QStringLiteral("Loyal")}));
        QVERIFY(shows({QStringLiteral("2 of 3 have placed their dots")}));
        for (const ProjectorSlide::Row& row : m_view->slide().columns.front()) {
            QCOMPARE(row.dots, 0);
            QVERIFY(!row.value.contains(QRegularExpression(QStringLiteral("[0-9]"))));
        }
        Project all = next;
        all.debate.edit().brainstorm.candidates[1].dots.push_back({"p3", 1});
        m_workshop->edit(all, QStringLiteral("Cid's"));
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Loyal"), QStringLiteral("Growth")}));
        QVERIFY(shows({QStringLiteral("6"), QStringLiteral("4")}));
        QVERIFY(m_view->slide().lead.isEmpty());
        next.debate.edit().participants[2].hasLeft = true; // nobody waits for somebody who has left
        m_workshop->edit(next, QStringLiteral("Cid leaves"));
        QTRY_VERIFY(shows({QStringLiteral("5"), QStringLiteral("4")}));
    }

    void theHomeworksTotals_waitForTheReveal()
    {
        Project next = m_workshop->project();
        const std::vector<std::string>& ids = next.dataset->customers.ids;
        const auto typeOf = [this](std::size_t i) { return CustomerType(m_workshop->results().types[i]); };
        std::vector<std::size_t> typed;
        for (std::size_t i = 0; i < ids.size() && typed.size() < 4; ++i)
            if (!isStatus(typeOf(i)))
                typed.push_back(i);
        const auto otherThan = [](CustomerType type) {
            return type == CustomerType::Core ? CustomerType::Marginal : CustomerType::Core;
        };
        Homework& homework = next.debate.edit().homework;
        homework.accounts = {ids[typed[0]], ids[typed[1]], ids[typed[2]], ids[typed[3]]};
        homework.answers = {{"p1", ids[typed[0]], typeOf(typed[0])},
                            {"p2", ids[typed[0]], typeOf(typed[0])},
                            {"p3", ids[typed[0]], otherThan(typeOf(typed[0]))},
                            {"p1", ids[typed[1]], otherThan(typeOf(typed[1]))},
                            {"p1", ids[typed[2]], typeOf(typed[2])},
                            {"p2", ids[typed[2]], otherThan(typeOf(typed[2]))},
                            {"p9", ids[typed[3]], typeOf(typed[3])}}; // nobody who is known
        m_workshop->edit(next, QStringLiteral("Homework"));
        m_view->setPage(PageId::Homework);
        QTest::qWait(20);
        QVERIFY(m_view->slide().columns.empty());
        next.debate.edit().homework.isRevealed = true;
        m_workshop->edit(next, QStringLiteral("Reveal"));
        QTRY_COMPARE(m_view->slide().columns.size(), std::size_t(1));
        const auto& rows = m_view->slide().columns.front();
        // Counted as the homework page counts: the first account agrees 2 to 1, the second differs, the third
        // is divided, the last nobody has sorted.
        QCOMPARE(rows[0].value, QStringLiteral("3 of 4"));
        QVERIFY(rows[1].value.startsWith(QStringLiteral("1 of 2, 50")));
        QCOMPARE(rows[2].value, QStringLiteral("1"));
        QCOMPARE(rows[3].value, QStringLiteral("1"));
    }

    void theAgenda_marksTheCurrentBlock()
    {
        m_view->setPage(PageId::Planning);
        QVERIFY(shows({QStringLiteral("Agree on what makes a customer valuable")}));
        const auto& rows = m_view->slide().columns.front();
        QVERIFY(rows[0].isDone && !rows[0].isCurrent);
        QVERIFY(rows[1].isCurrent && !rows[1].isDone);
    }

    void theSmallestText_has20PixelsOn1080Lines()
    {
        changeWeights();
        m_workshop->setTopic("loyalty");
        m_view->startTimer(5);
        for (const PageId page : kPages) {
            m_view->setPage(page);
            QTest::qWait(5);
            const WordKeeper words(*m_view);
            QVERIFY(!words.texts().isEmpty());
            QVERIFY2(words.smallest() >= 20, qPrintable(pageName(page)));
        }
        m_view->setPage(PageId::Weights);
        m_view->resize(3840, 2160);
        QVERIFY(WordKeeper(*m_view).smallest() >= 40);
        m_view->resize(1280, 720);
        QVERIFY(WordKeeper(*m_view).smallest() >= 13);
        QVERIFY(WordKeeper(*m_view).smallest() < 20); // it scales
    }

    void everyColour_isReadable()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::instance().setScheme(scheme);
            const Colors& colors = Theme::instance().colors();
            const QColor ground = SlidePainter::ground();
            QVERIFY(contrast(colors.text, ground) >= 7.0);
            for (const QColor& color : {colors.quiet, colors.good, colors.bad})
                QVERIFY(contrast(color, ground) >= 4.5);
            QVERIFY(contrast(colors.warning, ground) >= 3.0); // large text
            for (const QColor& color : colors.typeTexts)
                QVERIFY(contrast(color, ground) >= 4.5);
        }
        Theme::instance().setScheme(Scheme::System);
    }

    void keys_freezeBlankMaskAndTime()
    {
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QVERIFY(m_view->isFrozen());
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QVERIFY(!m_view->isFrozen());
        QTest::keyClick(m_view.get(), Qt::Key_B);
        QVERIFY(m_view->isBlank());
        QVERIFY(WordKeeper(*m_view).texts().isEmpty());
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::black));
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QVERIFY(!m_view->isBlank());
        QVERIFY(shows(counts()));
        QTest::keyClick(m_view.get(), Qt::Key_M);
        QVERIFY(m_view->areNamesMasked());
        m_view->setTimerMinutes(8);
        QTest::keyClick(m_view.get(), Qt::Key_T);
        QVERIFY(m_view->countdown().isRunning());
        QVERIFY(shows({QStringLiteral("08:00 left")}));
        QTest::keyClick(m_view.get(), Qt::Key_T);
        QVERIFY(!m_view->countdown().isRunning());
        QSignalSpy closed(m_view.get(), &ProjectorView::closed);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->isVisible());
        QCOMPARE(closed.count(), 1);
    }

    void onTheOnlyScreen_itSaysHowToGetBack()
    {
        m_view->close();
        m_view->placeOn(nullptr);
        QVERIFY(m_view->isFullScreen());
        QVERIFY(WordKeeper(*m_view).all().contains(QStringLiteral("Esc or F11")));
        QTest::keyClick(m_view.get(), Qt::Key_F11);
        QVERIFY(!m_view->isVisible());
    }

    void hidden_itDoesNoWork()
    {
        m_view->hide();
        m_workshop->setTopic("loyalty");
        changeWeights();
        QCOMPARE(m_view->slide().title, QStringLiteral("How much does each factor matter?"));
        m_view->show();
        QCOMPARE(m_view->slide().title, QStringLiteral("How much does loyalty matter?"));
    }

    void theControls_doWhatTheySay()
    {
        m_view->hide();
        ProjectorControls controls(*m_view, *m_workshop);
        controls.show();
        const auto button = [&controls](const char* name) {
            return controls.findChild<QAbstractButton*>(QString::fromLatin1(name));
        };
        const auto action = [&controls](const char* name) {
            return controls.findChild<QAction*>(QString::fromLatin1(name));
        };
        QVERIFY(!button("projectorFreeze")->isVisible());
        QVERIFY(!button("projectorMore")->isVisible());
        button("projectorShow")->click();
        QVERIFY(m_view->isVisible());
        QVERIFY(button("projectorFreeze")->isVisible());
        QVERIFY(button("projectorMore")->isVisible());
        QVERIFY(!action("projectorDiscard")->isEnabled());
        button("projectorFreeze")->click();
        QVERIFY(m_view->isFrozen());
        QCOMPARE(button("projectorFreeze")->text(), QStringLiteral("Show it"));
        const Framework before = m_workshop->project().framework;
        changeWeights();
        action("projectorDiscard")->trigger();
        QVERIFY(!m_view->isFrozen());
        QVERIFY(m_workshop->project().framework == before);
        action("projectorBlank")->trigger();
        QVERIFY(m_view->isBlank());
        QCOMPARE(button("projectorMore")->text(), QStringLiteral("Blanked"));
        action("projectorBlank")->trigger();
        QVERIFY(!m_view->isBlank());
        action("projectorMask")->trigger();
        QVERIFY(m_view->areNamesMasked());
        action("projectorMinutes20")->trigger();
        QVERIFY(m_view->countdown().isRunning());
        QCOMPARE(m_view->countdown().seconds(), 20 * 60);
        QVERIFY(action("projectorMinutes20")->isChecked() && !action("projectorMinutes10")->isChecked());
        QVERIFY(action("projectorTimer")->text().startsWith(QStringLiteral("Pause")));
        action("projectorTimer")->trigger();
        QVERIFY(!m_view->countdown().isRunning());
        action("projectorTimerOff")->trigger();
        QVERIFY(!m_view->countdown().isShown());
        for (QWidget* one : {button("projectorShow"), button("projectorFreeze"), button("projectorMore")}) {
            QVERIFY(!one->accessibleName().isEmpty());
            QVERIFY2(!one->toolTip().isEmpty(), qPrintable(one->objectName()));
        }
        button("projectorShow")->click();
        QVERIFY(!m_view->isVisible());
        QVERIFY(!button("projectorShow")->isChecked());
        controls.toggleFreeze(); // a key of the window does nothing while nobody sees the view
        controls.toggleBlank();
        controls.toggleTimer();
        QVERIFY(!m_view->isFrozen() && !m_view->isBlank() && !m_view->countdown().isShown());
    }

    void theControls_leaveRoomBesideThem()
    {
        Theme::instance().apply();
        ProjectorControls controls(*m_view, *m_workshop);
        controls.show();
        for (const bool isFrozen : {false, true})
            for (const bool isBlank : {false, true}) {
                m_view->setFrozen(isFrozen);
                m_view->setBlank(isBlank);
                QVERIFY2(controls.sizeHint().width() <= 330,
                         qPrintable(QString::number(controls.sizeHint().width())));
            }
    }

    void theCountdown_runsPausesAndEnds()
    {
        qint64 now = 1000;
        Countdown countdown(nullptr, [&now] { return now; });
        QVERIFY(countdown.text().isEmpty());
        countdown.start(10);
        now += 80'000;
        QCOMPARE(countdown.text(), QStringLiteral("08:40 left"));
        QVERIFY(!countdown.isLastMinute());
        countdown.toggle();
        now += 1'000'000; // nothing passes while it is paused
        QCOMPARE(countdown.seconds(), 520);
        countdown.toggle();
        now += 460'000;
        QVERIFY(countdown.isLastMinute());
        QVERIFY(!countdown.isUp());
        now += 60'000;
        QVERIFY(countdown.isUp());
        QCOMPARE(countdown.text(), QStringLiteral("Time is up"));
        QTRY_VERIFY(!countdown.isRunning());
        QVERIFY(countdown.isUp());
        countdown.start(0);
        QVERIFY(countdown.text().isEmpty());
    }
};

QTEST_MAIN(TestProjectorView)
#include "tst_projectorview.moc"
