// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "core/io/sav_stream.h"

namespace cx {

/// The reading end of a process that reads an SPSS file. Nothing it says is believed before it was looked at: lengths
/// are bounded, texts are UTF-8, and one that says nothing for long is ended.
class SavReader {
 public:
  SavReader(const std::filesystem::path& file, const std::set<std::size_t>& worded);
  ~SavReader();
  SavReader(const SavReader&) = delete;
  SavReader& operator=(const SavReader&) = delete;

  /// The kind of the next record; `damaged` or `too_much` where there is none.
  [[nodiscard]] SavRecord record();
  /// The next part of the record; 0 and "" once anything failed.
  [[nodiscard]] std::uint32_t number();
  [[nodiscard]] std::string text();
  [[nodiscard]] const std::optional<SavRecord>& failed() const { return failed_; }
  /// An estimate: how much of the file stands behind what was heard.
  [[nodiscard]] std::int64_t bytesRead() const { return heard_ < size_ ? heard_ : size_; }

 private:
  [[nodiscard]] bool fill(std::size_t bytes);
  [[nodiscard]] SavRecord howItEnded();

  int descriptor_ = -1;
  int process_ = -1;
  std::int64_t size_ = 0, heard_ = 0;
  std::string buffer_;
  std::size_t at_ = 0;
  std::optional<SavRecord> failed_;
};

}  // namespace cx
