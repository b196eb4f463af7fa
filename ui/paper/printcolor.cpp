#include "ui/paper/printcolor.h"

namespace strata {

namespace printColor {

QColor text()
{
    return QColor(0x18, 0x21, 0x2D);
}
QColor quiet()
{
    return QColor(0x5E, 0x6A, 0x7A);
}
QColor line()
{
    return QColor(0xE2, 0xE6, 0xEC);
}
QColor accent()
{
    return QColor(0x24, 0x57, 0xD6);
}

QColor ofType(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return QColor(0x0F, 0x7B, 0x6C);
    case CustomerType::Opportunistic:
        return QColor(0x2F, 0x6F, 0xDE);
    case CustomerType::Marginal:
        return QColor(0x7F, 0x8A, 0x99);
    case CustomerType::ServiceDrain:
        return QColor(0xD2, 0x57, 0x1E);
    default:
        return QColor(0x8A, 0x94, 0xA3);
    }
}

} // namespace printColor

} // namespace strata
