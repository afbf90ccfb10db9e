# SPDX-License-Identifier: GPL-3.0-or-later
set(LINUX ${CMAKE_CURRENT_LIST_DIR})

install(FILES ${LINUX}/org.touchstone.touchstone.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${LINUX}/org.touchstone.touchstone.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${LINUX}/touchstone-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME touchstone.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/touchstone.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(program touchstone touchstone-cli)
  install(FILES ${LINUX}/${program}.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
endforeach()

# Debian wants these two kinds compressed, without a time inside.
function(install_compressed file destination name)
  set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
  execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  install(FILES ${packed} DESTINATION ${destination})
endfunction()
install_compressed(${LINUX}/touchstone.1 ${CMAKE_INSTALL_MANDIR}/man1 touchstone.1)
install_compressed(${LINUX}/touchstone-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 touchstone-cli.1)
install_compressed(${LINUX}/changelog ${CMAKE_INSTALL_DOCDIR} changelog)

# The licences of fonts and icons, laid out as the format wants it: each line indented, empty ones a dot.
function(indented variable file)
  file(READ ${file} text)
  string(STRIP "${text}" text)
  string(REGEX REPLACE "\n[ \t]*(\n|$)" "\n.\n" text "${text}")
  string(REGEX REPLACE "\n" "\n " text " ${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
indented(OFL ${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt)
indented(ICONS ${CMAKE_SOURCE_DIR}/resources/icons/LICENSE)
configure_file(${LINUX}/copyright.in copyright @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_ARCHIVE_FILE_NAME touchstone-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_INSTALL_SCRIPTS ${LINUX}/licence_into_archive.cmake)
set(CPACK_TOUCHSTONE_LICENCE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Touchstone maintainers <maintainers@touchstone.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and Qt's own translations, which no library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n")
