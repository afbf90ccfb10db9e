# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a program, or a library it loads at its start, links Qt's network module.
# Run: cmake "-DPROGRAMS=a;b" -P tests/no_network.cmake
find_program(LDD ldd REQUIRED)
if(NOT PROGRAMS)
  message(FATAL_ERROR "No program was named.")
endif()
foreach(program IN LISTS PROGRAMS)
  execute_process(COMMAND ${LDD} ${program} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
  if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "${program}: ldd names no library of Qt, so it says nothing about the network:\n${libraries}")
  endif()
  if(libraries MATCHES "libQt6Network|libcurl|libssl")
    message(FATAL_ERROR "${program} links the network:\n${libraries}")
  endif()
endforeach()
