// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/io/xml_stream.h"

namespace cx::test {

/// What a reader of XML told of a document.
struct XmlEvents {
  std::string told;  ///< in one line, texts joined
  bool refused = false;
  std::optional<XmlFault::Kind> fault;
};

class XmlRecorder final : public XmlHandler {
 public:
  explicit XmlRecorder(std::string& told) : told_(told) {}
  void start(XmlName name, const XmlAttributes& attributes) override {
    told_ += "<" + std::string(name.space) + "|" + std::string(name.local);
    for (const char* known : {"a", "b", "c", "d", "e", "r", "s", "t", "값"})
      if (const auto value = attributes[known]; !value.empty())
        told_ += " " + std::string(known) + "=" + std::string(value);
    told_ += ">";
  }
  void end(XmlName name) override { told_ += "</" + std::string(name.space) + "|" + std::string(name.local) + ">"; }
  void characters(std::string_view text) override { told_ += text; }

 private:
  std::string& told_;
};

/// Reads `document` with one of the readers, `piece` bytes at a time.
template <class Stream>
XmlEvents eventsOf(std::string_view document, std::size_t piece = 1 << 20) {
  XmlEvents out;
  XmlRecorder recorder(out.told);
  Stream stream(
      [document, piece](char* to, std::size_t room) mutable {
        const std::size_t got = document.copy(to, std::min(room, piece));
        document.remove_prefix(got);
        return got;
      },
      recorder);
  try {
    while (stream.advance()) continue;
  } catch (const XmlFault& fault) {
    out.refused = true;
    out.fault = fault.kind;
  }
  return out;
}

}  // namespace cx::test
