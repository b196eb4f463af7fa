#pragma once
#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace strata {

// A PDF as other programs see it: poppler's tools and qpdf, not the library that made it.
struct PdfCheck
{
    static QString whyNot(); // what is not installed, for QSKIP; empty: all is there

    // Looks at the file; at bytes through a file of its own.
    static PdfCheck ofFile(const QString& path);
    static PdfCheck of(const QByteArray& pdf);

    QString problem = {}; // empty: everything below is known
    int pages = 0;
    QSizeF paper = {}; // points
    QString title = {};
    QStringList texts = {}; // of each page, its layout kept: what stands in one line is in one line
    QStringList fonts = {}, loose = {}; // all; those that are not embedded
    int images = 0; // drawn from pixels
    QByteArray flaws = {}; // what `qpdf --check` says of a damaged file; empty: nothing

    bool isA4() const { return isOf(595.0, 842.0); }
    bool isLetter() const { return isOf(612.0, 792.0); }
    QString all() const; // every page, white space simplified
    QString page(int number) const; // from 1, white space simplified
    int emptyPage() const; // the first without words of its own; 0: none
    QStringList lines(int number) const; // from 1, without empty ones, trimmed

    // What is wrong with it as with any report: damaged, a font that is not in the file, a ligature that
    // hides a word from a search, pixels beyond `images`. Empty: nothing.
    QString flaw(int imagesAllowed = 0) const;

private:
    bool isOf(double width, double height) const
    {
        return qAbs(paper.width() - width) < 1.0 && qAbs(paper.height() - height) < 1.0;
    }
};

} // namespace strata
