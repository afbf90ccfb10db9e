// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_stream.h"

#include <expat.h>

#include <new>
#include <utility>

namespace cx {
namespace {

/// Between a namespace and a local name; no address holds it.
constexpr char separator = '\n';
/// Names as short as this are too few to fill memory.
constexpr std::size_t shortName = 2;

XmlName split(std::string_view name) {
  const std::size_t at = name.rfind(separator);
  if (at == std::string_view::npos) return {{}, name};
  return {name.substr(0, at), name.substr(at + 1)};
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view local) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2)
    if (split(*pair).local == local) return pair[1];
  return {};
}

struct XmlStream::Parser {
  XML_Parser expat = XML_ParserCreateNS(nullptr, separator);
  Parser() {
    if (expat == nullptr) throw std::bad_alloc();
  }
  ~Parser() { XML_ParserFree(expat); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
};

/// What expat calls: no exception may pass through it.
struct XmlStream::Callbacks {
  template <class Work>
  static void guard(void* user, Work work) {
    XmlStream& stream = *static_cast<XmlStream*>(user);
    if (stream.failure_) return;
    stream.told_ = true;
    try {
      work(stream);
    } catch (...) {
      stream.stop(std::current_exception());
    }
  }
  static void start(void* user, const char* name, const char** attributes) {
    guard(user, [&](XmlStream& stream) {
      if (++stream.depth_ > maxDepth || ++stream.elements_ > maxElements) throw XmlFault(XmlFault::Kind::too_much);
      stream.checkName(name);
      for (const char** pair = attributes; *pair != nullptr; pair += 2) stream.checkName(*pair);
      stream.handler_.start(split(name), XmlAttributes(attributes));
    });
  }
  static void end(void* user, const char* name) {
    guard(user, [&](XmlStream& stream) {
      --stream.depth_;
      stream.handler_.end(split(name));
    });
  }
  static void characters(void* user, const char* text, int length) {
    guard(user, [&](XmlStream& stream) { stream.handler_.characters({text, static_cast<std::size_t>(length)}); });
  }
  static void prefix(void* user, const char* prefix, const char*) {
    guard(user, [&](XmlStream& stream) {
      if (stream.prefixes_.emplace(prefix == nullptr ? "" : prefix).second && stream.prefixes_.size() > maxPrefixes)
        throw XmlFault(XmlFault::Kind::too_much);
    });
  }
  static void documentType(void* user, const char*, const char*, const char*, int) {
    guard(user, [](XmlStream&) { throw XmlFault(XmlFault::Kind::document_type); });
  }
  static void rest(void* user, const char*, int) {
    guard(user, [](XmlStream&) {});
  }
};

XmlStream::XmlStream(ByteSource source, XmlHandler& handler, std::size_t chunk)
    : source_(std::move(source)), handler_(handler), chunk_(chunk), parser_(std::make_unique<Parser>()) {
  XML_Parser expat = parser_->expat;
  XML_SetUserData(expat, this);
  XML_SetElementHandler(expat, Callbacks::start, Callbacks::end);
  XML_SetCharacterDataHandler(expat, Callbacks::characters);
  XML_SetStartNamespaceDeclHandler(expat, Callbacks::prefix);
  XML_SetStartDoctypeDeclHandler(expat, Callbacks::documentType);
  XML_SetDefaultHandler(expat, Callbacks::rest);
}

XmlStream::~XmlStream() = default;

bool XmlStream::advance() {
  while (true) {
    const bool resumed = std::exchange(paused_, false);
    if (!resumed && last_) return false;
    if (resumed) {
      if (XML_ResumeParser(parser_->expat) == XML_STATUS_ERROR && !failure_)
        throw XmlFault(XmlFault::Kind::not_well_formed);
    } else {
      feed();
    }
    if (failure_) std::rethrow_exception(failure_);
    if (paused_) return true;
  }
}

void XmlStream::feed() {
  void* const buffer = XML_GetBuffer(parser_->expat, static_cast<int>(chunk_));
  if (buffer == nullptr) throw std::bad_alloc();
  const std::size_t got = source_(static_cast<char*>(buffer), chunk_);
  bytes_read_ += static_cast<std::int64_t>(got);
  last_ = got == 0;
  told_ = false;
  if (XML_ParseBuffer(parser_->expat, static_cast<int>(got), last_ ? 1 : 0) == XML_STATUS_ERROR && !failure_)
    throw XmlFault(XmlFault::Kind::not_well_formed);
  checkProgress(got);
}

/// An unfinished tag or comment is kept by expat until it ends, and looked through again with each piece.
void XmlStream::checkProgress(std::size_t got) {
  silent_ = told_ ? 0 : silent_ + got;
  if (silent_ > maxTag) throw XmlFault(XmlFault::Kind::too_much);
}

/// Expat keeps each name for as long as it lives.
void XmlStream::checkName(std::string_view name) {
  if (name.size() <= shortName) return;
  if (name.size() > maxNameLength) throw XmlFault(XmlFault::Kind::too_much);
  if (names_.contains(name)) return;
  names_.emplace(name);
  if (names_.size() > maxNames) throw XmlFault(XmlFault::Kind::too_much);
}

void XmlStream::pause() {
  paused_ = XML_StopParser(parser_->expat, XML_TRUE) == XML_STATUS_OK;
}

void XmlStream::stop(std::exception_ptr failure) {
  failure_ = std::move(failure);
  paused_ = false;
  XML_StopParser(parser_->expat, XML_FALSE);
}

void readXml(ByteSource source, XmlHandler& handler) {
  XmlStream stream(std::move(source), handler);
  while (stream.advance()) continue;
}

}  // namespace cx
