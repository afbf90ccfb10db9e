// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/xlsx_number.h"
#include "core/io/xlsx_strings.h"
#include "core/io/xml_stream.h"
#include "core/io/zip_archive.h"

namespace cx {

struct XlsxSheet {
  std::string name;
  bool hidden = false;
  std::string part;  ///< its name in the archive
};

/// A workbook opened for reading: everything but its rows.
struct XlsxBook {
  ZipArchive archive;
  std::vector<XlsxSheet> sheets;  ///< of cells, in the order of their tabs
  std::vector<NumberKind> kinds;  ///< what numbers are, by cell style
  SharedStrings strings;
  bool since1904 = false;  ///< days are counted from 1904
  bool ours = false;       ///< an export of ours: neutralised texts are turned back
};

/// Failure(bad_data) in one sentence: no workbook, an old or binary one, an OpenDocument one, a damaged one, one that
/// is protected by a password or too large. Failure(read_or_write) when the file cannot be read.
[[nodiscard]] std::shared_ptr<const XlsxBook> openXlsx(const std::filesystem::path& file);
/// The same of bytes that outlive the book; `name` is the file's name in messages.
[[nodiscard]] std::shared_ptr<const XlsxBook> openXlsx(std::string_view bytes, std::string name);

/// Whether a file begins as a ZIP or an OLE file does, so that `openXlsx` can say what it is.
[[nodiscard]] bool looksLikeWorkbook(std::string_view firstBytes);

/// Turns an XmlFault into a Failure(bad_data) that names the file and the place in it.
[[noreturn]] void refuseXml(const XmlFault& fault, const std::string& file, const Text& where);

}  // namespace cx
