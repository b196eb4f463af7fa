strata_test(core/ballots/tst_pin strata_ballots)
strata_test(core/ballots/tst_ballotfile strata_ballots)
