// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace cx {

/// A file compiled into the program: a migration or reference data.
struct EmbeddedFile {
  std::string_view name;
  const unsigned char* bytes;
  std::size_t size;
  [[nodiscard]] std::string_view text() const { return {reinterpret_cast<const char*>(bytes), size}; }
};

/// All embedded files in the order of their names within each folder.
[[nodiscard]] const std::vector<EmbeddedFile>& embeddedFiles();

/// The text of an embedded file. Throws std::logic_error when the build left it out.
[[nodiscard]] std::string_view resource(std::string_view name);

}  // namespace cx
