#include "ui/planning/agendatemplate.h"

#include <QCoreApplication>

#include <numeric>

namespace strata {

std::vector<AgendaBlock> oneDayAgenda()
{
    const auto block = [](const QString& title, int minutes, const QString& note) {
        return AgendaBlock{title.toStdString(), minutes, note.toStdString(), false};
    };
    const auto words = [](const char* text) { return QCoreApplication::translate("Agenda", text); };
    return {
        block(words(QT_TRANSLATE_NOOP("Agenda", "Welcome and purpose")), 15,
              words(QT_TRANSLATE_NOOP("Agenda", "What is decided today, and who decides"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "What makes a customer valuable?")), 60,
              words(QT_TRANSLATE_NOOP("Agenda", "Silent brainstorm, merge, three tests, dots"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "How do we measure it?")), 45,
              words(QT_TRANSLATE_NOOP("Agenda", "Metrics, and who gets what is missing"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Break")), 15, {}),
        block(words(QT_TRANSLATE_NOOP("Agenda", "How much does each one matter?")), 75,
              words(QT_TRANSLATE_NOOP("Agenda", "Private ballots, reveal, debate, second round"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Lunch")), 45, {}),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Reality check")), 60,
              words(QT_TRANSLATE_NOOP("Agenda", "Known accounts: where model and intuition differ"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Robustness")), 45,
              words(QT_TRANSLATE_NOOP("Agenda", "Does the disagreement matter?"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Break")), 15, {}),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Treatment")), 75,
              words(QT_TRANSLATE_NOOP("Agenda", "What each type of customer gets from us"))),
        block(words(QT_TRANSLATE_NOOP("Agenda", "Close")), 30,
              words(QT_TRANSLATE_NOOP("Agenda", "Sign off, who does what by when"))),
    };
}

int agendaMinutes(const std::vector<AgendaBlock>& agenda)
{
    return std::accumulate(agenda.begin(), agenda.end(), 0,
                           [](int sum, const AgendaBlock& block) { return sum + block.minutes; });
}

} // namespace strata
