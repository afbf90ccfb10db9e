# SPDX-License-Identifier: GPL-3.0-or-later
# Untested: written from the documentation of CPack and Qt.
qt_generate_deploy_app_script(TARGET touchstone FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
target_sources(touchstone PRIVATE ${CMAKE_CURRENT_LIST_DIR}/touchstone.rc)

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Touchstone)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\touchstone.exe)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/touchstone.ico)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# A double click on a workspace opens it.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.touchstone" "" "Touchstone.Workspace"
  WriteRegStr SHCTX "Software\Classes\Touchstone.Workspace" "" "Touchstone workspace"
  WriteRegStr SHCTX "Software\Classes\Touchstone.Workspace\shell\open\command" "" '"$INSTDIR\bin\touchstone.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.touchstone"
  DeleteRegKey SHCTX "Software\Classes\Touchstone.Workspace"
]])
