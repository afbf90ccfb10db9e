// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/report_flow.h"

#include <algorithm>
#include <utility>

namespace cx {
namespace {

constexpr double gutter = 36, blockGap = 18;

/// A place on the sheets: how far a column has been filled.
struct Cursor {
  std::size_t sheet = 0;
  double y = 0;
  auto operator<=>(const Cursor&) const = default;
};

class Flow {
 public:
  Flow(std::size_t section, const Frame& frame, double leftShare, bool packed)
      : section_(section), frame_(frame), leftShare_(leftShare), packed_(packed) {
    sheet(0);
  }

  void add(const std::vector<Block>& blocks) {
    Cursor full{0, frame_.firstTop}, left = full, right = full;
    for (const Block& block : blocks) {
      const double part = (frame_.width - gutter) * leftShare_;
      switch (block.place) {
        case Block::Place::full:
          full = std::max(left, right);
          place(block, full, frame_.left, frame_.width);
          left = right = full;
          break;
        case Block::Place::left:
          place(block, left, frame_.left, part);
          break;
        case Block::Place::right:
          place(block, right, frame_.left + part + gutter, frame_.width - gutter - part);
          break;
      }
    }
  }

  [[nodiscard]] std::vector<Sheet> take() { return std::move(sheets_); }

 private:
  Sheet& sheet(std::size_t index) {
    while (sheets_.size() <= index) sheets_.push_back({section_, sheets_.empty(), {}});
    return sheets_[index];
  }
  [[nodiscard]] double top(std::size_t index) const { return index == 0 ? frame_.firstTop : frame_.nextTop; }

  void place(const Block& block, Cursor& cursor, double left, double width) {
    BlockPieces cut = piecesOf(block, width, frame_.bottom - frame_.nextTop);
    if (cursor.y > top(cursor.sheet))
      cursor.y += blockGap;
    else if (hasParts(block, cut) && cursor.y + together(cut.pieces, 0) > frame_.bottom)
      cut = piecesOf(block, width, frame_.bottom - cursor.y);
    if (std::holds_alternative<TableBlock>(block.body) && !fits(cut.pieces, cursor.y) &&
        fits(cut.pieces, frame_.nextTop))
      cursor = {cursor.sheet + 1, frame_.nextTop};  // a table is cut only where one sheet cannot hold it
    for (std::size_t i = 0; i < cut.pieces.size(); ++i) {
      const bool goesOn = i > 0 && !cut.pieces[i - 1].keep;
      // Pieces that stay together move together; a piece stays where no sheet has more room for it.
      const double wanted = together(cut.pieces, i);
      const bool begins = i == 0 || !cut.pieces[i - 1].keep;
      const bool roomier = cursor.y > top(cursor.sheet) || (cursor.y > frame_.nextTop && fitsNext(wanted));
      if (begins && roomier && cursor.y + wanted > frame_.bottom) {
        cursor = {cursor.sheet + 1, frame_.nextTop};
        if (goesOn && cut.head) put(*cut.head, cursor, left, width);
      }
      put(cut.pieces[i], cursor, left, width);
    }
  }

  /// Rows can be cut anywhere, so that the first part fits under the headline.
  [[nodiscard]] static bool hasParts(const Block& block, const BlockPieces& cut) {
    const auto* chart = std::get_if<Chart>(&block.body);
    return chart && std::holds_alternative<RowChart>(chart->body) && cut.pieces.size() > 2;
  }
  [[nodiscard]] bool fits(const std::vector<Piece>& pieces, double y) const {
    for (const Piece& piece : pieces) y += least(piece);
    return y <= frame_.bottom;
  }
  [[nodiscard]] bool fitsNext(double height) const { return frame_.nextTop + height <= frame_.bottom; }
  [[nodiscard]] static double together(const std::vector<Piece>& pieces, std::size_t i) {
    double height = least(pieces[i]);
    while (pieces[i].keep && i + 1 < pieces.size()) height += least(pieces[++i]);
    return height;
  }
  [[nodiscard]] static double least(const Piece& piece) { return piece.least > 0 ? piece.least : piece.height; }

  /// A chart takes the height it wants, or what is left of the sheet.
  [[nodiscard]] std::shared_ptr<ChartScene> scene(const Chart& chart, double width, double height) const {
    const ChartStyle& style = paperStyle();
    return chartScene(chart, style.theme, {width, height}, style.type);
  }

  void put(const Piece& piece, Cursor& cursor, double left, double width) {
    const double height = std::max(least(piece), packed_ ? 0 : std::min(piece.height, frame_.bottom - cursor.y));
    auto& placed = sheet(cursor.sheet).placed;
    if (const auto* chart = std::get_if<Chart>(&piece.content))
      placed.push_back({{left, cursor.y}, scene(*chart, width, height)});
    else
      placed.push_back({{left, cursor.y}, std::get<Drawing>(piece.content)});
    cursor.y += height;
  }

  std::size_t section_;
  const Frame& frame_;
  double leftShare_;
  bool packed_;
  std::vector<Sheet> sheets_;
};

}  // namespace

std::vector<Sheet> flowSection(const ReportSection& section, std::size_t index, const Frame& frame) {
  const auto flow = [&](bool packed) {
    Flow each(index, frame, section.left_share, packed);
    each.add(section.blocks);
    return each.take();
  };
  std::vector<Sheet> sheets = flow(false);
  if (sheets.size() == 1) return sheets;
  std::vector<Sheet> packed = flow(true);
  // Fewer sheets, or more on the first one.
  const bool better = packed.size() < sheets.size() ||
                      (packed.size() == sheets.size() && packed.front().placed.size() > sheets.front().placed.size());
  return better ? std::move(packed) : std::move(sheets);
}

}  // namespace cx
