// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/io/zip_archive.h"

namespace cx {

/// One part of a workbook that another one speaks of.
struct XlsxRelation {
  std::string id, kind;  ///< kind: "worksheet", "styles" …, in the transitional and the strict form alike
  std::string part;      ///< its name in the archive
};

/// The relations of a part ("" for the package itself), without those that lead out of the file; none where none are
/// written down. Throws XmlFault.
[[nodiscard]] std::vector<XlsxRelation> relationsOf(const ZipArchive& archive, std::string_view part);

/// The name of the part of the first relation of that kind, empty where there is none.
[[nodiscard]] std::string partOfKind(const std::vector<XlsxRelation>& relations, std::string_view kind);

/// Bytes of a part that describes others: no workbook needs more.
constexpr std::int64_t maxDescription = 32 << 20;

}  // namespace cx
