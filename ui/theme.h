#pragma once
#include "core/model/customertype.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

#include <array>
#include <functional>

namespace strata {

enum class Scheme
{
    System,
    Light,
    Dark
};

// What separates one customer type from another where colour must not speak alone.
enum class TypeShape
{
    Circle,
    Diamond,
    Square,
    Triangle,
    HalfDisc,
    Ring,
    Cross,
    Dash
};

// The colours of one scheme, by what they are for.
struct Colors
{
    QColor window, card, line, text, quiet, accent;
    QColor onAccent; // text on the accent
    QColor accentSoft; // ground of what is selected
    QColor good, warning, bad;
    std::array<QColor, kTypeCount> types; // fills, by CustomerType
    std::array<QColor, kTypeCount> typeTexts; // the same hue, readable as text on a card
};

// The one place that holds colours, fonts and the style sheet. Charts and delegates ask it while they paint
// and repaint on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme& instance();

    void apply(); // Fusion, palette, fonts and style sheet; once at start
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme); // kept in the settings
    bool isDark() const { return m_isDark; }
    const Colors& colors() const { return m_colors; }

    // Calls `draw` while colors() are those of the light scheme: for pictures that leave the program.
    void inLight(const std::function<void()>& draw);

    QColor typeColor(CustomerType type) const { return m_colors.types[std::size_t(type)]; }
    QColor typeText(CustomerType type) const { return m_colors.typeTexts[std::size_t(type)]; }

    QFont bodyFont() const; // 13 px, tabular figures where the font has them
    QFont titleFont() const; // 20 px
    QFont headFont() const; // 11.5 px, column heads and chart labels
    QFont strongFont() const; // body, semibold

    // A line icon of resources/icons in the present text colour: icon("undo").
    QIcon icon(const QString& name) const;

    static constexpr int kStep = 4; // spacing comes in steps of 4 px
    static constexpr int kCornerRadius = 8;
    static constexpr int kTarget = 32; // smallest height of what a finger touches

signals:
    void changed(); // colours are new

private:
    Theme();
    void choose();

    Scheme m_scheme = Scheme::System;
    bool m_isDark = false;
    bool m_systemIsDark = false;
    Colors m_colors;
};

QString typeName(CustomerType type); // "Service drain"
TypeShape typeShape(CustomerType type);

// WCAG contrast ratio of two opaque colours, 1..21.
double contrast(const QColor& a, const QColor& b);

} // namespace strata
