// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_table.h"

#include <algorithm>
#include <utility>

namespace cx {
namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view space = " \r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

bool emptyRow(const std::vector<std::string>& row) {
  return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
}

/// Walks over the text, one cell at a time.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  PasteTable table() {
    PasteTable rows;
    while (at_ < text_.size()) {
      rows.emplace_back();
      do rows.back().push_back(cell());
      while (ate('\t'));
      if (!ate('\n') && at_ < text_.size()) ++at_;
    }
    return rows;
  }

 private:
  std::string cell() {
    if (at_ < text_.size() && text_[at_] == '"') {
      const std::size_t start = at_;
      if (auto whole = quoted()) return trimmed(*whole);
      at_ = start;  // a quote that is never closed is an ordinary character
    }
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] != '\t' && text_[at_] != '\n') ++at_;
    return trimmed(text_.substr(start, at_ - start));
  }

  const std::string* quoted() {
    value_.clear();
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        value_ += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        value_ += text_[at_++];
      } else {
        ++at_;
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        const bool ends = at_ == text_.size() || text_[at_] == '\t' || text_[at_] == '\n';
        return ends ? &value_ : nullptr;
      }
    }
    return nullptr;
  }

  bool ate(char mark) {
    if (at_ == text_.size() || text_[at_] != mark) return false;
    ++at_;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string value_;
};

}  // namespace

PasteTable pasteTable(std::string_view text) {
  PasteTable rows = Reader(text).table();
  while (!rows.empty() && emptyRow(rows.back())) rows.pop_back();
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.size());
  for (auto& row : rows) row.resize(width);
  return rows;
}

}  // namespace cx
