// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/row_source.h"
#include "core/io/sav_stream.h"

namespace cx {

/// The cases of an SPSS file (.sav, .zsav) as rows. Read in a process of its own whose memory and time are bounded, so
/// that a hostile file ends that process and nothing else. A value with a label is the label in the columns of
/// `worded`, and elsewhere both: "5 - Strongly agree". A missing value that somebody declared is "N/A" ("" in a worded
/// column), the system's own is "". Failure(bad_data) in one sentence: damaged, more than a table of answers needs, a
/// build without readstat.
class SavRows final : public RowSource {
 public:
  SavRows(const std::filesystem::path& file, const std::set<std::size_t>& worded);
  ~SavRows() override;

  [[nodiscard]] const std::vector<SavVariable>& variables() const { return variables_; }
  bool next() override;
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return fields_; }
  /// The case; the first is 1.
  [[nodiscard]] std::int64_t line() const override { return line_; }
  [[nodiscard]] std::int64_t bytesRead() const override;

 private:
  class Reader;
  [[noreturn]] void refuse(SavRecord why) const;
  void readVariables();

  std::string name_;
  std::unique_ptr<Reader> reader_;
  std::vector<SavVariable> variables_;
  std::vector<std::string> cells_;
  std::vector<std::string_view> fields_;
  std::int64_t line_ = 0;
};

/// Whether this build reads SPSS files: with readstat, on a system where a program can make a process of itself.
[[nodiscard]] bool readsSav();
/// Whether a file begins as an SPSS file does.
[[nodiscard]] bool looksLikeSav(std::string_view firstBytes);

}  // namespace cx
