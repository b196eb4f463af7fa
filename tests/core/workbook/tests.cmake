# Another library writes the workbooks that our reader reads.

strata_test(core/workbook/tst_badworkbooks strata_workbook)
strata_test(core/workbook/tst_celltext strata_workbook)
strata_test(core/workbook/tst_workbook strata_workbook PkgConfig::xlsxwriter ZLIB::ZLIB)
add_dependencies(plain_tests tst_workbook) # limits the memory of a program, which the sanitizers need
set_tests_properties(core/workbook/tst_workbook PROPERTIES LABELS plain)
