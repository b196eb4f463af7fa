#pragma once
#include "core/model/debate.h"

#include <QToolButton>

namespace strata {

// One of the three tests a factor has to stand: open, yes or no. A click goes on to the next answer; so do
// the arrow keys.
class VerdictButton : public QToolButton
{
    Q_OBJECT

public:
    explicit VerdictButton(std::size_t test, QWidget* parent = nullptr); // 0..kFactorTests - 1

    Verdict verdict() const { return m_verdict; }
    void setVerdict(Verdict verdict, const QString& candidate);

signals:
    void chosen(strata::Verdict verdict);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintAnswer();

    std::size_t m_test;
    Verdict m_verdict = Verdict::Open;
};

QString testName(std::size_t test); // "Relevant"
QString testQuestion(std::size_t test); // what it asks
QString testInWords(std::size_t test, Verdict verdict); // "Relevant: yes"

} // namespace strata
