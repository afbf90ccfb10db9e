// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/text.h"

namespace cx {

class Workspace;

struct Level {
  int number = 0;  ///< 1 … 65535 within its attribute, for life
  std::string key;
  LocalText title;
  bool operator==(const Level&) const = default;
  [[nodiscard]] LocalText name() const { return title == LocalText{} ? LocalText{key, key} : title; }
};

/// What segments are made of: department, role, region …
struct Attribute {
  AttributeId id;
  std::string key;
  LocalText title;
  std::vector<Level> levels;
  bool operator==(const Attribute&) const = default;
  [[nodiscard]] LocalText name() const { return title == LocalText{} ? LocalText{key, key} : title; }
};

/// In the order of their ids, which is their place in a submission's levels.
[[nodiscard]] std::vector<Attribute> attributes(const Workspace& workspace);
[[nodiscard]] std::optional<Attribute> attributeByKey(const Workspace& workspace, std::string_view key);
/// Adds with its levels; ids and numbers are given here.
AttributeId addAttribute(Workspace& workspace, const Attribute& attribute);
/// Titles and keys; new levels (number 0) are added, none is removed.
void updateAttribute(Workspace& workspace, const Attribute& attribute);
int addLevel(Workspace& workspace, AttributeId attribute, const Level& level);
/// Failure(bad_data) while a submission carries one of its levels.
void removeAttribute(Workspace& workspace, AttributeId attribute);

}  // namespace cx
