// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_stream.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/io/utf8.h"
#include "core/io/xml_expat.h"
#include "core/io/xml_scanner.h"

namespace cx {
namespace {

/// Whether a document that begins so says, or leaves it to be understood, that it is UTF-8.
bool isUtf8(std::string_view front) {
  if (front.starts_with(utf8Mark)) front.remove_prefix(utf8Mark.size());
  if (!front.starts_with("<?xml")) return front.starts_with('<') && !front.starts_with(std::string_view("<\0", 2));
  const std::string_view declaration = front.substr(0, front.find("?>"));
  const std::size_t encoding = declaration.find("encoding");
  if (encoding == std::string_view::npos) return true;
  const std::size_t quote = declaration.find_first_of("\"'", encoding);
  if (quote == std::string_view::npos) return false;
  std::string name(declaration.substr(quote + 1, declaration.find(declaration[quote], quote + 1) - quote - 1));
  std::ranges::transform(name, name.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return name == "utf-8" || name == "us-ascii";
}

/// The bytes that were looked at already, then the rest.
ByteSource behind(std::string front, ByteSource rest) {
  return [front = std::move(front), at = std::size_t{0}, rest = std::move(rest)](char* to, std::size_t room) mutable {
    if (at == front.size()) return rest(to, room);
    const std::size_t got = front.copy(to, room, at);
    at += got;
    return got;
  };
}

}  // namespace

std::unique_ptr<XmlStream> openXml(ByteSource source, XmlHandler& handler) {
  constexpr std::size_t enough = 200;
  std::string front(enough, '\0');
  std::size_t size = 0;
  for (std::size_t got = 1; size < enough && got > 0; size += got) got = source(front.data() + size, enough - size);
  front.resize(size);
  const bool utf8 = isUtf8(front);
  ByteSource whole = behind(std::move(front), std::move(source));
  if (utf8) return std::make_unique<XmlScanner>(std::move(whole), handler);
  return std::make_unique<ExpatStream>(std::move(whole), handler);
}

void readXml(ByteSource source, XmlHandler& handler) {
  const auto stream = openXml(std::move(source), handler);
  while (stream->advance()) continue;
}

}  // namespace cx
