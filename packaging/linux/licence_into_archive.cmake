# SPDX-License-Identifier: GPL-3.0-or-later
# Debian has the licence's text already; whoever unpacks the archive may not.
if(CPACK_GENERATOR STREQUAL "TGZ")
  file(INSTALL ${CPACK_TOUCHSTONE_LICENCE} DESTINATION ${CMAKE_INSTALL_PREFIX}/share/doc/touchstone)
endif()
