// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/io/xml_stream.h"

namespace cx {

/// XML by expat, in any encoding that it knows. It keeps every name it meets, so ever new ones are refused as well.
class ExpatStream final : public XmlStream {
 public:
  static constexpr std::size_t maxNames = 2000;

  ExpatStream(ByteSource source, XmlHandler& handler);
  ~ExpatStream() override;

  bool advance() override;
  void pause() override;
  [[nodiscard]] std::int64_t bytesRead() const override { return bytes_read_; }

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
  std::unique_ptr<Parser> parser_;
  std::unordered_set<std::string, Hash, std::equal_to<>> names_, prefixes_;
  std::vector<XmlAttributes::One> attributes_;
  std::exception_ptr failure_;
  std::int64_t bytes_read_ = 0;
  std::size_t depth_ = 0, elements_ = 0, silent_ = 0;  ///< silent: bytes since something was told
  bool told_ = false, paused_ = false, last_ = false;
};

}  // namespace cx
