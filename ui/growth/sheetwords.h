#pragma once
#include "core/model/growth.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace strata {

// The fields of a campaign's sheet in their order, with the words that explain them.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::SheetWords)

public:
    struct Field
    {
        const char* key; // of the widget
        std::string Campaign::*text;
        QString name;
        QString prompt; // what belongs there
    };
    static std::vector<Field> fields();
};

} // namespace strata
