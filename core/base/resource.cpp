// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource.h"

#include <stdexcept>
#include <string>

namespace cx {

std::string_view resource(std::string_view name) {
  for (const EmbeddedFile& file : embeddedFiles())
    if (file.name == name) return file.text();
  throw std::logic_error("not built in: " + std::string(name));
}

}  // namespace cx
