# The programs from outside, as scripts call them.
foreach(test tst_actionscommand tst_cli tst_comparecommand tst_confidencecommand tst_databasecommand tst_gapscommand tst_growthcommand tst_realdata tst_refreshcommand tst_reportfiles tst_sensitivitycommand
             tst_sheetscommand tst_trackcommand)
    strata_test(app/${test})
    target_compile_definitions(${test} PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
    add_dependencies(${test} strata-cli)
endforeach()
target_link_libraries(tst_actionscommand PRIVATE strata_storage)
target_link_libraries(tst_comparecommand PRIVATE strata_storage)
target_link_libraries(tst_growthcommand PRIVATE strata_storage)
target_sources(tst_reportfiles PRIVATE support/pdfcheck.cpp support/pdfcheck.h)
target_sources(tst_sheetscommand PRIVATE support/pdfcheck.cpp support/pdfcheck.h)
target_link_libraries(tst_databasecommand PRIVATE Qt6::Sql)

strata_test(app/tst_debatesession strata_ui)
strata_test(app/tst_campaignreportcommand strata_storage)
target_compile_definitions(tst_campaignreportcommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_campaignreportcommand strata-cli)
strata_test(app/tst_awkward strata_core)

strata_test(app/tst_servicescommand strata_ui Qt6::Pdf)
target_compile_definitions(tst_servicescommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_servicescommand strata-cli)

strata_test(app/tst_exportcommand strata_workbook)
target_compile_definitions(tst_exportcommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_exportcommand strata-cli)
