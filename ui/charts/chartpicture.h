#pragma once
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

class QWidget;

namespace strata {

// From now on every chart of the program, which is what setSpokenRole() calls one, offers "Save picture…" and
// "Copy picture": with the right mouse button; by the Menu key where it has the focus, or where its card or
// its page has; Ctrl+C copies it. Once per program; further calls do nothing.
void installChartPictures();

// The charts in it, those scrolled out of sight too, in the order of reading.
QList<QWidget*> chartsIn(const QWidget* around);

// A chart as it leaves the program: what the screen shows of it, so that names that are masked there are
// masked here, below its title, on white and in light colours whatever the window's.
QString pictureTitle(const QWidget* chart);
QByteArray pictureSvg(QWidget* chart); // vectors, text as text
QImage pictureImage(QWidget* chart, double scale = 2.0);
// Asked by charts that keep what they painted: a picture is painted anew, in its own colours and size.
bool isPictureBeingMade();

void copyPicture(QWidget* chart);
void chooseAndSavePicture(QWidget* chart);
// The ending decides: .svg, else PNG. A person is told what fails.
bool savePicture(QWidget* chart, const QString& path);

} // namespace strata
