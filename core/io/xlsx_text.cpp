// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_text.h"

#include <charconv>
#include <optional>

namespace cx {
namespace {

constexpr std::string_view transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                           strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
constexpr std::size_t escapeSize = 7;  // _x000D_

/// The code unit that `_xHHHH_` at the beginning of `text` stands for.
std::optional<unsigned> escapeAt(std::string_view text) {
  if (text.size() < escapeSize || !text.starts_with("_x") || text[escapeSize - 1] != '_') return {};
  unsigned unit = 0;
  const char* const first = text.data() + 2;
  const auto [end, error] = std::from_chars(first, first + 4, unit, 16);
  if (error != std::errc() || end != first + 4) return {};
  return unit;
}

void appendUtf8(std::string& text, unsigned unit) {
  if (unit < 0x80) {
    text += static_cast<char>(unit);
  } else if (unit < 0x800) {
    text += static_cast<char>(0xC0 | unit >> 6);
    text += static_cast<char>(0x80 | (unit & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | unit >> 12);
    text += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (unit & 0x3F));
  }
}

/// Half a surrogate pair, zero and U+FFFE, U+FFFF are no characters.
bool isCharacter(unsigned unit) {
  return unit != 0 && (unit < 0xD800 || unit > 0xDFFF) && unit < 0xFFFE;
}

}  // namespace

bool isSpreadsheet(const XmlName& name) {
  return name.space == transitional || name.space == strict;
}

bool isSpreadsheet(const XmlName& name, std::string_view local) {
  return name.local == local && isSpreadsheet(name);
}

void unescapeXstring(std::string& text, std::size_t from) {
  std::size_t at = text.find("_x", from);
  if (at == std::string::npos) return;
  const std::string rest = text.substr(at);
  text.resize(at);
  for (std::size_t i = 0; i < rest.size();) {
    const auto unit = rest[i] == '_' ? escapeAt(std::string_view(rest).substr(i)) : std::nullopt;
    if (unit && isCharacter(*unit)) {
      appendUtf8(text, *unit);
      i += escapeSize;
    } else {
      text += rest[i++];
    }
  }
}

std::string escapedXstring(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '_' && escapeAt(text.substr(i))) {
      out += "_x005F_";
    } else if (c >= 0 && c < ' ' && c != '\t' && c != '\n') {
      constexpr std::string_view digits = "0123456789ABCDEF";
      (((out += "_x00") += digits[static_cast<std::size_t>(c >> 4)]) += digits[static_cast<std::size_t>(c & 15)]) +=
          '_';
    } else {
      out += c;
    }
  }
  return out;
}

void RichText::start(const XmlName& name) {
  const bool read = skipped_ == 0 && !in_text_ && isSpreadsheet(name);
  if (read && name.local == "t") {
    in_text_ = true;
  } else if (read && name.local == "r" && !in_run_) {
    in_run_ = true;
  } else {
    ++skipped_;
  }
}

void RichText::end() {
  if (skipped_ > 0) {
    --skipped_;
  } else if (in_text_) {
    in_text_ = false;
  } else {
    in_run_ = false;
  }
}

}  // namespace cx
