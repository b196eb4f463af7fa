#pragma once
#include "core/model/project.h"

#include <QObject>

#include <optional>
#include <string>

namespace strata {

class Workshop;

// Which models the room holds beside each other just now. One per workshop, and no part of the project: it
// says where people look, not what they decided.
class ComparedScenario : public QObject
{
    Q_OBJECT

public:
    static ComparedScenario& of(Workshop& workshop); // made when first asked for; lives as long as that

    // The ids of the two models that are compared; empty: the present model. Where nothing was chosen, or
    // what was chosen is there no more: the oldest kept scenario with another model than the present one,
    // and the present one. Both are the same where there is nothing to compare.
    std::string reference() const;
    std::string other() const;
    void setReference(const std::string& id);
    void setOther(const std::string& id);
    void swap();

    // The kept scenario whose weights stand beside the present ones. Choosing what to compare chooses the one
    // of the two that is not the present model. Null: none was chosen.
    const Scenario* beside() const;
    void setBeside(const std::string& id); // empty: none

    void reset(); // nothing is chosen any more: it is another project

signals:
    void changed();

private:
    // A model that was chosen. An id is given again after its scenario was removed; the moment tells the new
    // one from the one that was meant, and undo brings that back.
    struct Choice
    {
        std::string id; // empty: the present model
        Moment createdAt = 0;

        bool operator==(const Choice&) const = default;
    };

    explicit ComparedScenario(Workshop& workshop);
    Choice choice(const std::string& id) const;
    const Scenario* kept(const Choice& choice) const; // null: the present model, or there no more
    bool isThere(const Choice& choice) const; // in a list of models
    void follow(); // with what stands beside

    Workshop& m_workshop;
    std::optional<Choice> m_reference, m_other;
    Choice m_beside; // an empty id: none
};

// The id under which the present model stands in a list of models: of the kept scenario that it is, or empty
// where it is kept under no name or was changed since.
std::string presentModelId(const Project& project);

} // namespace strata
