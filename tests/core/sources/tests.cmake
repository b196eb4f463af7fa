strata_test(core/sources/tst_readagain strata_sources)
