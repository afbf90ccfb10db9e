// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace cx {

/// The identity of one kind of thing; 0 is nobody's.
template <class Tag>
struct Id {
  std::int64_t value = 0;
  auto operator<=>(const Id&) const = default;
  explicit operator bool() const { return value != 0; }
};

using WaveId = Id<struct WaveTag>;
using ChannelId = Id<struct ChannelTag>;
using AttributeId = Id<struct AttributeTag>;
using SubmissionId = Id<struct SubmissionTag>;
using BatchId = Id<struct BatchTag>;

/// One level of one attribute ("Service" of "Department"); number 0 is "no level given".
struct LevelId {
  AttributeId attribute;
  int number = 0;
  auto operator<=>(const LevelId&) const = default;
};

}  // namespace cx

template <class Tag>
struct std::hash<cx::Id<Tag>> {
  std::size_t operator()(cx::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
