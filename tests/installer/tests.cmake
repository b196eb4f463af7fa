# What the desktop reads: validators, manual pages, file types, and what is installed where.
if(UNIX AND NOT APPLE)
    strata_test(installer/tst_desktopfiles)
    target_compile_definitions(tst_desktopfiles PRIVATE STRATA="$<TARGET_FILE:strata>" STRATA_CLI="$<TARGET_FILE:strata-cli>"
        CMAKE="${CMAKE_COMMAND}" BUILD_DIR="${PROJECT_BINARY_DIR}" SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_dependencies(tst_desktopfiles strata strata-cli manual)
endif()
