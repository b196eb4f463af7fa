strata_test(core/gaps/tst_gapfindings strata_core)
strata_test(core/gaps/tst_gapsofrealdata strata_core)
strata_test(core/gaps/tst_metricgaps strata_core)
strata_test(core/gaps/tst_policyeffects strata_core)
