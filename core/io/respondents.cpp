// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/respondents.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr std::uint64_t start = 0xcbf29ce484222325U;

std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return (hash ^ 0xFF) * 0x100000001b3U;
}

std::uint64_t spread(std::uint64_t hash) {
  hash ^= hash >> 33;
  hash *= 0xff51afd7ed558ccdU;
  hash ^= hash >> 33;
  hash *= 0xc4ceb9fe1a85ec53U;
  return hash ^ hash >> 33;
}

std::uint64_t storedKey(std::string_view person, std::int64_t wave, std::int64_t channel) {
  return spread(mixed(start, person) ^
                spread(static_cast<std::uint64_t>(wave) << 32 ^ static_cast<std::uint64_t>(channel)));
}

}  // namespace

std::uint64_t formKey(std::string_view person, std::string_view wave, std::string_view channel) {
  return spread(mixed(mixed(mixed(start, person), wave), channel));
}

void RepeatedForms::see(std::uint64_t key) {
  if (count_ >= most) return;
  ++count_;
  lists_[key >> 56].push_back(key);
}

std::vector<std::uint64_t> RepeatedForms::take() {
  std::vector<std::uint64_t> out;
  for (auto& list : lists_) {
    std::ranges::sort(list);
    for (std::size_t i = 1; i < list.size(); ++i)
      if (list[i] == list[i - 1] && (out.empty() || out.back() != list[i])) out.push_back(list[i]);
    list = {};
  }
  return out;
}

std::optional<std::int64_t> FirstForms::earlier(std::uint64_t key, std::int64_t row) {
  if (!std::ranges::binary_search(repeated_, key)) return {};
  const auto [first, fresh] = first_.emplace(key, row);
  return fresh ? std::nullopt : std::optional(first->second);
}

StoredForms::StoredForms(const Workspace& workspace, Gauge& gauge) {
  constexpr std::size_t between = 1 << 16;
  SQLite::Statement row(workspace.database(), "SELECT person, wave, channel FROM submission WHERE person IS NOT NULL");
  while (row.executeStep()) {
    keys_.push_back(storedKey(row.getColumn(0).getString(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64()));
    if (keys_.size() % between == 0) gauge.again();
  }
  std::ranges::sort(keys_);
}

bool StoredForms::has(const Submission& submission) const {
  return !keys_.empty() && !submission.person.empty() &&
         std::ranges::binary_search(keys_,
                                    storedKey(submission.person, submission.wave.value, submission.channel.value));
}

}  // namespace cx
