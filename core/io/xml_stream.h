// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <span>
#include <string_view>

#include "core/io/byte_source.h"

namespace cx {

struct XmlName {
  std::string_view space;  ///< the namespace's address, not its prefix
  std::string_view local;
};

/// The attributes of one element; valid during the call that gives them.
class XmlAttributes {
 public:
  struct One {
    std::string_view name, value;
  };
  explicit XmlAttributes(std::span<const One> all) : all_(all) {}
  /// The value of the attribute of that local name, in whatever namespace; empty when there is none.
  [[nodiscard]] std::string_view operator[](std::string_view local) const {
    for (const One& one : all_)
      if (one.name == local) return one.value;
    return {};
  }

 private:
  std::span<const One> all_;  ///< by local name
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
/// refused, and so are documents that only exist to fill memory: deep nesting, endless tags, very many elements.
class XmlStream {
 public:
  static constexpr std::size_t chunk = 128 << 10;  ///< bytes asked of the source at once
  static constexpr std::size_t maxDepth = 64, maxTag = 1 << 20, maxNameLength = 400, maxPrefixes = 64,
                               maxElements = 64'000'000;

  XmlStream() = default;
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;
  virtual ~XmlStream() = default;

  /// Reads on until the handler pauses; false when the document has ended. Throws XmlFault and what the handler throws.
  virtual bool advance() = 0;
  /// For the handler: `advance` shall return after this call.
  virtual void pause() = 0;
  [[nodiscard]] virtual std::int64_t bytesRead() const = 0;
};

/// Opens a document: by our own scanner where it is UTF-8, as nearly every one is, else by expat.
[[nodiscard]] std::unique_ptr<XmlStream> openXml(ByteSource source, XmlHandler& handler);

/// Reads a whole document.
void readXml(ByteSource source, XmlHandler& handler);

}  // namespace cx
