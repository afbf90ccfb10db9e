// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/byte_source.h"

namespace cx {

/// The texts that the cells of a workbook share, looked up by number.
class SharedStrings {
 public:
  static constexpr std::size_t maxBytes = 96 << 20, maxTexts = 4'000'000;

  SharedStrings() = default;
  /// Reads the whole part. Throws XmlFault, also for more than `maxBytes` of text or `maxTexts` texts.
  explicit SharedStrings(ByteSource part);

  [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;
  [[nodiscard]] std::size_t size() const { return ends_.size(); }

 private:
  std::string texts_;
  std::vector<std::uint32_t> ends_;  ///< where each text ends in texts_
};

}  // namespace cx
