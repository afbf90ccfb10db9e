// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/libraries.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>
#include <unicode/uversion.h>

#include <boost/version.hpp>

namespace cx {
namespace {

std::string boostVersion() {
  return std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000) + "." +
         std::to_string(BOOST_VERSION % 100);
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
  return {{"Boost", boostVersion(), "BSL-1.0"},
          {"ICU", icuVersion(), "Unicode-3.0"},
          {"libsodium", sodium_version_string(), "ISC"},
          {"SQLite", SQLite::getLibVersion(), "blessing"},
          {"SQLiteCpp", SQLITECPP_VERSION, "MIT"}};
}

}  // namespace cx
