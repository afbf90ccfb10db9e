// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cx {

/// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// One spelling for texts that a reader takes for equal: compatibility forms and case folded (NFKC_Casefold), runs of
/// white space as one space.
[[nodiscard]] std::string folded(std::string_view text);

/// Composed characters (NFC), so that one Korean word is one key whichever system wrote it.
[[nodiscard]] std::string composed(std::string_view text);

}  // namespace cx
