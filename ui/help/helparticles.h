#pragma once
#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strata {

// One part of the table of contents.
struct HelpSection
{
    QString title;
    QStringList articles; // names: "weights"
};

std::vector<HelpSection> helpContents();
QStringList helpArticles(); // all of them, in the order of the contents

QString helpArticleOf(PageId page); // every page has one

// Markdown in the language of the program, in English where that has no such article; empty: there is none.
QString helpText(const QString& article);
QString helpText(const QString& article, const QString& language);
QString helpTitle(const QString& article); // its first heading

} // namespace strata
