// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/io/column.h"
#include "core/tally/answer.h"

namespace cx {

/// What a person decided about a kind of file; saved as MAP.json, used again with the next export of the same survey.
/// What is left open is found out from the file.
struct Mapping {
  struct Choice {
    ColumnRole role = ColumnRole::ignore;
    std::string id;  ///< of the statement or outcome; the attribute's key
    bool operator==(const Choice&) const = default;
  };
  std::optional<std::string> encoding = {};
  std::optional<char> delimiter = {}, decimal = {};
  std::optional<int> header_rows = {};
  std::optional<std::string> sheet = {};
  std::map<std::string, Choice> columns = {};         ///< by header, or by number from 1
  std::map<std::string, int> labels = {};             ///< "Strongly agree" → 5
  std::map<std::string, int> codes = {};              ///< "A1" → 1
  std::map<std::string, Answer::State> missing = {};  ///< "99" → not applicable
  std::map<std::string, std::string> answers = {};    ///< to questions, by their id
  bool operator==(const Mapping&) const = default;
};

/// Reads MAP.json. Failure(bad_data) names what is wrong, a key that is unknown too.
[[nodiscard]] Mapping parseMapping(std::string_view json);
/// What `parseMapping` reads.
[[nodiscard]] boost::json::object mappingJson(const Mapping& mapping);

}  // namespace cx
