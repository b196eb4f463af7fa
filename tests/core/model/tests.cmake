strata_test(core/model/tst_batch strata_core)
strata_test(core/model/tst_date strata_core)
