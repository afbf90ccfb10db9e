// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_strings.h"

#include <utility>

#include "core/io/xlsx_text.h"
#include "core/io/xml_stream.h"

namespace cx {
namespace {

class StringsHandler final : public XmlHandler {
 public:
  StringsHandler(std::string& texts, std::vector<std::uint32_t>& ends) : texts_(texts), ends_(ends) {}

  void start(XmlName name, const XmlAttributes&) override {
    if (++depth_ == 1 && !isSpreadsheet(name, "sst")) throw XmlFault(XmlFault::Kind::not_well_formed);
    if (depth_ == 2) {
      in_string_ = isSpreadsheet(name, "si");
      begin_ = texts_.size();
    } else if (depth_ > 2 && in_string_) {
      rich_.start(name);
    }
  }
  void end(XmlName) override {
    if (depth_ > 2 && in_string_) rich_.end();
    if (depth_ == 2 && std::exchange(in_string_, false)) finish();
    --depth_;
  }
  void characters(std::string_view text) override {
    if (!in_string_ || !rich_.listening()) return;
    if (texts_.size() + text.size() > SharedStrings::maxBytes) throw XmlFault(XmlFault::Kind::too_much);
    texts_ += text;
  }

 private:
  void finish() {
    if (ends_.size() == SharedStrings::maxTexts) throw XmlFault(XmlFault::Kind::too_much);
    unescapeXstring(texts_, begin_);
    ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  }

  std::string& texts_;
  std::vector<std::uint32_t>& ends_;
  RichText rich_;
  std::size_t begin_ = 0;
  int depth_ = 0;
  bool in_string_ = false;
};

}  // namespace

SharedStrings::SharedStrings(ByteSource part) {
  StringsHandler handler(texts_, ends_);
  readXml(std::move(part), handler);
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) const {
  if (index >= ends_.size()) return {};
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(texts_).substr(begin, ends_[index] - begin);
}

}  // namespace cx
