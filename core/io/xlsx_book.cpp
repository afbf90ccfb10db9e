// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_book.h"

#include <algorithm>
#include <utility>

#include "core/base/result.h"
#include "core/io/column.h"
#include "core/io/xlsx_relations.h"
#include "core/io/xlsx_styles.h"
#include "core/io/xlsx_text.h"

namespace cx {
namespace {

constexpr std::string_view zipFile = "PK\x03\x04", oleFile = "\xD0\xCF\x11\xE0";

[[noreturn]] void refuse(const char* sentence, const std::string& file) {
  throw Failure(ErrorKind::bad_data, text(sentence, {file}));
}

/// The sheets as the workbook lists them; each by the id of its relation.
class WorkbookHandler final : public XmlHandler {
 public:
  void start(XmlName name, const XmlAttributes& attributes) override {
    if (++depth_ == 1) is_workbook = isSpreadsheet(name, "workbook");
    if (!isSpreadsheet(name)) return;
    if (depth_ == 2 && name.local == "workbookPr")
      since1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
    if (depth_ == 3 && name.local == "sheet")
      sheets.push_back({std::string(attributes["name"]),
                        attributes["state"] == "hidden" || attributes["state"] == "veryHidden",
                        std::string(attributes["id"])});
  }
  void end(XmlName) override { --depth_; }
  void characters(std::string_view) override {}

  std::vector<XlsxSheet> sheets;
  bool since1904 = false, is_workbook = false;

 private:
  int depth_ = 0;
};

/// Whether the document's own properties bear our mark.
class PropertiesHandler final : public XmlHandler {
 public:
  void start(XmlName name, const XmlAttributes& attributes) override {
    ours = ours || (name.local == "property" && attributes["name"] == exportMark);
  }
  void end(XmlName) override {}
  void characters(std::string_view) override {}

  bool ours = false;
};

/// Reads one part; a fault in it becomes a sentence that names it.
template <class Read>
void readPart(const ZipArchive& archive, const std::string& part, Read read) {
  try {
    read();
  } catch (const XmlFault& fault) {
    refuseXml(fault, archive.name(), text("%1", {part}));
  }
}

[[noreturn]] void refuseOther(const std::string& file) {
  refuse(CX_TEXT("io", "%1 is no workbook; choose a .xlsx or CSV file."), file);
}

std::string workbookPart(const ZipArchive& archive, const std::vector<XlsxRelation>& root) {
  std::string part = partOfKind(root, "officeDocument");
  if (archive.has("content.xml") && archive.has("mimetype"))
    refuse(CX_TEXT("io", "%1 is an OpenDocument file; save it as .xlsx or CSV and import it again."), archive.name());
  if (part.ends_with(".bin"))
    refuse(CX_TEXT("io", "%1 is a binary workbook; save it as .xlsx and import it again."), archive.name());
  if (part.empty() || !archive.has(part)) refuseOther(archive.name());
  return part;
}

void readSheets(XlsxBook& book, const std::string& part, const std::vector<XlsxRelation>& relations) {
  WorkbookHandler workbook;
  readPart(book.archive, part, [&] { readXml(book.archive.open(part, maxDescription), workbook); });
  if (!workbook.is_workbook) refuseOther(book.archive.name());
  book.since1904 = workbook.since1904;
  for (XlsxSheet& sheet : workbook.sheets) {
    const auto relation = std::ranges::find(relations, sheet.part, &XlsxRelation::id);
    if (relation == relations.end() || relation->kind != "worksheet") continue;
    sheet.part = relation->part;
    book.sheets.push_back(std::move(sheet));
  }
  if (book.sheets.empty())
    refuse(CX_TEXT("io", "%1 holds no sheet of cells; choose another file."), book.archive.name());
}

std::shared_ptr<const XlsxBook> open(ZipArchive archive) {
  const auto book = std::make_shared<XlsxBook>(XlsxBook{std::move(archive), {}, {}, {}, false, false});
  std::vector<XlsxRelation> root, relations;
  readPart(book->archive, "_rels/.rels", [&] { root = relationsOf(book->archive, ""); });
  const std::string workbook = workbookPart(book->archive, root);
  readPart(book->archive, workbook, [&] { relations = relationsOf(book->archive, workbook); });
  readSheets(*book, workbook, relations);
  const auto has = [&](const std::string& part) { return !part.empty() && book->archive.has(part); };
  if (const std::string part = partOfKind(relations, "styles"); has(part))
    readPart(book->archive, part, [&] { book->kinds = cellKinds(book->archive.open(part, maxDescription)); });
  if (const std::string part = partOfKind(relations, "sharedStrings"); has(part))
    readPart(book->archive, part, [&] { book->strings = SharedStrings(book->archive.open(part)); });
  if (const std::string part = partOfKind(root, "custom-properties"); has(part))
    readPart(book->archive, part, [&] {
      PropertiesHandler properties;
      readXml(book->archive.open(part, maxDescription), properties);
      book->ours = properties.ours;
    });
  return book;
}

/// An OLE file is an old workbook, or a new one locked up.
void refuseOle(std::string_view bytes, const std::string& name) {
  if (!bytes.starts_with(oleFile)) return;
  std::string encrypted;  // the name of the stream, in UTF-16
  for (const char c : std::string_view("EncryptedPackage")) (encrypted += c) += '\0';
  if (bytes.find(encrypted) != std::string_view::npos)
    refuse(CX_TEXT("io", "%1 is protected by a password; save it without one and import it again."), name);
  refuse(CX_TEXT("io", "%1 is a workbook of the old format .xls; save it as .xlsx and import it again."), name);
}

}  // namespace

std::shared_ptr<const XlsxBook> openXlsx(const std::filesystem::path& file) {
  constexpr std::size_t enough = 8 << 20;
  const ByteSource source = fileSource(file);
  std::string bytes(oleFile.size(), '\0');
  bytes.resize(source(bytes.data(), bytes.size()));
  if (bytes == oleFile) {
    bytes.resize(enough);
    bytes.resize(oleFile.size() + source(bytes.data() + oleFile.size(), enough - oleFile.size()));
  }
  refuseOle(bytes, displayName(file));
  return open(ZipArchive(file));
}

std::shared_ptr<const XlsxBook> openXlsx(std::string_view bytes, std::string name) {
  refuseOle(bytes, name);
  return open(ZipArchive(bytes, std::move(name)));
}

bool looksLikeWorkbook(std::string_view firstBytes) {
  return firstBytes.starts_with(zipFile) || firstBytes.starts_with(oleFile);
}

namespace {

const char* sentenceFor(XmlFault::Kind kind) {
  switch (kind) {
    case XmlFault::Kind::not_well_formed:
      return CX_TEXT("io", "%1 is damaged at %2; export it again from the survey tool.");
    case XmlFault::Kind::document_type:
      return CX_TEXT("io", "%1 declares entities at %2, which no table of answers needs; save the sheet as CSV.");
    case XmlFault::Kind::too_much:
      return CX_TEXT("io", "%1 holds more at %2 than a table of answers needs; save the sheet as CSV.");
  }
  return "";
}

}  // namespace

void refuseXml(const XmlFault& fault, const std::string& file, const Text& where) {
  throw Failure(ErrorKind::bad_data, text(sentenceFor(fault.kind), {file, nested(where)}));
}

}  // namespace cx
