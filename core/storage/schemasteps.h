#pragma once
#include <array>

namespace strata {

// Format 1. One statement per string. Released steps stay as they are; a change of format is a new step at
// the end, a file of the previous format in tests/data/ and a line in README.md. Enumerations are kept by
// their stable names, days as days since 1970-01-01 (NULL = unknown), weights in basis points. abs(x) <=
// 1e300 keeps infinity out; NaN would arrive as NULL.
inline constexpr std::array kFormat1 = {
    // The result of sealOf() over all other tables, written in the transaction that changed them.
    "CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK(id = 1), digest BLOB NOT NULL CHECK(length(digest) = "
    "32)) STRICT",

    // The project's settings.
    "CREATE TABLE project(id INTEGER PRIMARY KEY CHECK(id = 1), name TEXT NOT NULL, currency TEXT NOT NULL, "
    "as_of INTEGER CHECK(as_of BETWEEN -719162 AND 2932896), window_months INTEGER NOT NULL "
    "CHECK(window_months BETWEEN 0 AND 12000), "
    "clv_cut_kind TEXT NOT NULL CHECK(clv_cut_kind IN ('score', 'percentile')), clv_cut REAL NOT NULL "
    "CHECK(clv_cut BETWEEN 0 AND 100), "
    "profit_cut_kind TEXT NOT NULL CHECK(profit_cut_kind IN ('score', 'percentile')), profit_cut REAL NOT "
    "NULL CHECK(profit_cut BETWEEN 0 AND 100), "
    "money_guard INTEGER NOT NULL CHECK(money_guard IN (0, 1)), tier_kind TEXT NOT NULL CHECK(tier_kind IN "
    "('customerShare', 'valueShare', 'score')), "
    "new_months INTEGER NOT NULL CHECK(new_months BETWEEN 0 AND 12000), new_orders INTEGER NOT NULL "
    "CHECK(new_orders BETWEEN 0 AND 1000000000), "
    "inactive_months INTEGER NOT NULL CHECK(inactive_months BETWEEN 0 AND 12000), "
    "per_order REAL NOT NULL CHECK(abs(per_order) <= 1e300), per_line REAL NOT NULL CHECK(abs(per_line) <= "
    "1e300), "
    "per_return REAL NOT NULL CHECK(abs(per_return) <= 1e300), per_freight_unit REAL NOT NULL "
    "CHECK(abs(per_freight_unit) <= 1e300), "
    "receivables_rate REAL NOT NULL CHECK(abs(receivables_rate) <= 1e300)) STRICT",

    // The value tree.
    "CREATE TABLE factor(position INTEGER PRIMARY KEY CHECK(position >= 0), id TEXT NOT NULL, name TEXT NOT "
    "NULL, question TEXT NOT NULL, "
    "axis TEXT NOT NULL CHECK(axis IN ('clv', 'netProfit')), weight INTEGER NOT NULL CHECK(weight BETWEEN 0 "
    "AND 10000), "
    "is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1))) STRICT",
    "CREATE TABLE metric(factor INTEGER NOT NULL REFERENCES factor(position), position INTEGER NOT NULL "
    "CHECK(position >= 0), id TEXT NOT NULL, "
    "weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND 10000), is_locked INTEGER NOT NULL CHECK(is_locked "
    "IN (0, 1)), "
    "value_kind TEXT NOT NULL CHECK(value_kind IN ('linear', 'piecewise', 'percentile', 'thresholds', "
    "'pareto')), "
    "higher_is_better INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)), worst REAL NOT NULL "
    "CHECK(abs(worst) <= 1e300), "
    "best REAL NOT NULL CHECK(abs(best) <= 1e300), missing TEXT NOT NULL CHECK(missing IN ('reweigh', "
    "'middle', 'worst', 'unclassified')), "
    "PRIMARY KEY(factor, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE value_point(factor INTEGER NOT NULL, metric INTEGER NOT NULL, position INTEGER NOT NULL "
    "CHECK(position >= 0), "
    "value REAL NOT NULL CHECK(abs(value) <= 1e300), score REAL NOT NULL CHECK(score BETWEEN 0 AND 100), "
    "PRIMARY KEY(factor, metric, position), "
    "FOREIGN KEY(factor, metric) REFERENCES metric(factor, position)) STRICT, WITHOUT ROWID",

    // What follows from the scores, and a person's word against it.
    "CREATE TABLE tier(position INTEGER PRIMARY KEY CHECK(position >= 0), name TEXT NOT NULL, \"limit\" REAL "
    "NOT NULL CHECK(abs(\"limit\") <= 1e300)) STRICT",
    "CREATE TABLE override(customer_id TEXT PRIMARY KEY NOT NULL, type TEXT NOT NULL CHECK(type IN ('core', "
    "'opportunistic', 'marginal', 'serviceDrain', 'new', "
    "'inactive', 'excluded', 'notEnoughData')), reason TEXT NOT NULL, author TEXT NOT NULL, date INTEGER "
    "CHECK(date BETWEEN -719162 AND 2932896)) "
    "STRICT, WITHOUT ROWID",

    // The rows of every import, in columns. A batch never changes; it counts while `import` lists it.
    "CREATE TABLE batch(id INTEGER PRIMARY KEY CHECK(id > 0), kind TEXT NOT NULL CHECK(kind IN ('customers', "
    "'invoiceLines', 'payments')), "
    "customers INTEGER NOT NULL CHECK(customers BETWEEN 0 AND 2147483647), lines INTEGER NOT NULL "
    "CHECK(lines BETWEEN 0 AND 2147483647), "
    "payments INTEGER NOT NULL CHECK(payments BETWEEN 0 AND 2147483647), invoices INTEGER NOT NULL "
    "CHECK(invoices BETWEEN 0 AND 2147483647), "
    "products INTEGER NOT NULL CHECK(products BETWEEN 0 AND 2147483647), categories INTEGER NOT NULL "
    "CHECK(categories BETWEEN 0 AND 2147483647)) STRICT",
    "CREATE TABLE batch_field(batch INTEGER NOT NULL REFERENCES batch(id), position INTEGER NOT NULL "
    "CHECK(position >= 0), name TEXT NOT NULL, "
    "is_number INTEGER NOT NULL CHECK(is_number IN (0, 1)), PRIMARY KEY(batch, position)) STRICT, WITHOUT "
    "ROWID",
    // `column` names the column ('line.net', 'customer.id', 'field.3.text'); `data` is explained in
    // columncodec.h.
    "CREATE TABLE chunk(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), \"column\" TEXT "
    "NOT NULL, position INTEGER NOT NULL "
    "CHECK(position >= 0), rows INTEGER NOT NULL CHECK(rows BETWEEN 1 AND 65536), data BLOB NOT NULL) STRICT",
    // What the reader reported about a batch.
    "CREATE TABLE report(batch INTEGER PRIMARY KEY REFERENCES batch(id), read INTEGER NOT NULL CHECK(read >= "
    "0), accepted INTEGER NOT NULL "
    "CHECK(accepted >= 0), rejected INTEGER NOT NULL CHECK(rejected >= 0), blank INTEGER NOT NULL "
    "CHECK(blank >= 0), credits INTEGER NOT NULL "
    "CHECK(credits >= 0), zeros INTEGER NOT NULL CHECK(zeros >= 0), header TEXT NOT NULL, CHECK(read = "
    "accepted + rejected)) STRICT",
    "CREATE TABLE report_issue(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), line "
    "INTEGER NOT NULL CHECK(line >= 0), "
    "\"column\" TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT",
    "CREATE TABLE report_rejected(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), line "
    "INTEGER NOT NULL CHECK(line >= 0), "
    "reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT",
    "CREATE TABLE report_count(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), kind "
    "TEXT NOT NULL, count INTEGER NOT NULL "
    "CHECK(count >= 0)) STRICT",
    "CREATE TABLE report_note(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch(id), "
    "is_warning INTEGER NOT NULL "
    "CHECK(is_warning IN (0, 1)), text TEXT NOT NULL) STRICT",
    "CREATE TABLE import(position INTEGER PRIMARY KEY CHECK(position >= 0), batch INTEGER NOT NULL UNIQUE "
    "REFERENCES batch(id), kind TEXT NOT NULL "
    "CHECK(kind IN ('customers', 'invoiceLines', 'payments')), source TEXT NOT NULL, date INTEGER CHECK(date "
    "BETWEEN -719162 AND 2932896), "
    "read INTEGER NOT NULL CHECK(read >= 0), accepted INTEGER NOT NULL CHECK(accepted >= 0), rejected "
    "INTEGER NOT NULL CHECK(rejected >= 0), "
    "CHECK(read = accepted + rejected)) STRICT",

    // What was done, newest 1000; `time` in milliseconds since 1970 UTC.
    "CREATE TABLE gesture(id INTEGER PRIMARY KEY CHECK(id > 0), label TEXT NOT NULL, time INTEGER NOT NULL) "
    "STRICT",
};

// Format 2: the debate, ratings, and models kept under a name.
inline constexpr std::array kFormat2 = {
    // A factor or metric left out for now comes back with the weight it had; the scenario the present
    // model started from.
    "ALTER TABLE factor ADD COLUMN is_excluded INTEGER NOT NULL DEFAULT 0 CHECK(is_excluded IN (0, 1))",
    "ALTER TABLE factor ADD COLUMN weight_before INTEGER NOT NULL DEFAULT 0 CHECK(weight_before BETWEEN "
    "0 AND 10000)",
    "ALTER TABLE metric ADD COLUMN is_excluded INTEGER NOT NULL DEFAULT 0 CHECK(is_excluded IN (0, 1))",
    "ALTER TABLE metric ADD COLUMN weight_before INTEGER NOT NULL DEFAULT 0 CHECK(weight_before BETWEEN "
    "0 AND 10000)",
    "ALTER TABLE project ADD COLUMN scenario TEXT NOT NULL DEFAULT ''",

    // Models kept under a name: the columns of project, factor, metric, value_point and tier, with their
    // owner in front.
    "CREATE TABLE scenario(id TEXT PRIMARY KEY NOT NULL CHECK(id <> ''), position INTEGER NOT NULL "
    "CHECK(position >= 0), name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL CHECK(created_at >= "
    "0), origin TEXT NOT NULL, signed_at INTEGER NOT NULL CHECK(signed_at >= 0), signers TEXT NOT NULL, "
    "clv_cut_kind TEXT NOT NULL CHECK(clv_cut_kind IN ('score', 'percentile')), clv_cut REAL NOT NULL "
    "CHECK(clv_cut BETWEEN 0 AND 100), profit_cut_kind TEXT NOT NULL CHECK(profit_cut_kind IN ('score', "
    "'percentile')), profit_cut REAL NOT NULL CHECK(profit_cut BETWEEN 0 AND 100), money_guard INTEGER "
    "NOT NULL CHECK(money_guard IN (0, 1)), tier_kind TEXT NOT NULL CHECK(tier_kind IN ('customerShare', "
    "'valueShare', 'score')), new_months INTEGER NOT NULL CHECK(new_months BETWEEN 0 AND 12000), "
    "new_orders INTEGER NOT NULL CHECK(new_orders BETWEEN 0 AND 1000000000), inactive_months INTEGER NOT "
    "NULL CHECK(inactive_months BETWEEN 0 AND 12000), per_order REAL NOT NULL CHECK(abs(per_order) <= "
    "1e300), per_line REAL NOT NULL CHECK(abs(per_line) <= 1e300), per_return REAL NOT NULL "
    "CHECK(abs(per_return) <= 1e300), per_freight_unit REAL NOT NULL CHECK(abs(per_freight_unit) <= "
    "1e300), receivables_rate REAL NOT NULL CHECK(abs(receivables_rate) <= 1e300)) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_factor(scenario TEXT NOT NULL REFERENCES scenario(id), position INTEGER NOT "
    "NULL CHECK(position >= 0), id TEXT NOT NULL, name TEXT NOT NULL, question TEXT NOT NULL, axis TEXT "
    "NOT NULL CHECK(axis IN ('clv', 'netProfit')), weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1)), is_excluded INTEGER NOT NULL "
    "CHECK(is_excluded IN (0, 1)), weight_before INTEGER NOT NULL CHECK(weight_before BETWEEN 0 AND "
    "10000), PRIMARY KEY(scenario, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_metric(scenario TEXT NOT NULL, factor INTEGER NOT NULL, position INTEGER NOT "
    "NULL CHECK(position >= 0), id TEXT NOT NULL, weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1)), value_kind TEXT NOT NULL "
    "CHECK(value_kind IN ('linear', 'piecewise', 'percentile', 'thresholds', 'pareto')), "
    "higher_is_better INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)), worst REAL NOT NULL "
    "CHECK(abs(worst) <= 1e300), best REAL NOT NULL CHECK(abs(best) <= 1e300), missing TEXT NOT NULL "
    "CHECK(missing IN ('reweigh', 'middle', 'worst', 'unclassified')), is_excluded INTEGER NOT NULL "
    "CHECK(is_excluded IN (0, 1)), weight_before INTEGER NOT NULL CHECK(weight_before BETWEEN 0 AND "
    "10000), PRIMARY KEY(scenario, factor, position), FOREIGN KEY(scenario, factor) REFERENCES "
    "scenario_factor(scenario, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_point(scenario TEXT NOT NULL, factor INTEGER NOT NULL, metric INTEGER NOT "
    "NULL, position INTEGER NOT NULL CHECK(position >= 0), value REAL NOT NULL CHECK(abs(value) <= "
    "1e300), score REAL NOT NULL CHECK(score BETWEEN 0 AND 100), PRIMARY KEY(scenario, factor, metric, "
    "position), FOREIGN KEY(scenario, factor, metric) REFERENCES scenario_metric(scenario, factor, "
    "position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_tier(scenario TEXT NOT NULL REFERENCES scenario(id), position INTEGER NOT "
    "NULL CHECK(position >= 0), name TEXT NOT NULL, \"limit\" REAL NOT NULL CHECK(abs(\"limit\") <= "
    "1e300), PRIMARY KEY(scenario, position)) STRICT, WITHOUT ROWID",

    // The workshop: its settings in one row, what people say in lists.
    "CREATE TABLE debate(id INTEGER PRIMARY KEY CHECK(id = 1), purpose TEXT NOT NULL, date INTEGER "
    "CHECK(date BETWEEN -719162 AND 2932896), start_minute INTEGER NOT NULL CHECK(start_minute BETWEEN 0 "
    "AND 1440), notes TEXT NOT NULL, agreed_within INTEGER NOT NULL CHECK(agreed_within BETWEEN 0 AND "
    "10000), split_above INTEGER NOT NULL CHECK(split_above BETWEEN 0 AND 10000), ideas_revealed INTEGER "
    "NOT NULL CHECK(ideas_revealed IN (0, 1)), dots_each INTEGER NOT NULL CHECK(dots_each BETWEEN 0 AND "
    "1000000), homework_revealed INTEGER NOT NULL CHECK(homework_revealed IN (0, 1))) STRICT",
    "INSERT INTO debate VALUES(1, '', NULL, 540, '', 500, 1500, 0, 5, 0)",
    "CREATE TABLE participant(position INTEGER PRIMARY KEY CHECK(position >= 0), id TEXT NOT NULL UNIQUE "
    "CHECK(id <> ''), name TEXT NOT NULL, role TEXT NOT NULL, department TEXT NOT NULL, voting_weight "
    "INTEGER NOT NULL CHECK(voting_weight BETWEEN 0 AND 1000), pin_hash TEXT NOT NULL, has_left INTEGER "
    "NOT NULL CHECK(has_left IN (0, 1))) STRICT",
    "CREATE TABLE agenda_block(position INTEGER PRIMARY KEY CHECK(position >= 0), title TEXT NOT NULL, "
    "minutes INTEGER NOT NULL CHECK(minutes BETWEEN 0 AND 1440), note TEXT NOT NULL, is_done INTEGER NOT "
    "NULL CHECK(is_done IN (0, 1))) STRICT",
    "CREATE TABLE parked_item(position INTEGER PRIMARY KEY CHECK(position >= 0), text TEXT NOT NULL, "
    "is_done INTEGER NOT NULL CHECK(is_done IN (0, 1))) STRICT",
    "CREATE TABLE decision(position INTEGER PRIMARY KEY CHECK(position >= 0), time INTEGER NOT NULL "
    "CHECK(time >= 0), what TEXT NOT NULL, who TEXT NOT NULL, value_before TEXT NOT NULL, value_after "
    "TEXT NOT NULL, reason TEXT NOT NULL, dissent TEXT NOT NULL) STRICT",
    "CREATE TABLE metric_plan(position INTEGER PRIMARY KEY CHECK(position >= 0), metric TEXT NOT NULL "
    "UNIQUE, availability TEXT NOT NULL CHECK(availability IN ('unsaid', 'haveNow', 'canDerive', "
    "'couldCollect', 'cannot')), owner TEXT NOT NULL, due INTEGER CHECK(due BETWEEN -719162 AND "
    "2932896), note TEXT NOT NULL) STRICT",
    "CREATE TABLE candidate(position INTEGER PRIMARY KEY CHECK(position >= 0), id TEXT NOT NULL UNIQUE "
    "CHECK(id <> ''), name TEXT NOT NULL, definition TEXT NOT NULL, axis TEXT NOT NULL CHECK(axis IN "
    "('clv', 'netProfit')), champion TEXT NOT NULL, relevant TEXT NOT NULL CHECK(relevant IN ('open', "
    "'yes', 'no')), reliable TEXT NOT NULL CHECK(reliable IN ('open', 'yes', 'no')), measurable TEXT NOT "
    "NULL CHECK(measurable IN ('open', 'yes', 'no')), factor TEXT NOT NULL) STRICT",
    "CREATE TABLE candidate_dots(candidate INTEGER NOT NULL REFERENCES candidate(position), position "
    "INTEGER NOT NULL CHECK(position >= 0), participant TEXT NOT NULL, count INTEGER NOT NULL "
    "CHECK(count BETWEEN 1 AND 1000000), PRIMARY KEY(candidate, position), UNIQUE(candidate, "
    "participant)) STRICT, WITHOUT ROWID",
    "CREATE TABLE candidate_idea(candidate INTEGER NOT NULL REFERENCES candidate(position), position "
    "INTEGER NOT NULL CHECK(position >= 0), participant TEXT NOT NULL, text TEXT NOT NULL, PRIMARY "
    "KEY(candidate, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE homework_account(position INTEGER PRIMARY KEY CHECK(position >= 0), customer_id TEXT "
    "NOT NULL UNIQUE) STRICT",
    "CREATE TABLE homework_answer(position INTEGER PRIMARY KEY CHECK(position >= 0), participant TEXT "
    "NOT NULL, customer_id TEXT NOT NULL, type TEXT NOT NULL CHECK(type IN ('core', 'opportunistic', "
    "'marginal', 'serviceDrain')), UNIQUE(participant, customer_id)) STRICT",

    // What the team said on the weights page: answers as they were said, and the weights that came of
    // them.
    "CREATE TABLE team_vote(position INTEGER PRIMARY KEY CHECK(position >= 0), factor TEXT NOT NULL, "
    "method TEXT NOT NULL CHECK(method IN ('share', 'swing', 'rankSteep', 'rankGentle', 'pairwise', "
    "'rating'))) STRICT",
    "CREATE TABLE team_weight(vote INTEGER NOT NULL REFERENCES team_vote(position), position INTEGER NOT "
    "NULL CHECK(position >= 0), row TEXT NOT NULL, weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), PRIMARY KEY(vote, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE team_answer(vote INTEGER NOT NULL REFERENCES team_vote(position), position INTEGER NOT "
    "NULL CHECK(position >= 0), value REAL NOT NULL CHECK(abs(value) <= 1e300), PRIMARY KEY(vote, "
    "position)) STRICT, WITHOUT ROWID",

    // Rounds of voting, and what was voted on in them.
    "CREATE TABLE voting_round(number INTEGER PRIMARY KEY CHECK(number BETWEEN 1 AND 2147483647), "
    "opened_at INTEGER NOT NULL CHECK(opened_at >= 0), closed_at INTEGER NOT NULL CHECK(closed_at >= 0), "
    "revealed_at INTEGER NOT NULL CHECK(revealed_at >= 0), public_key TEXT NOT NULL, secret_key TEXT NOT "
    "NULL) STRICT",
    "CREATE TABLE round_group(round INTEGER NOT NULL REFERENCES voting_round(number), position INTEGER "
    "NOT NULL CHECK(position >= 0), factor TEXT NOT NULL, PRIMARY KEY(round, position)) STRICT, WITHOUT "
    "ROWID",
    "CREATE TABLE round_row(round INTEGER NOT NULL, round_group INTEGER NOT NULL, position INTEGER NOT "
    "NULL CHECK(position >= 0), row TEXT NOT NULL, PRIMARY KEY(round, round_group, position), FOREIGN "
    "KEY(round, round_group) REFERENCES round_group(round, position)) STRICT, WITHOUT ROWID",

    // Every ballot ever cast. A row is never removed; `position` is its place in the round, NULL while an
    // undo has it taken out of the project. `round` may name a round that was taken back with it, and that
    // another one of the same number followed: `opened_at` is the round's, and tells them apart.
    "CREATE TABLE ballot_cast(id INTEGER PRIMARY KEY CHECK(id > 0), round INTEGER NOT NULL CHECK(round "
    "BETWEEN 1 AND 2147483647), opened_at INTEGER NOT NULL CHECK(opened_at >= 0), position INTEGER "
    "CHECK(position >= 0), participant TEXT NOT NULL, cast_at INTEGER NOT NULL CHECK(cast_at >= 0), "
    "is_from_home INTEGER NOT NULL CHECK(is_from_home IN (0, 1)), UNIQUE(round, position)) STRICT",
    "CREATE TABLE ballot_vote(ballot INTEGER NOT NULL REFERENCES ballot_cast(id), position INTEGER NOT "
    "NULL CHECK(position >= 0), factor TEXT NOT NULL, method TEXT NOT NULL CHECK(method IN ('share', "
    "'swing', 'rankSteep', 'rankGentle', 'pairwise', 'rating')), PRIMARY KEY(ballot, position)) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE ballot_weight(ballot INTEGER NOT NULL, vote INTEGER NOT NULL, position INTEGER NOT "
    "NULL CHECK(position >= 0), row TEXT NOT NULL, weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), PRIMARY KEY(ballot, vote, position), FOREIGN KEY(ballot, vote) REFERENCES "
    "ballot_vote(ballot, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE ballot_answer(ballot INTEGER NOT NULL, vote INTEGER NOT NULL, position INTEGER NOT "
    "NULL CHECK(position >= 0), value REAL NOT NULL CHECK(abs(value) <= 1e300), PRIMARY KEY(ballot, "
    "vote, position), FOREIGN KEY(ballot, vote) REFERENCES ballot_vote(ballot, position)) STRICT, "
    "WITHOUT ROWID",

    // What people say about single customers.
    "CREATE TABLE rated_quality(position INTEGER PRIMARY KEY CHECK(position >= 0), name TEXT NOT NULL "
    "UNIQUE, question TEXT NOT NULL, low TEXT NOT NULL, high TEXT NOT NULL) STRICT",
    "CREATE TABLE rating(quality TEXT NOT NULL, customer_id TEXT NOT NULL, participant TEXT NOT NULL, "
    "value INTEGER NOT NULL CHECK(value BETWEEN 1 AND 10), PRIMARY KEY(quality, customer_id, "
    "participant)) STRICT, WITHOUT ROWID",
};

// Format 3: recipes of sources, totals of a database, roll-up, counted costs, data gaps, snapshots.
inline constexpr std::array kFormat3 = {
    // How every import was read.
    "ALTER TABLE import ADD COLUMN source_kind TEXT NOT NULL DEFAULT 'file' CHECK(source_kind IN ('file',"
    " 'sheet', 'clipboard', 'databaseLines', 'databaseTotals'))",
    "ALTER TABLE import ADD COLUMN location TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE import ADD COLUMN part TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE import ADD COLUMN is_query INTEGER NOT NULL DEFAULT 0 CHECK(is_query IN (0, 1))",
    "CREATE TABLE import_option(import INTEGER NOT NULL REFERENCES import(position), position INTEGER NOT"
    " NULL CHECK(position >= 0), name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(import, position)) "
    "STRICT, WITHOUT ROWID",
    "CREATE TABLE import_column(import INTEGER NOT NULL REFERENCES import(position), position INTEGER NOT"
    " NULL CHECK(position >= 0), name TEXT NOT NULL, field TEXT NOT NULL, type TEXT NOT NULL, PRIMARY "
    "KEY(import, position)) STRICT, WITHOUT ROWID",

    // A batch that a database added up stands in place of invoice lines, and has a row here; its sums are
    // chunks ('totals.net').
    "ALTER TABLE import ADD COLUMN is_totals INTEGER NOT NULL DEFAULT 0 CHECK(is_totals = 0 OR (is_totals"
    " = 1 AND kind = 'invoiceLines'))",
    "CREATE TABLE batch_totals(batch INTEGER PRIMARY KEY REFERENCES batch(id), as_of INTEGER CHECK(as_of "
    "BETWEEN -719162 AND 2932896), window_months INTEGER NOT NULL CHECK(window_months BETWEEN 0 AND "
    "12000), per_order REAL NOT NULL CHECK(abs(per_order) <= 1e300), first_line INTEGER CHECK(first_line "
    "BETWEEN -719162 AND 2932896), last_line INTEGER CHECK(last_line BETWEEN -719162 AND 2932896), lines "
    "INTEGER NOT NULL CHECK(lines >= 0), has_categories INTEGER NOT NULL CHECK(has_categories IN (0, 1)),"
    " has_products INTEGER NOT NULL CHECK(has_products IN (0, 1))) STRICT",

    // Which accounts count as one customer.
    "ALTER TABLE project ADD COLUMN parent_field TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE account_merge(customer_id TEXT PRIMARY KEY NOT NULL, parent_id TEXT NOT NULL) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE kept_apart(customer_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE summed_field(position INTEGER PRIMARY KEY CHECK(position >= 0), name TEXT NOT NULL) "
    "STRICT",

    // What counted fields cost, which rates are guesses, and what the ledger says.
    "ALTER TABLE project ADD COLUMN ledger_total REAL NOT NULL DEFAULT 0 CHECK(abs(ledger_total) <= "
    "1e300)",
    "ALTER TABLE scenario ADD COLUMN ledger_total REAL NOT NULL DEFAULT 0 CHECK(abs(ledger_total) <= "
    "1e300)",
    "CREATE TABLE field_rate(position INTEGER PRIMARY KEY CHECK(position >= 0), field TEXT NOT NULL, rate"
    " REAL NOT NULL CHECK(abs(rate) <= 1e300)) STRICT",
    "CREATE TABLE rate_guess(position INTEGER PRIMARY KEY CHECK(position >= 0), driver TEXT NOT NULL) "
    "STRICT",
    "CREATE TABLE scenario_field_rate(scenario TEXT NOT NULL REFERENCES scenario(id), position INTEGER "
    "NOT NULL CHECK(position >= 0), field TEXT NOT NULL, rate REAL NOT NULL CHECK(abs(rate) <= 1e300), "
    "PRIMARY KEY(scenario, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_rate_guess(scenario TEXT NOT NULL REFERENCES scenario(id), position INTEGER "
    "NOT NULL CHECK(position >= 0), driver TEXT NOT NULL, PRIMARY KEY(scenario, position)) STRICT, "
    "WITHOUT ROWID",

    // Who looks after what is wrong with the data.
    "CREATE TABLE gap_task(position INTEGER PRIMARY KEY CHECK(position >= 0), gap TEXT NOT NULL UNIQUE, "
    "owner TEXT NOT NULL, due INTEGER CHECK(due BETWEEN -719162 AND 2932896), note TEXT NOT NULL, is_done"
    " INTEGER NOT NULL CHECK(is_done IN (0, 1))) STRICT",

    // Where every customer stood at a time: the model of then, and the customers in columns. A snapshot never
    // changes; it counts while `listed_snapshot` lists it.
    "CREATE TABLE snapshot(id INTEGER PRIMARY KEY CHECK(id > 0), name TEXT NOT NULL, time INTEGER NOT "
    "NULL CHECK(time >= 0), as_of INTEGER CHECK(as_of BETWEEN -719162 AND 2932896), window_months INTEGER"
    " NOT NULL CHECK(window_months BETWEEN 0 AND 12000), customers INTEGER NOT NULL CHECK(customers "
    "BETWEEN 0 AND 2147483647), scenario TEXT NOT NULL, scenario_name TEXT NOT NULL, created_at INTEGER "
    "NOT NULL CHECK(created_at >= 0), origin TEXT NOT NULL, signed_at INTEGER NOT NULL CHECK(signed_at >="
    " 0), signers TEXT NOT NULL, clv_cut_kind TEXT NOT NULL CHECK(clv_cut_kind IN ('score', "
    "'percentile')), clv_cut REAL NOT NULL CHECK(clv_cut BETWEEN 0 AND 100), profit_cut_kind TEXT NOT "
    "NULL CHECK(profit_cut_kind IN ('score', 'percentile')), profit_cut REAL NOT NULL CHECK(profit_cut "
    "BETWEEN 0 AND 100), money_guard INTEGER NOT NULL CHECK(money_guard IN (0, 1)), tier_kind TEXT NOT "
    "NULL CHECK(tier_kind IN ('customerShare', 'valueShare', 'score')), new_months INTEGER NOT NULL "
    "CHECK(new_months BETWEEN 0 AND 12000), new_orders INTEGER NOT NULL CHECK(new_orders BETWEEN 0 AND "
    "1000000000), inactive_months INTEGER NOT NULL CHECK(inactive_months BETWEEN 0 AND 12000), per_order "
    "REAL NOT NULL CHECK(abs(per_order) <= 1e300), per_line REAL NOT NULL CHECK(abs(per_line) <= 1e300), "
    "per_return REAL NOT NULL CHECK(abs(per_return) <= 1e300), per_freight_unit REAL NOT NULL "
    "CHECK(abs(per_freight_unit) <= 1e300), receivables_rate REAL NOT NULL CHECK(abs(receivables_rate) <="
    " 1e300), ledger_total REAL NOT NULL CHECK(abs(ledger_total) <= 1e300)) STRICT",
    "CREATE TABLE snapshot_factor(snapshot INTEGER NOT NULL REFERENCES snapshot(id), position INTEGER NOT"
    " NULL CHECK(position >= 0), id TEXT NOT NULL, name TEXT NOT NULL, question TEXT NOT NULL, axis TEXT "
    "NOT NULL CHECK(axis IN ('clv', 'netProfit')), weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1)), is_excluded INTEGER NOT NULL "
    "CHECK(is_excluded IN (0, 1)), weight_before INTEGER NOT NULL CHECK(weight_before BETWEEN 0 AND "
    "10000), PRIMARY KEY(snapshot, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_metric(snapshot INTEGER NOT NULL, factor INTEGER NOT NULL, position INTEGER "
    "NOT NULL CHECK(position >= 0), id TEXT NOT NULL, weight INTEGER NOT NULL CHECK(weight BETWEEN 0 AND "
    "10000), is_locked INTEGER NOT NULL CHECK(is_locked IN (0, 1)), value_kind TEXT NOT NULL "
    "CHECK(value_kind IN ('linear', 'piecewise', 'percentile', 'thresholds', 'pareto')), higher_is_better"
    " INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)), worst REAL NOT NULL CHECK(abs(worst) <= 1e300),"
    " best REAL NOT NULL CHECK(abs(best) <= 1e300), missing TEXT NOT NULL CHECK(missing IN ('reweigh', "
    "'middle', 'worst', 'unclassified')), is_excluded INTEGER NOT NULL CHECK(is_excluded IN (0, 1)), "
    "weight_before INTEGER NOT NULL CHECK(weight_before BETWEEN 0 AND 10000), PRIMARY KEY(snapshot, "
    "factor, position), FOREIGN KEY(snapshot, factor) REFERENCES snapshot_factor(snapshot, position)) "
    "STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_point(snapshot INTEGER NOT NULL, factor INTEGER NOT NULL, metric INTEGER NOT "
    "NULL, position INTEGER NOT NULL CHECK(position >= 0), value REAL NOT NULL CHECK(abs(value) <= "
    "1e300), score REAL NOT NULL CHECK(score BETWEEN 0 AND 100), PRIMARY KEY(snapshot, factor, metric, "
    "position), FOREIGN KEY(snapshot, factor, metric) REFERENCES snapshot_metric(snapshot, factor, "
    "position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_tier(snapshot INTEGER NOT NULL REFERENCES snapshot(id), position INTEGER NOT "
    "NULL CHECK(position >= 0), name TEXT NOT NULL, \"limit\" REAL NOT NULL CHECK(abs(\"limit\") <= "
    "1e300), PRIMARY KEY(snapshot, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_field_rate(snapshot INTEGER NOT NULL REFERENCES snapshot(id), position INTEGER"
    " NOT NULL CHECK(position >= 0), field TEXT NOT NULL, rate REAL NOT NULL CHECK(abs(rate) <= 1e300), "
    "PRIMARY KEY(snapshot, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE snapshot_rate_guess(snapshot INTEGER NOT NULL REFERENCES snapshot(id), position INTEGER"
    " NOT NULL CHECK(position >= 0), driver TEXT NOT NULL, PRIMARY KEY(snapshot, position)) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE snapshot_value(snapshot INTEGER NOT NULL REFERENCES snapshot(id), position INTEGER NOT "
    "NULL CHECK(position >= 0), metric TEXT NOT NULL, PRIMARY KEY(snapshot, position)) STRICT, WITHOUT "
    "ROWID",
    "CREATE TABLE snapshot_chunk(id INTEGER PRIMARY KEY, snapshot INTEGER NOT NULL REFERENCES "
    "snapshot(id), \"column\" TEXT NOT NULL, position INTEGER NOT NULL CHECK(position >= 0), rows INTEGER"
    " NOT NULL CHECK(rows BETWEEN 1 AND 65536), data BLOB NOT NULL) STRICT",
    "CREATE TABLE listed_snapshot(position INTEGER PRIMARY KEY CHECK(position >= 0), snapshot INTEGER NOT"
    " NULL UNIQUE REFERENCES snapshot(id)) STRICT",
};

// Format 4: notes with scenarios and customers, kept ways of looking at the customers.
inline constexpr std::array kFormat4 = {
    "ALTER TABLE scenario ADD COLUMN notes TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE customer_note(position INTEGER PRIMARY KEY CHECK(position >= 0), customer_id TEXT NOT "
    "NULL, "
    "time INTEGER NOT NULL CHECK(time >= 0), author TEXT NOT NULL, text TEXT NOT NULL) STRICT",
    "CREATE TABLE customer_view(position INTEGER PRIMARY KEY CHECK(position >= 0), name TEXT NOT NULL, "
    "search TEXT NOT NULL, colour TEXT NOT NULL, sort_by TEXT NOT NULL, is_descending INTEGER NOT NULL "
    "CHECK(is_descending IN (0, 1))) STRICT",
    "CREATE TABLE view_condition(view INTEGER NOT NULL REFERENCES customer_view(position), position INTEGER "
    "NOT NULL CHECK(position >= 0), attribute TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('is', "
    "'isNot', 'contains', 'atLeast', 'atMost', 'isMissing', 'isThere')), number REAL NOT NULL "
    "CHECK(abs(number) <= 1e300), PRIMARY KEY(view, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE view_value(view INTEGER NOT NULL, condition INTEGER NOT NULL, position INTEGER NOT NULL "
    "CHECK(position >= 0), value TEXT NOT NULL, PRIMARY KEY(view, condition, position), FOREIGN KEY(view, "
    "condition) REFERENCES view_condition(view, position)) STRICT, WITHOUT ROWID",
};

// Format 5: services, action plans, campaigns, tracking.
inline constexpr std::array kFormat5 = {
    // Who gets which service, today and as decided, by type and by tier.
    "CREATE TABLE service_plan(id INTEGER PRIMARY KEY CHECK(id = 1), basis TEXT NOT NULL CHECK(basis IN "
    "('types', 'tiers')), hourly_rate REAL NOT NULL CHECK(abs(hourly_rate) <= 1e300), hours_per_year REAL "
    "NOT NULL CHECK(abs(hours_per_year) <= 1e300)) STRICT",
    "INSERT INTO service_plan VALUES(1, 'types', 0, 1720)",
    "CREATE TABLE service(position INTEGER PRIMARY KEY CHECK(position >= 0), id TEXT NOT NULL UNIQUE "
    "CHECK(id <> ''), name TEXT NOT NULL UNIQUE, unit TEXT NOT NULL CHECK(unit IN ('money', 'hours')), "
    "cost REAL NOT NULL CHECK(abs(cost) <= 1e300), value REAL NOT NULL CHECK(abs(value) <= 1e300), note "
    "TEXT NOT NULL) STRICT",
    "CREATE TABLE service_level(service INTEGER NOT NULL REFERENCES service(position), basis TEXT NOT "
    "NULL CHECK(basis IN ('types', 'tiers')), position INTEGER NOT NULL CHECK(position >= 0), moment TEXT "
    "NOT NULL CHECK(moment IN ('today', 'decided')), terms TEXT NOT NULL CHECK(terms IN ('undefined', "
    "'included', 'charged', 'onRequest', 'notOffered')), price REAL NOT NULL CHECK(abs(price) <= 1e300), "
    "is_percent INTEGER NOT NULL CHECK(is_percent IN (0, 1)), uses REAL NOT NULL CHECK(abs(uses) <= "
    "1e300), response TEXT NOT NULL, channel TEXT NOT NULL, owner TEXT NOT NULL, rhythm TEXT NOT NULL, "
    "PRIMARY KEY(service, basis, position, moment)) STRICT, WITHOUT ROWID",
    "CREATE TABLE contact_rhythm(basis TEXT NOT NULL CHECK(basis IN ('types', 'tiers')), position INTEGER "
    "NOT NULL CHECK(position >= 0), moment TEXT NOT NULL CHECK(moment IN ('today', 'decided')), owner "
    "TEXT NOT NULL, rhythm TEXT NOT NULL, channel TEXT NOT NULL, PRIMARY KEY(basis, position, moment)) "
    "STRICT, WITHOUT ROWID",
    // What is done with whom.
    "CREATE TABLE playbook(type TEXT PRIMARY KEY NOT NULL CHECK(type IN ('core', 'opportunistic', "
    "'marginal', 'serviceDrain')), aim TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE playbook_action(type TEXT NOT NULL REFERENCES playbook(type), position INTEGER NOT NULL "
    "CHECK(position >= 0), text TEXT NOT NULL, owner TEXT NOT NULL, days INTEGER NOT NULL CHECK(days "
    "BETWEEN 0 AND 3650), PRIMARY KEY(type, position)) STRICT, WITHOUT ROWID",
    "INSERT INTO playbook VALUES('core', ''), ('opportunistic', ''), ('marginal', ''), ('serviceDrain', "
    "'')",
    "CREATE TABLE customer_action(id INTEGER PRIMARY KEY CHECK(id > 0), customer_id TEXT NOT NULL, text "
    "TEXT NOT NULL, owner TEXT NOT NULL, due INTEGER CHECK(due BETWEEN -719162 AND 2932896), state TEXT "
    "NOT NULL CHECK(state IN ('open', 'underWay', 'done', 'dropped')), closed_on INTEGER CHECK(closed_on "
    "BETWEEN -719162 AND 2932896), note TEXT NOT NULL, playbook TEXT NOT NULL CHECK(playbook IN ('', "
    "'core', 'opportunistic', 'marginal', 'serviceDrain')), created_at INTEGER NOT NULL CHECK(created_at "
    ">= 0)) STRICT",
    // Small customers and campaigns. Lots that were drawn stay as they are.
    "CREATE TABLE growth(id INTEGER PRIMARY KEY CHECK(id = 1), small_below REAL NOT NULL "
    "CHECK(small_below BETWEEN 0 AND 1e300), industry_field TEXT NOT NULL, size_field TEXT NOT NULL, "
    "peers_at_least INTEGER NOT NULL CHECK(peers_at_least BETWEEN 1 AND 1000000), peer_percentile REAL "
    "NOT NULL CHECK(peer_percentile BETWEEN 0 AND 100), headroom_percent REAL NOT NULL "
    "CHECK(headroom_percent BETWEEN 0 AND 100)) STRICT",
    "INSERT INTO growth VALUES(1, 0, '', '', 8, 50, 25)",
    "CREATE TABLE campaign(id TEXT PRIMARY KEY NOT NULL CHECK(id <> ''), position INTEGER NOT NULL "
    "CHECK(position >= 0), name TEXT NOT NULL, target_customer TEXT NOT NULL, problem TEXT NOT NULL, "
    "solution TEXT NOT NULL, goal TEXT NOT NULL, resources TEXT NOT NULL, budget TEXT NOT NULL, timing "
    "TEXT NOT NULL, next_steps TEXT NOT NULL, call_guide TEXT NOT NULL, email_subject TEXT NOT NULL, "
    "email_text TEXT NOT NULL, start INTEGER CHECK(start BETWEEN -719162 AND 2932896), window_months "
    "INTEGER NOT NULL CHECK(window_months BETWEEN 1 AND 36), control_percent INTEGER NOT NULL "
    "CHECK(control_percent BETWEEN 0 AND 100), seed INTEGER NOT NULL CHECK(seed >= 0), drawn_on INTEGER "
    "CHECK(drawn_on BETWEEN -719162 AND 2932896)) STRICT, WITHOUT ROWID",
    "CREATE TABLE campaign_member(campaign TEXT NOT NULL REFERENCES campaign(id) DEFERRABLE INITIALLY "
    "DEFERRED, customer_id TEXT NOT NULL, block TEXT NOT NULL, is_control INTEGER NOT NULL "
    "CHECK(is_control IN (0, 1)), PRIMARY KEY(campaign, customer_id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE campaign_touch(campaign TEXT NOT NULL REFERENCES campaign(id) DEFERRABLE INITIALLY "
    "DEFERRED, position INTEGER NOT NULL CHECK(position >= 0), date INTEGER CHECK(date BETWEEN -719162 "
    "AND 2932896), kind TEXT NOT NULL CHECK(kind IN ('call', 'email', 'flyer', 'webTraining', 'visit', "
    "'other')), text TEXT NOT NULL, block TEXT NOT NULL, is_done INTEGER NOT NULL CHECK(is_done IN (0, "
    "1)), PRIMARY KEY(campaign, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE campaign_contact(campaign TEXT NOT NULL REFERENCES campaign(id) DEFERRABLE INITIALLY "
    "DEFERRED, position INTEGER NOT NULL CHECK(position >= 0), customer_id TEXT NOT NULL, name TEXT NOT "
    "NULL, job_function TEXT NOT NULL, title TEXT NOT NULL, is_decision_maker INTEGER NOT NULL "
    "CHECK(is_decision_maker IN (0, 1)), needs TEXT NOT NULL, notes TEXT NOT NULL, time INTEGER NOT NULL "
    "CHECK(time >= 0), PRIMARY KEY(campaign, position)) STRICT, WITHOUT ROWID",
    // What counts as a change from snapshot to snapshot, and limits that are watched.
    "CREATE TABLE track_rules(id INTEGER PRIMARY KEY CHECK(id = 1), interval_factor REAL NOT NULL "
    "CHECK(interval_factor BETWEEN 0 AND 1e300), score_step REAL NOT NULL CHECK(score_step BETWEEN 0 AND "
    "100), sales_percent REAL NOT NULL CHECK(sales_percent BETWEEN 0 AND 1e300)) STRICT",
    "INSERT INTO track_rules VALUES(1, 2, 10, 25)",
    "CREATE TABLE watch(position INTEGER PRIMARY KEY CHECK(position >= 0), customer_id TEXT NOT NULL, "
    "attribute TEXT NOT NULL, is_below INTEGER NOT NULL CHECK(is_below IN (0, 1)), \"limit\" REAL NOT NULL "
    "CHECK(abs(\"limit\") <= 1e300), note TEXT NOT NULL) STRICT",
};

// Format 6: the company's logo for reports. At most one row; none where there is no logo.
constexpr const char* kFormat6[] = {
    "CREATE TABLE company_logo(id INTEGER PRIMARY KEY CHECK(id = 1), image BLOB NOT NULL "
    "CHECK(length(image) BETWEEN 1 AND 1048576)) STRICT",
};

} // namespace strata
