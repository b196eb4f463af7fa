strata_test(storage/tst_columncodec strata_storage)
strata_test(storage/tst_exportfile strata_storage)
strata_test(storage/tst_projectcontent strata_storage SQLite::SQLite3)
strata_test(storage/tst_projectstore strata_storage SQLite::SQLite3)
strata_test(storage/tst_damagedfiles strata_storage SQLite::SQLite3)
strata_test(storage/tst_wholeimport strata_storage SQLite::SQLite3)
strata_test(storage/tst_refreshgesture strata_storage SQLite::SQLite3)
strata_test(storage/tst_storethread strata_storage)

# Makes the file of the present format for tests/data.
add_executable(formatfile EXCLUDE_FROM_ALL storage/formatfile.cpp)
target_link_libraries(formatfile PRIVATE strata_storage Qt6::Test SQLite::SQLite3)

# Crashes, placed and waited for: a program to kill, a library that kills it, and two programs that look at what is left.
add_library(faultshim MODULE storage/faultshim.c)
target_link_libraries(faultshim PRIVATE ${CMAKE_DL_LIBS})
add_executable(crashwriter storage/crashwriter.cpp)
target_link_libraries(crashwriter PRIVATE strata_storage)
add_executable(killloop storage/killloop.cpp)
target_link_libraries(killloop PRIVATE strata_storage Qt6::Test SQLite::SQLite3)
strata_test(storage/tst_crash strata_storage SQLite::SQLite3)
add_dependencies(plain_tests tst_crash)
# some 2000 programs, one after the other: on a busy computer longer than Qt Test waits by itself
set_tests_properties(storage/tst_crash PROPERTIES TIMEOUT 900 LABELS plain
                     ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=900000")
set(STRATA_FAULT_SHIM "$<TARGET_FILE:faultshim>")
if(CMAKE_CXX_FLAGS MATCHES "fsanitize")
    set(STRATA_FAULT_SHIM "") # the sanitizers want to be loaded first
endif()
foreach(target killloop tst_crash)
    add_dependencies(${target} faultshim crashwriter)
    target_compile_definitions(${target} PRIVATE FAULT_SHIM="${STRATA_FAULT_SHIM}" CRASH_WRITER="$<TARGET_FILE:crashwriter>")
endforeach()
