// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/io/byte_source.h"

namespace cx {

struct XmlName {
  std::string_view space;  ///< the namespace's address, not its prefix
  std::string_view local;
};

/// The attributes of one element; valid during the call that gives them.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  /// The value of the attribute of that local name, in whatever namespace; empty when there is none.
  [[nodiscard]] std::string_view operator[](std::string_view local) const;

 private:
  const char** pairs_;
};

/// Who is told of what stands in a document.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(XmlName name, const XmlAttributes& attributes) = 0;
  virtual void end(XmlName name) = 0;
  /// Characters, in as many pieces as they come.
  virtual void characters(std::string_view text) = 0;
};

/// Why a document cannot be read; its user knows which file and place that was.
struct XmlFault : std::exception {
  enum class Kind { not_well_formed, document_type, too_much };
  explicit XmlFault(Kind what_kind) : kind(what_kind) {}
  Kind kind;
};

/// Reads XML as it streams by, in bounded memory, without a tree. A document type, and with it every entity, is
/// refused, and so are documents that only exist to fill memory: deep nesting, endless tags, ever new names.
class XmlStream {
 public:
  static constexpr std::size_t defaultChunk = 128 << 10;
  static constexpr std::size_t maxDepth = 64, maxTag = 1 << 20, maxNames = 2000, maxNameLength = 400, maxPrefixes = 64,
                               maxElements = 64'000'000;

  XmlStream(ByteSource source, XmlHandler& handler, std::size_t chunk = defaultChunk);
  ~XmlStream();
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;

  /// Reads on until the handler pauses; false when the document has ended. Throws XmlFault and what the handler throws.
  bool advance();
  /// For the handler: `advance` shall return after this call.
  void pause();
  [[nodiscard]] std::int64_t bytesRead() const { return bytes_read_; }

 private:
  struct Parser;
  struct Callbacks;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
  };
  void feed();
  void checkProgress(std::size_t got);
  void checkName(std::string_view name);
  void stop(std::exception_ptr failure);

  ByteSource source_;
  XmlHandler& handler_;
  std::size_t chunk_;
  std::unique_ptr<Parser> parser_;
  std::unordered_set<std::string, Hash, std::equal_to<>> names_, prefixes_;
  std::exception_ptr failure_;
  std::int64_t bytes_read_ = 0;
  std::size_t depth_ = 0, elements_ = 0, silent_ = 0;  ///< silent: bytes since something was told
  bool told_ = false, paused_ = false, last_ = false;
};

/// Reads a whole document.
void readXml(ByteSource source, XmlHandler& handler);

}  // namespace cx
