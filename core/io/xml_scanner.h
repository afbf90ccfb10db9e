// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/xml_stream.h"

namespace cx {

/// XML in UTF-8, several times as fast as a general parser: names and values stay where they are read, nothing is kept
/// of what went by. Every document that is accepted means what expat makes of it; of a broken one more may be read
/// before it is refused, and names are not held to the letters that XML allows.
class XmlScanner final : public XmlStream {
 public:
  static constexpr std::size_t maxText = 4 << 20, maxAttributes = 1000;

  XmlScanner(ByteSource source, XmlHandler& handler);

  bool advance() override;
  void pause() override { paused_ = true; }
  [[nodiscard]] std::int64_t bytesRead() const override { return bytes_read_; }

 private:
  struct Binding {
    std::string prefix, space;
    std::size_t depth;  ///< of the element that declares it
  };
  struct Open {
    std::string name;   ///< as written
    std::size_t local;  ///< where the local part begins
    std::string_view space;
  };
  void begin();
  bool refill(std::size_t most);
  void readText();
  void readMarkup();
  void readDeclaration();
  void skipTo(std::string_view end, std::size_t from);
  std::size_t find(std::string_view end, std::size_t from, std::size_t most);
  void readEnd();
  void readStart();
  [[nodiscard]] bool scanStart(const char*& at, std::string_view& name, bool& empty);
  void beginElement(std::string_view name);
  void endElement();
  void bindPrefixes();
  void checkAttributes();
  /// The address that a prefix, or none, stands for here.
  [[nodiscard]] std::string_view boundTo(std::string_view prefix) const;

  ByteSource source_;
  XmlHandler& handler_;
  std::string buffer_, decoded_text_;
  std::size_t at_ = 0, size_ = 0;  ///< buffer_[size_] is 0
  std::int64_t bytes_read_ = 0;
  std::vector<XmlAttributes::One> attributes_;
  std::deque<std::string> decoded_;
  std::size_t decoded_count_ = 0;
  std::deque<Binding> bindings_;
  std::string_view default_space_;
  std::vector<Open> open_;
  std::size_t depth_ = 0, elements_ = 0;
  bool paused_ = false, last_ = false, begun_ = false, had_root_ = false;
};

}  // namespace cx
