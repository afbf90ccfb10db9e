// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/page_scan.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <utility>

namespace cx {
namespace {

constexpr std::size_t fileHeader = 100, leafHeader = 8;
constexpr int tableLeaf = 13;
constexpr std::uint64_t mostPayload = 1 << 24;

std::uint64_t number(std::string_view bytes) {
  std::uint64_t out = 0;
  for (const char one : bytes) out = out << 8 | static_cast<unsigned char>(one);
  return out;
}

/// A part of a page from which values are taken one after the other; reading beyond its end gives nothing, for good.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : rest_(bytes) {}
  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] std::size_t left() const { return rest_.size(); }
  std::string_view take(std::size_t count) {
    good_ = good_ && count <= rest_.size();
    if (!good_) return {};
    const std::string_view out = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return out;
  }
  std::uint64_t varint() {
    std::uint64_t out = 0;
    for (int place = 0; place < 8; ++place) {
      const auto next = number(take(1));
      out = out << 7 | (next & 0x7f);
      if ((next & 0x80) == 0) return out;
    }
    return out << 8 | number(take(1));
  }

 private:
  std::string_view rest_;
  bool good_ = true;
};

class Pages {
 public:
  explicit Pages(const std::filesystem::path& file) : in_(file, std::ios::binary) {
    const std::string header = read(0, fileHeader);
    if (header.size() < fileHeader) return;
    const auto stored = number(std::string_view(header).substr(16, 2));
    size_ = stored == 1 ? 65536 : std::size_t(stored);
    usable_ = size_ - std::size_t(number(std::string_view(header).substr(20, 1)));
    if (size_ < 512 || (size_ & (size_ - 1)) != 0 || usable_ < 480) size_ = 0;
  }
  [[nodiscard]] bool readable() const { return size_ > 0; }
  [[nodiscard]] std::size_t usable() const { return usable_; }
  /// Pages count from 1; shorter than a page at the end of a file that was cut.
  [[nodiscard]] std::string page(std::uint64_t index) { return read((index - 1) * size_, size_); }

  /// What of a payload does not fit into its page stands in a chain of others.
  std::optional<std::string> whole(std::string_view local, std::uint64_t first, std::uint64_t payload,
                                   std::vector<std::uint64_t>& chain) {
    std::string out(local);
    while (out.size() < payload) {
      const std::string next = first == 0 ? std::string() : page(first);
      if (next.size() < usable_) return {};
      chain.push_back(first);
      first = number(std::string_view(next).substr(0, 4));
      out += std::string_view(next).substr(4, std::min(usable_ - 4, std::size_t(payload) - out.size()));
    }
    return out;
  }

 private:
  std::string read(std::uint64_t at, std::size_t count) {
    std::string out(count, '\0');
    in_.clear();
    in_.seekg(std::streamoff(at));
    in_.read(out.data(), std::streamsize(count));
    out.resize(std::size_t(std::max<std::streamsize>(in_.gcount(), 0)));
    return out;
  }
  std::ifstream in_;
  std::size_t size_ = 0, usable_ = 0;
};

/// The cell's whole payload, from its page and the chain behind it.
std::optional<std::string> payloadOf(Bytes& cell, std::uint64_t payload, Pages& pages,
                                     std::vector<std::uint64_t>& chain) {
  const std::size_t usable = pages.usable(), most = usable - 35, least = (usable - 12) * 32 / 255 - 23;
  std::size_t local = std::size_t(payload);
  if (payload > most) {
    local = least + (std::size_t(payload) - least) % (usable - 4);
    if (local > most) local = least;
  }
  const std::string_view here = cell.take(local);
  const std::uint64_t next = payload > most ? number(cell.take(4)) : 0;
  return cell.good() ? pages.whole(here, next, payload, chain) : std::nullopt;
}

std::optional<RawValue> valueOf(std::uint64_t type, Bytes& body) {
  constexpr std::size_t sizes[] = {0, 1, 2, 3, 4, 6, 8};
  if (type == 0) return RawValue{};
  if (type == 8 || type == 9) return RawValue{std::int64_t(type - 8)};
  if (type < 7) {
    const std::size_t size = sizes[type];
    const auto bits = number(body.take(size)) << (64 - 8 * size);
    return RawValue{static_cast<std::int64_t>(bits) >> (64 - 8 * size)};
  }
  if (type < 12) return {};
  const std::string_view bytes = body.take(std::size_t((type - 12) / 2));
  return RawValue{RawText{std::string(bytes), type % 2 == 0}};
}

std::optional<std::vector<RawValue>> valuesOf(std::string_view payload, std::size_t columns) {
  Bytes head(payload);
  const std::uint64_t length = head.varint();
  if (!head.good() || length > payload.size()) return {};
  Bytes types(payload.substr(0, std::size_t(length))), body(payload.substr(std::size_t(length)));
  types.varint();
  std::vector<RawValue> out;
  while (types.left() > 0 && out.size() <= columns) {
    const auto value = valueOf(types.varint(), body);
    if (!value || !types.good() || !body.good()) return {};
    out.push_back(*value);
  }
  if (out.size() != columns || body.left() > 0) return {};
  return out;
}

/// The row whose cell begins at `at`.
std::optional<RawRow> rowAt(std::string_view page, std::size_t at, std::size_t columns, Pages& pages) {
  if (at >= page.size()) return {};
  Bytes cell(page.substr(at));
  const std::uint64_t payload = cell.varint(), id = cell.varint();
  if (!cell.good() || payload > mostPayload) return {};
  RawRow row;
  row.id = static_cast<std::int64_t>(id);
  const auto record = payloadOf(cell, payload, pages, row.pages);
  auto values = record ? valuesOf(*record, columns) : std::nullopt;
  if (!values) return {};
  row.values = std::move(*values);
  return row;
}

}  // namespace

void forEachRawRow(const std::filesystem::path& file, std::size_t columns,
                   const std::function<void(const RawRow&)>& visit) {
  Pages pages(file);
  if (!pages.readable()) return;
  for (std::uint64_t index = 1;; ++index) {
    const std::string page = pages.page(index);
    if (page.empty()) return;
    const std::string_view bytes(page);
    const std::size_t start = index == 1 ? fileHeader : 0;
    if (bytes.size() < start + leafHeader || bytes[start] != tableLeaf) continue;
    const auto cells = std::size_t(number(bytes.substr(start + 3, 2)));
    for (std::size_t i = 0; i < cells; ++i) {
      const std::size_t pointer = start + leafHeader + 2 * i;
      if (pointer + 2 > bytes.size()) break;
      auto row = rowAt(bytes, std::size_t(number(bytes.substr(pointer, 2))), columns, pages);
      if (!row) continue;
      row->pages.insert(row->pages.begin(), index);
      visit(*row);
    }
  }
}

}  // namespace cx
