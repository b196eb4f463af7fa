# The dependency rule. The compiler keeps most of it (core has no Qt include path); these tests show that it does.
add_test(NAME architecture/no_room_includes_above_it
         COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/architecture/includes.cmake)
add_test(NAME architecture/the_include_check_notices_a_breach
         COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_CURRENT_SOURCE_DIR}/architecture/breach
                 -P ${CMAKE_CURRENT_SOURCE_DIR}/architecture/includes.cmake)
set_tests_properties(architecture/the_include_check_notices_a_breach PROPERTIES WILL_FAIL ON)

# A core file that includes Qt must not compile; the same file without it must.
foreach(case qt_in_core plain_core)
    add_library(${case} OBJECT EXCLUDE_FROM_ALL architecture/${case}.cpp)
    target_link_libraries(${case} PRIVATE strata_core)
    set_target_properties(${case} PROPERTIES AUTOMOC OFF)
    add_test(NAME architecture/${case} COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target ${case})
    set_tests_properties(architecture/${case} PROPERTIES RUN_SERIAL ON)
endforeach()
set_tests_properties(architecture/qt_in_core PROPERTIES WILL_FAIL ON)
