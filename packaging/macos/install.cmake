# SPDX-License-Identifier: GPL-3.0-or-later
# Untested: written from the documentation of CPack and Qt.
set_target_properties(touchstone PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER org.touchstone.touchstone
  MACOSX_BUNDLE_BUNDLE_NAME Touchstone
  MACOSX_BUNDLE_ICON_FILE touchstone.icns
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
target_sources(touchstone PRIVATE ${CMAKE_CURRENT_LIST_DIR}/touchstone.icns)
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/touchstone.icns TARGET_DIRECTORY touchstone
  PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
qt_generate_deploy_app_script(TARGET touchstone FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Touchstone)
