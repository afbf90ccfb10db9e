// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/libraries.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <expat.h>
#include <sodium.h>
#include <unicode/uversion.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <boost/version.hpp>

namespace cx {
namespace {

std::string dotted(const std::vector<int>& numbers) {
  std::string out;
  for (const int number : numbers) out += (out.empty() ? "" : ".") + std::to_string(number);
  return out;
}

std::string boostVersion() {
  return dotted({BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100});
}

std::string icuVersion() {
  UVersionInfo version;
  u_getVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return text;
}

}  // namespace

std::vector<Library> libraries() {
  const XML_Expat_Version expat = XML_ExpatVersionInfo();
  return {{"Boost", boostVersion(), "BSL-1.0"},
          {"Expat", dotted({expat.major, expat.minor, expat.micro}), "MIT"},
          {"ICU", icuVersion(), "Unicode-3.0"},
          {"libsodium", sodium_version_string(), "ISC"},
          {"libxlsxwriter", lxw_version(), "BSD-2-Clause"},
          {"libzip", zip_libzip_version(), "BSD-3-Clause"},
          {"SQLite", SQLite::getLibVersion(), "blessing"},
          {"SQLiteCpp", SQLITECPP_VERSION, "MIT"}};
}

}  // namespace cx
