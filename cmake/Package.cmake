# What is installed, and the Debian package made of it: ./dev package
include(GNUInstallDirs)
set(package_files ${PROJECT_SOURCE_DIR}/resources/package)
set(made_files ${PROJECT_BINARY_DIR}/package)

# The database's mark is said once, in the source.
file(READ ${PROJECT_SOURCE_DIR}/core/storage/WorkspaceFile.h workspace_file)
string(REGEX MATCH "workspaceApplicationId = (0x[0-9a-fA-F]+)" found "${workspace_file}")
set(APPLICATION_ID ${CMAKE_MATCH_1})
configure_file(${package_files}/scrutineer.xml ${made_files}/scrutineer.xml @ONLY)

function(gzip_file source name)
    add_custom_command(OUTPUT ${made_files}/${name} DEPENDS ${source}
        COMMAND gzip -9nc ${source} > ${made_files}/${name} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY gzipped_files ${made_files}/${name})
endfunction()
gzip_file(${PROJECT_SOURCE_DIR}/resources/man/scrutineer.1 scrutineer.1.gz)
gzip_file(${PROJECT_SOURCE_DIR}/resources/man/scrutineer-cli.1 scrutineer-cli.1.gz)
gzip_file(${package_files}/changelog.Debian changelog.gz)
get_property(gzipped GLOBAL PROPERTY gzipped_files)
add_custom_target(package_files ALL DEPENDS ${gzipped})

install(TARGETS scrutineer scrutineer-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS scrutineer-reader RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/scrutineer)
install(FILES ${made_files}/scrutineer.1.gz ${made_files}/scrutineer-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made_files}/changelog.gz ${package_files}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/scrutineer)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/guide DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/scrutineer)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/screenshots DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/scrutineer
    FILES_MATCHING PATTERN "*-1024x700-light.png")
install(FILES ${package_files}/scrutineer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${package_files}/scrutineer.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${made_files}/scrutineer.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/scrutineer.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/application-x-scrutiny.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(FILES ${package_files}/scrutineer-cli.bash-completion
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME scrutineer-cli)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Scrutineer authors <authors@scrutineer.example>")
set(CPACK_PACKAGE_DESCRIPTION
    "Scrutineer keeps a council's committee reports, recommendations, improvement
plans, performance indicators and meetings in one file, searches them, tells
signal from noise in the figures, counts the law's days and prints meeting
packs from which exempt matter is withheld.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and fonts are not seen among the libraries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6, breeze-icon-theme, fonts-noto-core, fonts-liberation2")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, tesseract-ocr")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "tesseract-ocr-cym")
include(CPack)
