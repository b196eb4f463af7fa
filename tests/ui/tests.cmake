strata_test(ui/tst_factorspage strata_ui)
strata_test(ui/tst_brainstorm strata_ui)
strata_test(ui/tst_metricspage strata_ui)
strata_test(ui/tst_ratingspage strata_ui)
strata_test(ui/tst_datapage strata_ui)
strata_test(ui/tst_importdialog strata_ui)
strata_test(ui/tst_pdfreport strata_ui Qt6::Pdf)
strata_test(ui/tst_workshop strata_ui)
strata_test(ui/tst_weightentry strata_ui)
strata_test(ui/tst_weightspage strata_ui)
strata_test(ui/tst_stratificationpage strata_ui)
strata_test(ui/tst_projectfiles strata_ui)
strata_test(ui/tst_identify strata_ui)
strata_test(ui/tst_ballotspage strata_ui Qt6::Pdf)
strata_test(ui/tst_projectorview strata_ui)
strata_test(ui/tst_disagreementpage strata_ui)

# For people to look at: screenshots OUTDIR.
add_executable(screenshots ${CMAKE_CURRENT_LIST_DIR}/screenshots.cpp)
target_link_libraries(screenshots PRIVATE strata_ui Qt6::Test)

# A whole tick of a slider, for people to measure in a release build.
add_executable(bench_tick ${CMAKE_CURRENT_LIST_DIR}/../bench/bench_tick.cpp)
target_link_libraries(bench_tick PRIVATE strata_ui Qt6::Test)
