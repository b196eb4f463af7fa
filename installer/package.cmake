# CPack: a Debian package, and the recipes for Windows and macOS.
set(CPACK_PACKAGE_NAME strata)
set(CPACK_PACKAGE_VENDOR "Strata maintainers")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer stratification workshop for distributors")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES strata Strata)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# Only what somebody can answer for: whoever gives packages away names himself. ".invalid" reaches nobody (RFC 2606).
set(STRATA_PACKAGE_CONTACT "Strata maintainers <maintainers@strata.invalid>" CACHE STRING "Who made this package")
set(CPACK_PACKAGE_CONTACT ${STRATA_PACKAGE_CONTACT})

# --- Debian -----------------------------------------------------------------------------------------------------
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins are found at run time, so the libraries of the programs do not name them: the driver of project files
# that databases of others are read with, and icons and pictures in SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, hicolor-icon-theme")
# Databases to read from, the keyring for their passwords, Qt's own words in other languages, fonts, the desktop's file
# types, Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libqt6sql6-psql, libqt6sql6-odbc, libqt6sql6-mysql, libsecret-1-0, qt6-translations-l10n, fonts-inter, shared-mime-info, desktop-file-utils, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "odbc-postgresql, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"The executives of a distributor settle what makes a customer valuable, which
figures show it, and how much each of them matters. While they debate, weights
move, and everybody sees which customers are Core, Opportunistic, Marginal or a
Service Drain, computed from the company's own invoices.
.
Data come from text tables, workbooks or databases and stay on the machine, in
one project file that survives crashes. The command line strata-cli does the
same without a display.")

# --- Windows: not exercised here --------------------------------------------------------------------------------
# On Windows with Qt 6.4 and NSIS 3:  cpack -G NSIS --config build/package/CPackConfig.cmake
# The rooms core/storage and core/import call POSIX (open, fsync, rename over a file, iconv); they need their Windows
# side first. The Qt libraries come along through the deploy script below.
set(CPACK_NSIS_DISPLAY_NAME "Strata")
set(CPACK_NSIS_PACKAGE_NAME "Strata")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\strata.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
"WriteRegStr SHCTX 'Software\\Classes\\.strata' '' 'Strata.Project'
WriteRegStr SHCTX 'Software\\Classes\\Strata.Project' '' 'Strata project'
WriteRegStr SHCTX 'Software\\Classes\\Strata.Project\\shell\\open\\command' '' '\"$INSTDIR\\bin\\strata.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
"DeleteRegKey SHCTX 'Software\\Classes\\Strata.Project'
DeleteRegKey SHCTX 'Software\\Classes\\.strata'")

# --- macOS: not exercised here ----------------------------------------------------------------------------------
# On macOS with Qt 6.4:  cpack -G DragNDrop --config build/package/CPackConfig.cmake
# strata becomes Strata.app (Info.plist.in names the file type); signing and notarising are the packager's own.
if(APPLE)
    set_target_properties(strata PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in)
    install(TARGETS strata BUNDLE DESTINATION .)
endif()
if(WIN32 OR APPLE)
    qt_generate_deploy_app_script(TARGET strata OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
