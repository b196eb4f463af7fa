#pragma once
#include "core/model/serviceplan.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace strata {

// Services to choose from; those that the plan has by name are left out.
class TemplateList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(QWidget* parent = nullptr);

    void offer(const ServicePlan& plan);
    bool isEmpty() const { return m_services.empty(); }
    QWidget* firstField() const;
    void showWide(); // in columns beside each other, all of them in view
    QHBoxLayout* foot() const { return m_foot; } // room for a button behind the first

signals:
    void chosen(const std::vector<strata::Service>& services);

private:
    void count();
    std::vector<Service> ticked() const;

    std::vector<Service> m_services; // those on offer
    QListWidget* m_list;
    QPushButton* m_all;
    QPushButton* m_add;
    QHBoxLayout* m_foot;
};

} // namespace strata
