// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/text.h"

namespace cx {

/// Something about a file that only a person can know. It is answered by a mapping: `answers` from the id to one of the
/// options, or the entry that the question is about.
struct ImportQuestion {
  std::string id;
  Text text;
  std::vector<std::string> options;
};

}  // namespace cx
