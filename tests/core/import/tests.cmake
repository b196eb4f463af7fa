strata_test(core/import/tst_badfiles strata_core)
strata_test(core/import/tst_cells strata_core)
strata_test(core/import/tst_import strata_core)
strata_test(core/import/tst_importcontents strata_core)
