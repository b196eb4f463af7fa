strata_test(core/warehouse/tst_address strata_warehouse)
strata_test(core/warehouse/tst_pushdown strata_warehouse)
target_sources(tst_pushdown PRIVATE support/postgres.cpp support/postgres.h)
target_link_libraries(tst_pushdown PRIVATE Qt6::Sql)
