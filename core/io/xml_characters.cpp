// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/io/utf8.h"

namespace cx {
namespace {

bool isCharacter(unsigned code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || (code > 0xFFFF && code <= 0x10FFFF);
}

void appendUtf8(std::string& out, unsigned code) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

/// The character that "lt", "#48" or "#x30" stands for.
std::optional<unsigned> referred(std::string_view name) {
  using Named = std::pair<std::string_view, unsigned>;
  static constexpr std::array<Named, 5> known{Named{"amp", '&'}, Named{"lt", '<'}, Named{"gt", '>'}, Named{"quot", '"'},
                                              Named{"apos", '\''}};
  if (!name.starts_with('#')) {
    const auto found = std::ranges::find(known, name, &Named::first);
    return found == known.end() ? std::nullopt : std::optional(found->second);
  }
  const bool hexadecimal = name.starts_with("#x");
  name.remove_prefix(hexadecimal ? 2 : 1);
  unsigned code = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
  if (error != std::errc() || end != name.data() + name.size() || !isCharacter(code)) return {};
  return code;
}

bool decode(std::string_view raw, bool references, bool value, std::string& out) {
  if (firstInvalidUtf8(raw) != std::string_view::npos) return false;
  constexpr std::size_t longest = 12;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const char c = raw[i];
    if (c == '&' && references) {
      const std::size_t end = raw.substr(i, longest).find(';');
      const auto code = end == std::string_view::npos ? std::nullopt : referred(raw.substr(i + 1, end - 1));
      if (!code) return false;
      appendUtf8(out, *code);
      i += end;
    } else if (c == '\r') {
      if (i + 1 < raw.size() && raw[i + 1] == '\n') ++i;
      out += value ? ' ' : '\n';
    } else if (c == '\n' || c == '\t') {
      out += value ? ' ' : c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      return false;
    } else {
      out += c;
    }
  }
  return true;
}

}  // namespace

bool isPlainXml(std::string_view raw) {
  return std::ranges::all_of(raw, [](char c) { return c >= ' ' && c != '&'; });
}

bool decodeXml(std::string_view raw, bool value, std::string& out) {
  return decode(raw, true, value, out);
}

bool decodeCdata(std::string_view raw, std::string& out) {
  return decode(raw, false, false, out);
}

}  // namespace cx
