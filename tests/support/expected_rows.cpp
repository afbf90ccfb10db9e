// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expected_rows.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "tests/support/test_data.h"

namespace cx::test {

ExpectedRows expectedRows(const std::filesystem::path& file) {
  const std::string refused = "refused\t";
  std::ifstream stream(file.string() + ".expected");
  if (!stream) throw std::runtime_error("cannot read what is expected of " + file.string());
  ExpectedRows out;
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with(refused)) {
      out.refusal = line.substr(refused.size());
    } else {
      out.lines.push_back(line);
    }
  }
  return out;
}

std::string escapedCell(std::string_view cell) {
  std::string out;
  for (const char c : cell)
    if (c == '\\') {
      out += "\\\\";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += c;
    }
  return out;
}

std::vector<std::string> corpus(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(testData(folder)))
    if (entry.path().extension() == ".expected") names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  return names;
}

}  // namespace cx::test
