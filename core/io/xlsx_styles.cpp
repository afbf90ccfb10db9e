// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_styles.h"

#include <charconv>
#include <map>
#include <utility>

#include "core/io/xlsx_text.h"
#include "core/io/xml_stream.h"

namespace cx {
namespace {

class StylesHandler final : public XmlHandler {
 public:
  void start(XmlName name, const XmlAttributes& attributes) override {
    ++depth_;
    if (!isSpreadsheet(name)) return;
    if (name.local == "numFmt" && depth_ == 3)
      custom_[numberOf(attributes["numFmtId"])] = kindOfFormat(attributes["formatCode"]);
    if (name.local == "cellXfs" && depth_ == 2) in_cells_ = true;
    if (name.local == "xf" && depth_ == 3 && in_cells_) formats_.push_back(numberOf(attributes["numFmtId"]));
  }
  void end(XmlName) override {
    if (--depth_ == 1) in_cells_ = false;
  }
  void characters(std::string_view) override {}

  [[nodiscard]] std::vector<NumberKind> kinds() const {
    std::vector<NumberKind> out;
    for (const int format : formats_) {
      const auto own = custom_.find(format);
      out.push_back(own == custom_.end() ? builtinKind(format) : own->second);
    }
    return out;
  }

 private:
  static int numberOf(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  }

  std::map<int, NumberKind> custom_;
  std::vector<int> formats_;
  int depth_ = 0;
  bool in_cells_ = false;
};

}  // namespace

std::vector<NumberKind> cellKinds(ByteSource styles) {
  StylesHandler handler;
  readXml(std::move(styles), handler);
  return handler.kinds();
}

}  // namespace cx
