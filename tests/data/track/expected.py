#!/usr/bin/python3
"""The expected figures of tests/core/transform, by another road than the program's: pandas 1.5.

Reads customers.csv (id, then, now: 1 = listed at that time) and lines.csv (customer, invoice, date, net, known:
then, now or both = in which of the two imports the line stands). Then is 30 June 2025, now 31 December 2025, the
window 12 months. Writes expected.csv, a row per customer of either time, and cells.csv, the migration table.

The old model: lifetime value = net sales in the window, 0 to 1000 onto 0 to 100; net profit axis = orders in the
window (invoices with a net above 0), 0 to 12 onto 0 to 100; both cuts at 50, at the cut counts as above; composite =
mean of both; tiers A from 60, B from 30, C. Inactive: no sale in the last 12 months, and then no scores.
The new model: the same with net sales from 0 to 800.

Signals and trends as in core/transform/signals.h, with 2.0 intervals, 10 points, 25 percent; causes as in
core/transform/whatchanged.h. Run it in this folder: python3 expected.py
"""
import pandas as pd

THEN, NOW = pd.Timestamp("2025-06-30"), pd.Timestamp("2025-12-31")
FACTOR, STEP, PERCENT = 2.0, 10.0, 25.0
AXES = {"core": 2, "opportunistic": 1, "serviceDrain": 1, "marginal": 0}

customers = pd.read_csv("customers.csv", dtype={"id": str}).set_index("id")
lines = pd.read_csv("lines.csv", parse_dates=["date"], dtype={"customer": str})


def figures(known, as_of, ids):
    book = lines[lines.known.isin([known, "both"]) & (lines.date <= as_of)]
    window = book[book.date > as_of - pd.DateOffset(months=12)]
    table = pd.DataFrame(index=ids)
    table["sales"] = window.groupby("customer").net.sum().reindex(ids).fillna(0.0)
    invoices = window.groupby(["customer", "invoice"]).net.sum()
    table["orders"] = invoices[invoices > 0].groupby("customer").size().reindex(ids).fillna(0)
    table["last"] = book[book.net > 0].groupby("customer").date.max().reindex(ids)
    year = book[book.date > as_of - pd.Timedelta(days=365)]
    dates = year.groupby(["customer", "invoice", "date"]).net.sum().reset_index()
    dates = dates[dates.net > 0].drop_duplicates(["customer", "date"]).sort_values("date")
    intervals = dates.groupby("customer").date.apply(
        lambda days: days.diff().dt.days.median() if len(days) >= 3 else float("nan"))
    table["interval"] = intervals.reindex(ids)
    table["since"] = (as_of - table["last"]).dt.days
    return table


def standing(table, as_of, full_sales):
    result = pd.DataFrame(index=table.index)
    inactive = table["last"].isna() | (table["last"] <= as_of - pd.DateOffset(months=12))
    result["clv"] = (table.sales / full_sales * 100).clip(0, 100).mask(inactive)
    result["np"] = (table.orders / 12 * 100).clip(0, 100).mask(inactive)
    high = (result.clv >= 50).astype(int).astype(str) + (result.np >= 50).astype(int).astype(str)
    result["type"] = high.map({"11": "core", "01": "opportunistic", "00": "marginal", "10": "serviceDrain"})
    result.loc[inactive, "type"] = "inactive"
    composite = (result.clv + result.np) / 2
    result["tier"] = composite.map(lambda c: "" if pd.isna(c) else "A" if c >= 60 else "B" if c >= 30 else "C")
    return result


ids_then, ids_now = customers.index[customers.then == 1], customers.index[customers.now == 1]
a, b = figures("then", THEN, ids_then), figures("now", NOW, ids_now)
past = figures("now", THEN, ids_now)  # the old day in the new data
sa, sb = standing(a, THEN, 1000), standing(b, NOW, 1000)
sb_new = standing(b, NOW, 800)


def signals(i):
    """Under the old model at both times."""
    if i not in ids_then or (pd.isna(a["last"][i]) and not pd.isna(b["last"][i])):
        return ["newSince"]
    found = []
    in_then = a["last"][i] > THEN - pd.DateOffset(months=12)
    in_now = b["last"][i] > NOW - pd.DateOffset(months=12)
    if (in_then and not in_now) or (sb.type[i] == "inactive" and sa.type[i] != "inactive"):
        found.append("nothingBought")
    if b.since[i] > FACTOR * b.interval[i]:
        found.append("overdue")
    was, is_ = a.sales[i], b.sales[i]
    if was > 0 and (was - is_) * 100 / was >= PERCENT and is_ < was:
        found.append("salesDown")
    if (was > 0 and is_ > was and (is_ - was) * 100 / was >= PERCENT) or (was <= 0 < is_):
        found.append("salesUp")
    for axis, name in (("clv", "clv"), ("np", "netProfit")):
        change = round(sb[axis][i] - sa[axis][i], 6)
        if change <= -STEP:
            found.append(name + "Down")
        if change >= STEP:
            found.append(name + "Up")
    then, now = AXES.get(sa.type[i]), AXES.get(sb.type[i])
    if then is not None and now is not None and then != now:
        found.append("typeDown" if now < then else "typeUp")
    if sa.tier[i] and sb.tier[i] and sa.tier[i] != sb.tier[i]:
        found.append("tierDown" if sb.tier[i] > sa.tier[i] else "tierUp")
    return found


def trend(found):
    good = any(f.endswith("Up") and f != "tierUp" for f in found)  # a tier decides nothing
    bad = any(f.endswith("Down") and f != "tierDown" or f == "overdue" for f in found)
    return ("new" if "newSince" in found else "lapsing" if "nothingBought" in found
            else "atRisk" if bad else "rising" if good else "steady")


def same(x, y, i):
    last = (x["last"][i] == y["last"][i]) or (pd.isna(x["last"][i]) and pd.isna(y["last"][i]))
    return abs(x.sales[i] - y.sales[i]) < 1e-9 and last


rows = []
for i in customers.index:
    row = {"customer": i, "type_then": "notThere", "type_now": "gone"}
    if i in ids_then:
        row |= {"type_then": sa.type[i], "tier_then": sa.tier[i], "sales_then": a.sales[i]}
    if i in ids_now:
        found = signals(i)
        row |= {"type_now": sb.type[i], "tier_now": sb.tier[i], "sales_now": b.sales[i],
                "type_new_model": sb_new.type[i], "trend": trend(found), "signals": " ".join(found)}
        if i in ids_then:
            t, old, new = sa.type[i], sb.type[i], sb_new.type[i]
            row["type_cause"] = (("none" if old == new else "model") if t == old else
                                 "data" if old == new else "cancelled" if t == new else "both")
            row["figures"] = ("restated" if not same(a, past, i) else
                              "same" if same(a, b, i) else "customer")
        else:
            row |= {"type_cause": "none", "figures": "added"}
    rows.append(row)
expected = pd.DataFrame(rows)
expected.to_csv("expected.csv", index=False, float_format="%.2f")

cells = expected.fillna({"sales_then": 0, "sales_now": 0}).groupby(["type_then", "type_now"]).agg(
    customers=("customer", "size"), sales_then=("sales_then", "sum"), sales_now=("sales_now", "sum"))
cells.reset_index().to_csv("cells.csv", index=False, float_format="%.2f")
print(expected.to_string())
print(cells)
