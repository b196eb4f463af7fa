#include "ui/bundledfonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace strata {

void useBundledFonts()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/strata/fonts"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files))
        QFontDatabase::addApplicationFont(folder.filePath(name));
}

} // namespace strata
