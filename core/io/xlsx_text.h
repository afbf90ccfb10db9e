// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/io/xml_stream.h"

namespace cx {

/// Whether a name is one of SpreadsheetML, in its transitional or its strict form.
[[nodiscard]] bool isSpreadsheet(const XmlName& name);
/// The same for one element.
[[nodiscard]] bool isSpreadsheet(const XmlName& name, std::string_view local);

/// Turns "_x000D_" in `text`, from `from` on, into the character it stands for (ECMA-376 part 1, 22.9.2.19); what
/// stands for no character of its own stays as it is.
void unescapeXstring(std::string& text, std::size_t from = 0);
/// The other way round: what XML cannot hold, and what would be taken for such an escape.
[[nodiscard]] std::string escapedXstring(std::string_view text);

/// Follows the elements inside a string, which may have runs of different looks and a phonetic reading, and knows
/// which characters are its text.
class RichText {
 public:
  void start(const XmlName& name);
  void end();
  [[nodiscard]] bool listening() const { return in_text_ && skipped_ == 0; }

 private:
  int skipped_ = 0;
  bool in_text_ = false, in_run_ = false;
};

}  // namespace cx
