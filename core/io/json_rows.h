// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/row_source.h"

namespace cx {

/// The submissions of our own JSON export as rows, as the CSV export has them: the header first, texts neutralised, our
/// mark in the last column. Failure(bad_data) for JSON that is no such export.
class JsonRows final : public RowSource {
 public:
  static constexpr std::size_t maxBytes = 64 << 20;

  /// Failure(read_or_write) when the file cannot be read.
  explicit JsonRows(const std::filesystem::path& file);
  ~JsonRows() override;

  bool next() override;
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return fields_; }
  [[nodiscard]] std::int64_t line() const override { return row_; }
  [[nodiscard]] std::int64_t bytesRead() const override;

 private:
  struct Export;
  std::unique_ptr<Export> export_;
  std::int64_t row_ = 0;
  std::vector<std::string> cells_;
  std::vector<std::string_view> fields_;
};

/// Whether a file that begins so can be an export of submissions as JSON.
[[nodiscard]] bool looksLikeJsonExport(std::string_view firstBytes);

}  // namespace cx
