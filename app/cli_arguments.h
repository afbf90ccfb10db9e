// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace cx {

/// An option that a verb understands.
struct CliOption {
  std::string_view name;   ///< "--wave"
  std::string_view value;  ///< what follows it, for the help: "KEY"; empty: nothing follows
  Text help;
  bool repeated = false;
};

/// What a person typed behind a verb, sorted into options and the rest. "--name value" and "--name=value" are the same;
/// what follows a lone "--" is no option.
class Arguments {
 public:
  /// Failure(usage) names an option that is unknown, lacks its value, has one too many, or stands twice.
  Arguments(const std::vector<std::string>& words, const std::vector<CliOption>& options);

  /// Failure(usage) unless there are as many as that; `names` says what they are, for the sentence.
  void expectOperands(std::size_t least, std::size_t most, std::string_view names) const;
  [[nodiscard]] const std::vector<std::string>& operands() const { return operands_; }

  [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }
  [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
  /// A whole number from `least` to `most`. Failure(usage) otherwise.
  [[nodiscard]] std::optional<int> number(std::string_view name, int least, int most) const;

 private:
  std::vector<std::string> operands_;
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// A whole number from `least` to `most`, nothing for any other text.
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text, int least, int most);

}  // namespace cx
