# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every sentence of the sources into the .ts files of OUT (default: this folder):
#   cmake [-DLUPDATE=lupdate] [-DOUT=folder] -P update.cmake
# Korean holds all of them. English holds those whose form follows a count: the others are their own source.
if(NOT LUPDATE)
  find_program(LUPDATE NAMES lupdate lupdate6 REQUIRED PATHS /usr/lib/qt6/bin)
endif()
if(NOT OUT)
  set(OUT ${CMAKE_CURRENT_LIST_DIR})
endif()

function(update language)
  execute_process(
    COMMAND ${LUPDATE} -silent -extensions cpp,h -locations none -no-obsolete -source-language en_GB
      -tr-function-alias QT_TRANSLATE_NOOP+=CX_TEXT -tr-function-alias QT_TRANSLATE_N_NOOP+=CX_TEXT_N
      ${ARGN} -I . core ui app -ts ${OUT}/touchstone_${language}.ts
    WORKING_DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/../..
    ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
  if(complaints)
    message(FATAL_ERROR "A sentence would not be found when the program runs:\n${complaints}")
  endif()
endfunction()

update(en -target-language en_GB -pluralonly)
update(ko -target-language ko_KR)
