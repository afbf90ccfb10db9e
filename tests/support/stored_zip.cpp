// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_zip.h"

#include <boost/crc.hpp>
#include <cstdint>

namespace cx::test {
namespace {

void put(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// What local and central headers have in common, from the version needed to the extra field's length.
std::string facts(const std::string& name, std::string_view content) {
  boost::crc_32_type crc;
  crc.process_bytes(content.data(), content.size());
  std::string out;
  put(out, 20, 2);          // version
  put(out, 0, 4);           // flags, stored
  put(out, 0x00210000, 4);  // 1980-01-01
  put(out, crc.checksum(), 4);
  put(out, content.size(), 4);
  put(out, content.size(), 4);
  put(out, name.size(), 2);
  put(out, 0, 2);
  return out;
}

}  // namespace

std::string storedZip(const std::vector<std::pair<std::string, std::string_view>>& parts) {
  std::string out, directory;
  for (const auto& [name, content] : parts) {
    const std::string common = facts(name, content);
    directory += "PK\x01\x02";
    put(directory, 20, 2);
    directory += common;
    put(directory, 0, 2 + 2 + 2);  // comment, disk, inner attributes
    put(directory, 0, 4);          // outer ones
    put(directory, out.size(), 4);
    directory += name;
    (((out += "PK\x03\x04") += common) += name) += content;
  }
  const std::size_t start = out.size();
  out += directory;
  out += "PK\x05\x06";
  put(out, 0, 4);
  put(out, parts.size(), 2);
  put(out, parts.size(), 2);
  put(out, directory.size(), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

}  // namespace cx::test
