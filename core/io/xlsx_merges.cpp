// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_merges.h"

#include <algorithm>
#include <string>

#include "core/io/xlsx_text.h"
#include "core/io/xml_stream.h"

namespace cx {
namespace {

class MergesHandler final : public XmlHandler {
 public:
  void start(XmlName name, const XmlAttributes& attributes) override {
    ++depth_;
    if (depth_ != 3 || !isSpreadsheet(name, "mergeCell")) return;
    if (merges.size() == maxMerges) throw XmlFault(XmlFault::Kind::too_much);
    if (const auto range = parseRange(attributes["ref"])) merges.push_back(*range);
  }
  void end(XmlName) override { --depth_; }
  void characters(std::string_view) override {}

  std::vector<CellRange> merges;

 private:
  int depth_ = 0;
};

/// Whether the part can hold the element: its name stands in the bytes, or they are no ASCII-like ones.
bool mayHoldMerges(const ByteSource& source) {
  constexpr std::string_view element = "mergeCell";
  std::string buffer(element.size() - 1, ' ');
  const std::size_t kept = buffer.size();
  buffer.resize(kept + XmlStream::chunk);
  for (bool first = true;; first = false) {
    const std::size_t got = source(buffer.data() + kept, XmlStream::chunk);
    if (got == 0) return false;
    const std::string_view piece(buffer.data(), kept + got);
    if (first && piece.find('\0') != std::string_view::npos) return true;
    if (piece.find(element) != std::string_view::npos) return true;
    std::ranges::copy(piece.substr(got), buffer.begin());
  }
}

}  // namespace

std::vector<CellRange> mergedCells(const ZipArchive& archive, const std::string& part) {
  if (!mayHoldMerges(archive.open(part))) return {};
  MergesHandler handler;
  readXml(archive.open(part), handler);
  std::ranges::stable_sort(handler.merges, {}, [](const CellRange& range) { return range.first.row; });
  return std::move(handler.merges);
}

}  // namespace cx
