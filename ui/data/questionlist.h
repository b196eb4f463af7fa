#pragma once
#include "ui/data/importdecisions.h"

#include <QWidget>

#include <string>

class QVBoxLayout;

namespace strata {

// What a file leaves open, each question with its choices, then the answers given so far and the reader's
// notes. Nothing is chosen beforehand: a likely answer is only marked.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);
    void setPlan(const ImportPlan& plan, const ImportDecisions::Answers& answers);

signals:
    void answered(const std::string& option, const std::string& value);
    void withdrawn(std::size_t answer); // its place among the answers

private:
    QVBoxLayout* m_rows;
};

} // namespace strata
