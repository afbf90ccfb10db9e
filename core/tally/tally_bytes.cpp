// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>

#include "core/tally/tally.h"
#include "core/tally/tally_codec.h"

namespace cx {

using namespace tally_codec;

std::string Tally::toBytes() const {
  std::string out(1, version);
  put(out, rows_);
  put(out, std::uint64_t(zero_weight_));
  put(out, std::uint64_t(keyed_));
  put(out, std::uint64_t(slots_.size()));
  for (const auto& counts : slots_) {
    put(out, std::uint64_t(counts.size()));
    for (const Count& count : counts) put(out, count);
  }
  put(out, std::uint64_t(dimensions_.size()));
  for (const auto& counts : dimensions_) put(out, counts);
  put(out, overall_);
  return out;
}

Tally Tally::fromBytes(std::string_view bytes) {
  if (bytes.empty() || bytes.front() != version) throw std::invalid_argument("a stored tally has an unknown form");
  Reader in(bytes.substr(1));
  Tally out;
  out.rows_ = takeCount(in);
  out.zero_weight_ = std::int64_t(in.take<std::uint64_t>());
  out.keyed_ = std::int64_t(in.take<std::uint64_t>());
  out.slots_.resize(in.length());
  for (auto& counts : out.slots_) {
    counts.resize(in.length());
    for (Count& count : counts) count = takeCount(in);
  }
  out.dimensions_.resize(in.length());
  for (auto& counts : out.dimensions_) counts = takeScores(in);
  out.overall_ = takeScores(in);
  if (!in.done()) throw std::invalid_argument("a stored tally has bytes left over");
  return out;
}

}  // namespace cx
