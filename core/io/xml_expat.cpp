// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_expat.h"

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

struct ExpatStream::Parser {
  XML_Parser expat = XML_ParserCreateNS(nullptr, separator);
  Parser() {
    if (expat == nullptr) throw std::bad_alloc();
  }
  ~Parser() { XML_ParserFree(expat); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
};

/// What expat calls: no exception may pass through it.
struct ExpatStream::Callbacks {
  template <class Work>
  static void guard(void* user, Work work) {
    ExpatStream& stream = *static_cast<ExpatStream*>(user);
    if (stream.failure_) return;
    stream.told_ = true;
    try {
      work(stream);
    } catch (...) {
      stream.stop(std::current_exception());
    }
  }
  static void start(void* user, const char* name, const char** attributes) {
    guard(user, [&](ExpatStream& stream) {
      if (++stream.depth_ > maxDepth || ++stream.elements_ > maxElements) throw XmlFault(XmlFault::Kind::too_much);
      stream.checkName(name);
      stream.attributes_.clear();
      for (const char** pair = attributes; *pair != nullptr; pair += 2) {
        stream.checkName(*pair);
        stream.attributes_.push_back({split(*pair).local, pair[1]});
      }
      stream.handler_.start(split(name), XmlAttributes(stream.attributes_));
    });
  }
  static void end(void* user, const char* name) {
    guard(user, [&](ExpatStream& stream) {
      --stream.depth_;
      stream.handler_.end(split(name));
    });
  }
  static void characters(void* user, const char* text, int length) {
    guard(user, [&](ExpatStream& stream) { stream.handler_.characters({text, static_cast<std::size_t>(length)}); });
  }
  static void prefix(void* user, const char* prefix, const char*) {
    guard(user, [&](ExpatStream& stream) {
      if (stream.prefixes_.emplace(prefix == nullptr ? "" : prefix).second && stream.prefixes_.size() > maxPrefixes)
        throw XmlFault(XmlFault::Kind::too_much);
    });
  }
  static void documentType(void* user, const char*, const char*, const char*, int) {
    guard(user, [](ExpatStream&) { throw XmlFault(XmlFault::Kind::document_type); });
  }
  static void rest(void* user, const char*, int) {
    guard(user, [](ExpatStream&) {});
  }
};

ExpatStream::ExpatStream(ByteSource source, XmlHandler& handler)
    : source_(std::move(source)), handler_(handler), parser_(std::make_unique<Parser>()) {
  XML_Parser expat = parser_->expat;
  XML_SetUserData(expat, this);
  XML_SetElementHandler(expat, Callbacks::start, Callbacks::end);
  XML_SetCharacterDataHandler(expat, Callbacks::characters);
  XML_SetStartNamespaceDeclHandler(expat, Callbacks::prefix);
  XML_SetStartDoctypeDeclHandler(expat, Callbacks::documentType);
  XML_SetDefaultHandler(expat, Callbacks::rest);
}

ExpatStream::~ExpatStream() = default;

bool ExpatStream::advance() {
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

void ExpatStream::feed() {
  void* const buffer = XML_GetBuffer(parser_->expat, static_cast<int>(chunk));
  if (buffer == nullptr) throw std::bad_alloc();
  const std::size_t got = source_(static_cast<char*>(buffer), chunk);
  bytes_read_ += static_cast<std::int64_t>(got);
  last_ = got == 0;
  told_ = false;
  if (XML_ParseBuffer(parser_->expat, static_cast<int>(got), last_ ? 1 : 0) == XML_STATUS_ERROR && !failure_)
    throw XmlFault(XmlFault::Kind::not_well_formed);
  checkProgress(got);
}

/// An unfinished tag or comment is kept by expat until it ends, and looked through again with each piece.
void ExpatStream::checkProgress(std::size_t got) {
  silent_ = told_ ? 0 : silent_ + got;
  if (silent_ > maxTag) throw XmlFault(XmlFault::Kind::too_much);
}

/// Expat keeps each name for as long as it lives.
void ExpatStream::checkName(std::string_view name) {
  if (name.size() <= shortName) return;
  if (name.size() > maxNameLength) throw XmlFault(XmlFault::Kind::too_much);
  if (names_.contains(name)) return;
  names_.emplace(name);
  if (names_.size() > maxNames) throw XmlFault(XmlFault::Kind::too_much);
}

void ExpatStream::pause() {
  paused_ = XML_StopParser(parser_->expat, XML_TRUE) == XML_STATUS_OK;
}

void ExpatStream::stop(std::exception_ptr failure) {
  failure_ = std::move(failure);
  paused_ = false;
  XML_StopParser(parser_->expat, XML_FALSE);
}

}  // namespace cx
