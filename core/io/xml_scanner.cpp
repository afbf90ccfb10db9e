// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_scanner.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/io/utf8.h"
#include "core/io/xml_characters.h"

namespace cx {
namespace {

constexpr std::string_view xmlSpace = "http://www.w3.org/XML/1998/namespace";
constexpr std::size_t fewAttributes = 12;

[[noreturn]] void refuse(XmlFault::Kind kind = XmlFault::Kind::not_well_formed) {
  throw XmlFault(kind);
}

bool isSpace(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isNameCharacter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= ':') ||
         byte == '_' || byte == '-' || byte == '.';
}

/// The name at `at`, which moves behind it; empty where there is none.
std::string_view scanName(const char*& at) {
  const char* const first = at;
  if ((*at >= '0' && *at <= '9') || *at == '-' || *at == '.') return {};
  while (isNameCharacter(*at)) ++at;
  const auto length = static_cast<std::size_t>(at - first);
  if (length > XmlStream::maxNameLength) refuse(XmlFault::Kind::too_much);
  return {first, length};
}

void skipSpaces(const char*& at) {
  while (isSpace(*at)) ++at;
}

/// Where the local part of a name begins; a colon at either end or two of them make no name.
std::size_t localPart(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return 0;
  if (colon == 0 || colon + 1 == name.size() || name.find(':', colon + 1) != std::string_view::npos) refuse();
  return colon + 1;
}

}  // namespace

XmlScanner::XmlScanner(ByteSource source, XmlHandler& handler) : source_(std::move(source)), handler_(handler) {
  buffer_.resize(1);
  open_.resize(maxDepth);
}

bool XmlScanner::advance() {
  paused_ = false;
  if (!std::exchange(begun_, true)) begin();
  while (!paused_) {
    if (at_ == size_ && !refill(maxText)) {
      if (depth_ > 0 || !had_root_) refuse();
      return false;
    }
    if (at_ < size_ && buffer_[at_] != '<') readText();
    if (at_ < size_ && buffer_[at_] == '<') readMarkup();
  }
  return true;
}

/// Steps over a byte-order mark.
void XmlScanner::begin() {
  while (size_ < utf8Mark.size() && refill(maxText)) continue;
  if (std::string_view(buffer_.data(), size_).starts_with(utf8Mark)) at_ = utf8Mark.size();
}

/// Moves what is unread to the front and reads on behind it; false at the end of the document.
bool XmlScanner::refill(std::size_t most) {
  if (last_) return false;
  if (size_ - at_ > most) refuse(XmlFault::Kind::too_much);
  std::memmove(buffer_.data(), buffer_.data() + at_, size_ - at_);
  size_ -= at_;
  at_ = 0;
  if (buffer_.size() < size_ + chunk + 1) buffer_.resize(2 * size_ + chunk + 1);
  const std::size_t got = source_(buffer_.data() + size_, chunk);
  size_ += got;
  bytes_read_ += static_cast<std::int64_t>(got);
  buffer_[size_] = '\0';
  last_ = got == 0;
  return got > 0;
}

/// The offset of `end` behind at_ + from, read on for as far as `most` bytes; both count from at_.
std::size_t XmlScanner::find(std::string_view end, std::size_t from, std::size_t most) {
  while (true) {
    const std::size_t found = std::string_view(buffer_.data() + at_, size_ - at_).find(end, from);
    if (found != std::string_view::npos) return found;
    from = std::max(from, size_ - at_ >= end.size() ? size_ - at_ - end.size() + 1 : 0);
    if (!refill(most)) return std::string_view::npos;
  }
}

void XmlScanner::readText() {
  std::size_t length = find("<", 0, maxText);
  if (length == std::string_view::npos) length = size_ - at_;
  const std::string_view raw(buffer_.data() + at_, length);
  at_ += length;
  if (depth_ == 0) {
    if (!std::ranges::all_of(raw, isSpace)) refuse();
  } else if (isPlainXml(raw)) {
    handler_.characters(raw);
  } else {
    decoded_text_.clear();
    if (!decodeXml(raw, false, decoded_text_)) refuse();
    handler_.characters(decoded_text_);
  }
}

void XmlScanner::readMarkup() {
  while (size_ - at_ < 2 && refill(maxTag)) continue;
  switch (buffer_[at_ + 1]) {
    case '/':
      return readEnd();
    case '?':
      return skipTo("?>", 2);
    case '!':
      return readDeclaration();
    default:
      return readStart();
  }
}

void XmlScanner::skipTo(std::string_view end, std::size_t from) {
  const std::size_t found = find(end, from, maxTag);
  if (found == std::string_view::npos) refuse();
  if (firstInvalidUtf8({buffer_.data() + at_, found}) != std::string_view::npos) refuse();
  at_ += found + end.size();
}

void XmlScanner::readDeclaration() {
  constexpr std::string_view comment = "<!--", cdata = "<![CDATA[", type = "<!DOCTYPE";
  while (size_ - at_ < cdata.size() && refill(maxTag)) continue;
  const std::string_view markup(buffer_.data() + at_, size_ - at_);
  if (markup.starts_with(type)) refuse(XmlFault::Kind::document_type);
  if (markup.starts_with(comment)) return skipTo("-->", comment.size());
  if (!markup.starts_with(cdata) || depth_ == 0) refuse();
  const std::size_t end = find("]]>", cdata.size(), maxText);
  if (end == std::string_view::npos) refuse();
  decoded_text_.clear();
  if (!decodeCdata({buffer_.data() + at_ + cdata.size(), end - cdata.size()}, decoded_text_)) refuse();
  at_ += end + 3;
  handler_.characters(decoded_text_);
}

void XmlScanner::readEnd() {
  const std::size_t close = find(">", 2, maxTag);
  if (close == std::string_view::npos || depth_ == 0) refuse();
  std::string_view name(buffer_.data() + at_ + 2, close - 2);
  while (!name.empty() && isSpace(name.back())) name.remove_suffix(1);
  if (name != open_[depth_ - 1].name) refuse();
  at_ += close + 1;
  endElement();
}

void XmlScanner::readStart() {
  while (true) {
    const char* at = buffer_.data() + at_ + 1;
    std::string_view name;
    bool empty = false;
    if (scanStart(at, name, empty)) {
      at_ = static_cast<std::size_t>(at - buffer_.data());
      beginElement(name);
      if (empty) endElement();
      return;
    }
    // Broken, unless the tag goes on behind what was read.
    if (at != buffer_.data() + size_ || !refill(maxTag)) refuse();
  }
}

/// Takes a start tag apart. False where it is broken, `at` then at the first byte that does not fit.
bool XmlScanner::scanStart(const char*& at, std::string_view& name, bool& empty) {
  attributes_.clear();
  decoded_count_ = 0;
  name = scanName(at);
  if (name.empty()) return false;
  while (true) {
    const bool spaced = isSpace(*at);
    skipSpaces(at);
    if (*at == '>') return ++at, true;
    if (*at == '/') {
      ++at;
      empty = *at == '>';
      return empty ? (++at, true) : false;
    }
    const std::string_view attribute = spaced ? scanName(at) : std::string_view();
    skipSpaces(at);
    if (attribute.empty() || *at != '=') return false;
    skipSpaces(++at);
    const char quote = *at;
    if (quote != '"' && quote != '\'') return false;
    const char* const first = ++at;
    const auto* const end =
        static_cast<const char*>(std::memchr(first, quote, static_cast<std::size_t>(buffer_.data() + size_ - first)));
    if (end == nullptr) return at = buffer_.data() + size_, false;
    if (attributes_.size() == maxAttributes) refuse(XmlFault::Kind::too_much);
    attributes_.push_back({attribute, {first, static_cast<std::size_t>(end - first)}});
    at = end + 1;
  }
}

void XmlScanner::beginElement(std::string_view name) {
  if (depth_ == maxDepth || ++elements_ > maxElements) refuse(XmlFault::Kind::too_much);
  if (depth_ == 0 && std::exchange(had_root_, true)) refuse();
  checkAttributes();
  ++depth_;
  bindPrefixes();
  Open& open = open_[depth_ - 1];
  open.name = name;
  open.local = localPart(name);
  open.space = open.local == 0 ? default_space_ : boundTo(name.substr(0, open.local - 1));
  handler_.start({open.space, name.substr(open.local)}, XmlAttributes(attributes_));
}

void XmlScanner::endElement() {
  const Open& open = open_[depth_ - 1];
  handler_.end({open.space, std::string_view(open.name).substr(open.local)});
  if (!bindings_.empty() && bindings_.back().depth == depth_) {
    while (!bindings_.empty() && bindings_.back().depth == depth_) bindings_.pop_back();
    default_space_ = boundTo({});
  }
  --depth_;
}

/// Values are turned into what they say; no name may come twice.
void XmlScanner::checkAttributes() {
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    XmlAttributes::One& one = attributes_[i];
    if (one.value.find('<') != std::string_view::npos) refuse();
    if (!isPlainXml(one.value)) {
      if (decoded_count_ == decoded_.size()) decoded_.emplace_back();
      std::string& value = decoded_[decoded_count_++];
      value.clear();
      if (!decodeXml(one.value, true, value)) refuse();
      one.value = value;
    }
    if (attributes_.size() <= fewAttributes)
      for (std::size_t before = 0; before < i; ++before)
        if (attributes_[before].name == one.name) refuse();
  }
  if (attributes_.size() <= fewAttributes) return;
  std::vector<std::string_view> names;
  for (const XmlAttributes::One& one : attributes_) names.push_back(one.name);
  std::ranges::sort(names);
  if (std::ranges::adjacent_find(names) != names.end()) refuse();
}

/// Takes the declarations of namespaces out of the attributes, and the prefixes off the others.
void XmlScanner::bindPrefixes() {
  constexpr std::string_view declares = "xmlns";
  std::erase_if(attributes_, [&](const XmlAttributes::One& one) {
    if (!one.name.starts_with(declares) || (one.name.size() > declares.size() && one.name[declares.size()] != ':'))
      return false;
    const std::string_view prefix = one.name.substr(localPart(one.name));
    const bool otherwise = one.name.size() == declares.size();
    if (!otherwise && one.value.empty()) refuse();
    if (bindings_.size() == maxPrefixes) refuse(XmlFault::Kind::too_much);
    bindings_.push_back({std::string(otherwise ? std::string_view() : prefix), std::string(one.value), depth_});
    return true;
  });
  if (!bindings_.empty() && bindings_.back().depth == depth_) default_space_ = boundTo({});
  for (XmlAttributes::One& one : attributes_) {
    const std::size_t local = localPart(one.name);
    if (local == 0) continue;
    (void)boundTo(one.name.substr(0, local - 1));
    one.name.remove_prefix(local);
  }
}

std::string_view XmlScanner::boundTo(std::string_view prefix) const {
  const auto nearest = std::find_if(bindings_.rbegin(), bindings_.rend(),
                                    [&](const Binding& binding) { return binding.prefix == prefix; });
  if (nearest != bindings_.rend()) return nearest->space;
  if (prefix == "xml") return xmlSpace;
  if (!prefix.empty()) refuse();
  return {};
}

}  // namespace cx
