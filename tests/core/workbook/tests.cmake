# An independent program writes the workbooks that ours reads.
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
find_package(ZLIB REQUIRED)

strata_test(core/workbook/tst_badworkbooks strata_workbook)
strata_test(core/workbook/tst_celltext strata_workbook)
strata_test(core/workbook/tst_workbook strata_workbook PkgConfig::xlsxwriter ZLIB::ZLIB)
