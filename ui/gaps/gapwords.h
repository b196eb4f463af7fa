#pragma once
#include "core/gaps/gaps.h"
#include "ui/widgets/page.h"

#include <QColor>
#include <QString>

#include <optional>
#include <string>

class QPainter;
class QRectF;

namespace strata {

// --- metrics ---

QString gapStateName(GapState state); // "Ready"
QColor gapStateColor(GapState state); // of the present scheme

// "Computed from invoices", "customers.csv, YearOpened", "Not in the data".
QString sourceInWords(const Project& project, const MetricGap& gap);
QString causeInWords(const GapCause& cause); // "12 customers have no invoice line with the cost of goods"
QString foundInWords(const MetricGap& gap); // the two that matter most; "None"
QString allFoundInWords(const MetricGap& gap); // one line each

// Where a gap is closed.
struct GapRemedy
{
    PageId page = PageId::Data;
    QString button; // "Rate customers"
    QString sentence; // what to do, for the empty picture and the printed list
};
std::optional<GapRemedy> remedyOf(const MetricGap& gap); // nothing where nothing is wrong

// --- months, and how it is painted ---

QString monthName(Day firstDay); // "March 2012"
QString shortMonth(Day firstDay); // "Mar 2012"

// A badge with its name in its colour, at the left, vertically centred.
void paintGapBadge(QPainter& painter, const QRectF& area, const QString& name, const QColor& color);
int gapBadgeWidth(const QString& name);
void paintShareBar(QPainter& painter, const QRectF& area, double share, const QColor& color);

QString tipText(const QString& plain); // a tool tip that shows words of the data as they stand, lines kept

} // namespace strata
