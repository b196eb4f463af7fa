#include "core/model/ratings.h"
#include "core/model/shared.h"

#include <QTest>

using namespace strata;

// Ratings in their order, one each; and the values that projects share.
class TestRatings : public QObject
{
    Q_OBJECT

private slots:
    void ratings_standByQualityCustomerAndParticipant()
    {
        Ratings ratings;
        ratings.set("Fit", "C2", "p1", 5);
        ratings.set("Fit", "C1", "p2", 6);
        ratings.set("Fit", "C1", "", 7);
        ratings.set("Ambition", "C9", "p1", 8);
        const std::vector<Rating> expected{{"Ambition", "C9", "p1", 8},
                                           {"Fit", "C1", "", 7},
                                           {"Fit", "C1", "p2", 6},
                                           {"Fit", "C2", "p1", 5}};
        QVERIFY(ratings.ratings == expected);
    }

    void aSecondRating_takesThePlaceOfTheFirst()
    {
        Ratings ratings;
        ratings.set("Fit", "C1", "p1", 5);
        ratings.set("Fit", "C1", "p1", 9);
        QCOMPARE(ratings.ratings.size(), std::size_t(1));
        QCOMPARE(ratings.ratings[0].value, 9);
    }

    void zero_takesARatingAway()
    {
        Ratings ratings;
        ratings.set("Fit", "C1", "p1", 5);
        ratings.set("Fit", "C1", "p2", 4);
        ratings.set("Fit", "C1", "p1", 0);
        QCOMPARE(ratings.ratings.size(), std::size_t(1));
        QCOMPARE(ratings.ratings[0].participant, std::string("p2"));
        ratings.set("Fit", "C7", "p1", 0); // was not there
        QCOMPARE(ratings.ratings.size(), std::size_t(1));
    }

    void theEndsOfTheScale_areRatings()
    {
        Ratings ratings;
        ratings.set("Fit", "C1", "p1", kLowestRating);
        ratings.set("Fit", "C1", "p2", kHighestRating);
        QCOMPARE(ratings.ratings.size(), std::size_t(2));
    }

    void aCopy_doesNotSeeAChange()
    {
        Shared<std::string> one(std::string("before"));
        const Shared<std::string> other = one;
        QCOMPARE(&*one, &*other);
        one.edit() = "after";
        QCOMPARE(*one, std::string("after"));
        QCOMPARE(*other, std::string("before"));
        QVERIFY(!(one == other));
    }

    void sharedValues_compareByContent()
    {
        QVERIFY(Shared<std::string>(std::string("same")) == Shared<std::string>(std::string("same")));
        QVERIFY(Shared<std::string>() == Shared<std::string>());
    }

    void aValueOfOnesOwn_isChangedInPlace()
    {
        Shared<std::string> one(std::string("a"));
        const std::string* before = &*one;
        one.edit() += "b";
        QCOMPARE(&*one, before);
    }
};

QTEST_APPLESS_MAIN(TestRatings)
#include "tst_ratings.moc"
