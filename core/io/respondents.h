// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/io/gauge.h"
#include "core/survey/submission.h"

namespace cx {

/// One number for a respondent's form about one channel in one wave.
[[nodiscard]] std::uint64_t formKey(std::string_view person, std::string_view wave, std::string_view channel);

/// Finds the forms that a file holds more than once: 8 bytes a row, spread over lists that grow by themselves.
class RepeatedForms {
 public:
  static constexpr std::size_t most = 16'000'000;  ///< forms that are watched
  void see(std::uint64_t key);
  /// The keys seen more than once, ascending. Nothing is kept.
  [[nodiscard]] std::vector<std::uint64_t> take();

 private:
  std::array<std::vector<std::uint64_t>, 256> lists_;
  std::size_t count_ = 0;
};

/// Lets the first of each repeated form in.
class FirstForms {
 public:
  explicit FirstForms(const std::vector<std::uint64_t>& repeated) : repeated_(repeated) {}
  /// The row of the same form that came in before; nothing for the first, which stands at `row`.
  std::optional<std::int64_t> earlier(std::uint64_t key, std::int64_t row);
  [[nodiscard]] bool any() const { return !repeated_.empty(); }

 private:
  const std::vector<std::uint64_t>& repeated_;  ///< ascending
  std::map<std::uint64_t, std::int64_t> first_;
};

/// The forms that the workspace holds already: a cumulative export brings them again.
class StoredForms {
 public:
  /// `gauge` may stop it.
  StoredForms(const Workspace& workspace, Gauge& gauge);
  [[nodiscard]] bool has(const Submission& submission) const;

 private:
  std::vector<std::uint64_t> keys_;  ///< ascending
};

}  // namespace cx
