#pragma once
#include <QImage>
#include <QString>
#include <QStringList>

#include <string>

class QPainter;
class QRectF;

namespace strata {

// The first page of a report.
struct ReportCover
{
    QImage logo; // null: none, and no hole for it
    QString kicker, title, subtitle;
    QStringList lines; // what the report is about: the model's version, the as-of date
};

// The picture in the bytes of a PNG or JPEG; null where there is none, or it cannot be read.
QImage logoImage(const std::string& bytes);

// As large as it fits, its sides in proportion, on the side that `alignment` says.
void paintLogo(QPainter& painter, const QRectF& rect, const QImage& logo, Qt::Alignment alignment);

// Texts too long for their place become smaller, then end in "...". `pt` is the length of a typographic
// point.
void paintCover(QPainter& painter, const QRectF& page, double pt, const ReportCover& cover);

} // namespace strata
