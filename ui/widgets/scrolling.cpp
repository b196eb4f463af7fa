#include "ui/widgets/scrolling.h"

namespace strata {

QScrollArea* scrollingDown(QWidget* contents)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false); // setWidget() has turned it on
    return scroll;
}

} // namespace strata
