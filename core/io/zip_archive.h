// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/io/byte_source.h"

struct zip;
struct zip_source;

namespace cx {

/// The parts of a ZIP file, unpacked piece by piece in memory and nowhere else. Names are compared without case.
/// Failure(bad_data) names the file and what is wrong: no ZIP file, damaged, protected by a password, too large.
class ZipArchive {
 public:
  static constexpr std::int64_t maxEntries = 10'000;
  static constexpr std::int64_t maxPacked = 256 << 20, maxUnpacked = 1 << 30;  ///< bytes of the file and of all parts

  /// Failure(read_or_write) when the file cannot be read.
  explicit ZipArchive(const std::filesystem::path& file);
  /// A ZIP file in memory; `name` is its name in messages. The bytes must outlive the archive.
  ZipArchive(std::string_view bytes, std::string name);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool has(std::string_view part) const { return parts_.contains(partName(part)); }
  /// Unpacked bytes, 0 when there is no such part.
  [[nodiscard]] std::int64_t size(std::string_view part) const;
  /// The unpacked bytes from their beginning; usable after the archive is gone. A part of more than `most` bytes and
  /// one that is not there are refused.
  [[nodiscard]] ByteSource open(std::string_view part, std::int64_t most = maxUnpacked) const;

 private:
  struct Part {
    std::uint64_t index = 0;
    std::int64_t size = 0;
    bool encrypted = false;
  };
  void open(zip_source* source);
  void list();
  [[nodiscard]] static std::string partName(std::string_view part);

  std::string name_;
  std::shared_ptr<zip> zip_;
  std::map<std::string, Part, std::less<>> parts_;
};

}  // namespace cx
