# The programs from outside, as scripts call them.
foreach(test tst_cli tst_comparecommand tst_confidencecommand tst_databasecommand tst_gapscommand tst_realdata tst_refreshcommand tst_sensitivitycommand)
    strata_test(app/${test})
    target_compile_definitions(${test} PRIVATE STRATA_CLI="$<TARGET_FILE:strata-cli>")
    add_dependencies(${test} strata-cli)
endforeach()
target_link_libraries(tst_comparecommand PRIVATE strata_storage)
target_link_libraries(tst_databasecommand PRIVATE Qt6::Sql)

strata_test(app/tst_debatesession strata_ui)
strata_test(app/tst_awkward strata_core)
