#include "core/storage/ratingtables.h"

#include "core/storage/rows.h"

#include <tuple>

namespace strata {

namespace {

auto keyOfRating(const Rating& rating)
{
    return std::tie(rating.quality, rating.customerId, rating.participant);
}

bool isSorted(const std::vector<Rating>& ratings)
{
    return std::adjacent_find(
               ratings.begin(), ratings.end(),
               [](const Rating& a, const Rating& b) { return keyOfRating(a) >= keyOfRating(b); })
        == ratings.end();
}

void writeQualities(Database& database, const std::vector<RatedQuality>& qualities)
{
    database.exec("DELETE FROM rated_quality");
    RowWriter put(database, "rated_quality", 5);
    for (std::size_t q = 0; q < qualities.size(); ++q) {
        const RatedQuality& quality = qualities[q];
        put << q << quality.name << quality.question << quality.low << quality.high;
        put.run();
    }
}

void writeRows(Database& database, const std::vector<Rating>& now, const std::vector<Rating>& before)
{
    Statement remove(database, "DELETE FROM rating WHERE quality=? AND customer_id=? AND participant=?");
    RowWriter put(database, "rating", 4);
    const auto drop = [&remove](const Rating& rating) {
        remove.bind(1, std::string_view(rating.quality))
            .bind(2, std::string_view(rating.customerId))
            .bind(3, std::string_view(rating.participant))
            .run();
    };
    const auto add = [&put](const Rating& rating) {
        put << rating.quality << rating.customerId << rating.participant << rating.value;
        put.run();
    };
    auto was = before.begin();
    for (const Rating& rating : now) {
        for (; was != before.end() && keyOfRating(*was) < keyOfRating(rating); ++was)
            drop(*was);
        if (was != before.end() && keyOfRating(*was) == keyOfRating(rating)) {
            if (*was++ == rating)
                continue;
            drop(rating);
        }
        add(rating);
    }
    for (; was != before.end(); ++was)
        drop(*was);
}

} // namespace

void writeRatings(Database& database, const Ratings& ratings, const Ratings* before)
{
    if (!isSorted(ratings.ratings))
        refused("rating");
    static const std::vector<Rating> none;
    if (!before || before->qualities != ratings.qualities)
        writeQualities(database, ratings.qualities);
    writeRows(database, ratings.ratings, before ? before->ratings : none);
}

Ratings readRatings(Database& database)
{
    Ratings ratings;
    RowReader quality(database, "SELECT * FROM rated_quality ORDER BY position");
    while (quality.next()) {
        quality.position(ratings.qualities.size(), "rated_quality");
        ratings.qualities.push_back({quality.text(), quality.text(), quality.text(), quality.text()});
    }
    expectUnique(
        ratings.qualities, [](const RatedQuality& one) { return one.name; }, "rated_quality");
    RowReader rating(database, "SELECT * FROM rating ORDER BY quality, customer_id, participant");
    while (rating.next())
        ratings.ratings.push_back({rating.text(), rating.text(), rating.text(), rating.number()});
    if (!isSorted(ratings.ratings))
        damaged("rating: not in order");
    return ratings;
}

} // namespace strata
