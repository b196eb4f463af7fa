// formatfile FILE: writes a document with every kind of content in the present format, to be kept in
// tests/data.
#include "tests/storage/storagefixture.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const strata::test::Desk desk;
    strata::test::makeDocument(desk.document());
    return QFile::copy(desk.document(), QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
