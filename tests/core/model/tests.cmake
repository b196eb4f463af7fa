strata_test(core/model/tst_batch strata_core)
