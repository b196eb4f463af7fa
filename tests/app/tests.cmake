# The programs from outside, as scripts call them.
foreach(test tst_actionscommand tst_cli tst_comparecommand tst_confidencecommand tst_databasecommand tst_gapscommand tst_growthcommand tst_realdata tst_refreshcommand tst_reportfiles tst_sensitivitycommand
             tst_sheetscommand tst_trackcommand tst_workbookfile)
    strata_test(app/${test})
    target_compile_definitions(${test} PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
    add_dependencies(${test} strata-cli)
endforeach()
target_link_libraries(tst_actionscommand PRIVATE strata_storage)
target_link_libraries(tst_comparecommand PRIVATE strata_storage)
target_link_libraries(tst_growthcommand PRIVATE strata_storage)
target_link_libraries(tst_reportfiles PRIVATE strata_storage)
target_sources(tst_reportfiles PRIVATE support/pdfcheck.cpp support/pdfcheck.h)
target_sources(tst_sheetscommand PRIVATE support/pdfcheck.cpp support/pdfcheck.h)
target_link_libraries(tst_databasecommand PRIVATE Qt6::Sql)
target_link_libraries(tst_workbookfile PRIVATE strata_workbook)

strata_test(app/tst_debatesession strata_ui)
strata_test(app/tst_campaignreportcommand strata_storage)
target_compile_definitions(tst_campaignreportcommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_campaignreportcommand strata-cli)
strata_test(app/tst_awkward strata_core)

strata_test(app/tst_servicescommand strata_ui Qt6::Pdf)
target_compile_definitions(tst_servicescommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_servicescommand strata-cli)

strata_test(app/tst_exportcommand strata_workbook strata_storage)
target_compile_definitions(tst_exportcommand PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
add_dependencies(tst_exportcommand strata-cli)

# The running program over the real accessibility bus; without the sanitizers, which would slow it beyond patience.
if(UNIX AND NOT APPLE)
    add_test(NAME app/atspi COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/atspi.py $<TARGET_FILE:strata>)
    set_tests_properties(app/atspi PROPERTIES LABELS plain TIMEOUT 600)
    add_dependencies(plain_tests strata)
endif()
