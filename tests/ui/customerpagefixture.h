#pragma once
#include "core/sample/sample.h"
#include "ui/customer/customerpage.h"
#include "ui/sampleimports.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace strata::test {

// The real page on a real workshop with the sample's customers.
class CustomerPageFixture : public QObject
{
protected:
    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_sample = sampleProject();
        m_sample.dataset = assemble(makeSample(80));
    }
    void open()
    {
        m_workshop = std::make_unique<Workshop>();
        m_session = std::make_unique<ProjectSession>(*m_workshop);
        m_workshop->load(m_sample);
        m_page = std::make_unique<CustomerPage>(*m_workshop, *m_session);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_session.reset();
        m_workshop.reset();
    }

    // The sample with so many payments that its metrics are computed beside the window.
    Project large() const
    {
        Project project = m_sample;
        auto dataset = std::make_shared<Dataset>(*m_sample.dataset);
        Payments& payments = dataset->payments;
        const std::size_t n = 151'000;
        payments.customer.assign(n, 0);
        payments.date.assign(n, *parseIsoDate("2013-01-01"));
        payments.amount.assign(n, 0);
        payments.invoice.assign(n, -1);
        project.dataset = dataset;
        return project;
    }
    static QString plain(const QString& html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* name) const
    {
        const auto* label = child<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool isShown(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString title() const { return text("pageTitle"); }
    bool waitForFigures() const
    {
        return QTest::qWaitFor([this] { return child<QTableWidget>("aroundTable")->rowCount() > 0; }, 10000);
    }
    // The first customer with a composite, or without one.
    int customerWhere(bool hasScore) const
    {
        const auto& composite = m_workshop->results().composite;
        for (std::size_t i = 0; i < composite.size(); ++i)
            if ((composite[i] >= 0.0) == hasScore)
                return int(i);
        return -1;
    }
    QString nameOf(int customer) const
    {
        return QString::fromStdString(m_workshop->project().dataset->customers.names[std::size_t(customer)]);
    }
    std::vector<int> bySales() const
    {
        std::vector<int> order(m_workshop->metrics().netSales.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_workshop->metrics().netSales[std::size_t(a)]
                > m_workshop->metrics().netSales[std::size_t(b)];
        });
        return order;
    }

    Project m_sample;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<CustomerPage> m_page;
};

} // namespace strata::test
