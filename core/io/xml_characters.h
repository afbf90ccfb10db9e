// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cx {

/// Whether a text or value of a document can be taken as it stands: printable ASCII, no reference, no line end to turn.
[[nodiscard]] bool isPlainXml(std::string_view raw);

/// What a text of a document says, added to `out`: references replaced, CR and CR LF turned into LF; in a value every
/// white space is a blank. False for what XML does not allow: unknown references, control characters, no UTF-8.
[[nodiscard]] bool decodeXml(std::string_view raw, bool value, std::string& out);
/// The same of a CDATA section, which has no references.
[[nodiscard]] bool decodeCdata(std::string_view raw, std::string& out);

}  // namespace cx
