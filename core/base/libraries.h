// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cx {

/// Somebody else's work that runs here.
struct Library {
  std::string name;
  std::string version;  ///< of what runs, where it tells; else of what it was built with
  std::string licence;  ///< SPDX
  bool operator==(const Library&) const = default;
};

/// What core stands on, in the order of the alphabet.
[[nodiscard]] std::vector<Library> libraries();

}  // namespace cx
