strata_test(core/sample/tst_sample strata_core)
