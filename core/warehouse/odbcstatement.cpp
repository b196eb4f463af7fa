#include "core/warehouse/odbcstatement.h"

#include <QLibrary>
#include <QSqlResult>
#include <QVariant>

namespace strata {

namespace {

// The driver manager, which Qt's driver has loaded; sql.h says these.
struct OdbcManager
{
    using SetAttribute = short (*)(void* statement, int attribute, void* value, int length);
    using Cancel = short (*)(void* statement);
    static constexpr int kQueryTimeout = 0; // SQL_ATTR_QUERY_TIMEOUT
    static constexpr int kIsUnsigned = -5; // SQL_IS_UINTEGER

    OdbcManager()
    {
        QLibrary library(QStringLiteral("odbc"), 2);
        if (!library.load()) {
            library.setFileName(QStringLiteral("odbc32")); // as it is called on Windows
            if (!library.load())
                return;
        }
        setAttribute = reinterpret_cast<SetAttribute>(library.resolve("SQLSetStmtAttr"));
        cancel = reinterpret_cast<Cancel>(library.resolve("SQLCancel"));
    }
    static const OdbcManager& instance()
    {
        static const OdbcManager manager;
        return manager;
    }

    SetAttribute setAttribute = nullptr;
    Cancel cancel = nullptr;
};

} // namespace

OdbcStatement::OdbcStatement(const QSqlQuery& prepared)
{
    const QVariant handle = prepared.result() ? prepared.result()->handle() : QVariant();
    const bool isOdbc = handle.isValid()
        && (qstrcmp(handle.typeName(), "SQLHANDLE") == 0 || qstrcmp(handle.typeName(), "void*") == 0);
    if (isOdbc)
        m_handle = *static_cast<void* const*>(handle.constData());
}

bool OdbcStatement::setTimeout(int seconds) const
{
    const OdbcManager& manager = OdbcManager::instance();
    if (!m_handle || !manager.setAttribute)
        return false;
    void* const value = reinterpret_cast<void*>(static_cast<quintptr>(seconds)); // a number, in ODBC's way
    const short is
        = manager.setAttribute(m_handle, OdbcManager::kQueryTimeout, value, OdbcManager::kIsUnsigned);
    return is == 0; // SQL_SUCCESS; with a remark it took another value
}

void OdbcStatement::cancel() const
{
    const OdbcManager& manager = OdbcManager::instance();
    if (m_handle && manager.cancel)
        manager.cancel(m_handle);
}

} // namespace strata
