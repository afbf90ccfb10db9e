// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "ui/render/report_piece.h"
#include "ui/render/row_layout.h"

namespace cx {
namespace {

constexpr double gap = 14, padding = 3.5, leastWords = 84;

/// A table on paper: the largest type in which it fits, words wrapped before numbers are touched.
class PaperTable {
 public:
  PaperTable(const Table& table, double width) : table_(table), width_(width) {
    for (const Type type : {Type::body, Type::label, Type::small}) {
      type_ = type;
      if (placed()) break;
    }
  }

  [[nodiscard]] Piece head() const {
    const ChartStyle& style = paperStyle();
    const TextStyle text = headStyle();
    const double step = style.line(Type::small);
    std::size_t lines = 1;
    std::vector<QStringList> words;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      words.push_back(wrapped(toQString(table_.columns[i].title), text, columns_[i].width));
      lines = std::max(lines, std::size_t(words.back().size()));
    }
    Drawing drawing;
    const double height = double(lines) * step + 4;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      double y = height - 4 - step * double(words[i].size()) + step / 2;
      for (const QString& line : words[i]) {
        put(drawing, i, y, line, text);
        y += step;
      }
    }
    drawing.horizontal(height, 0, width_, style.colour(Role::rule_strong));
    return {std::move(drawing), height, true};
  }

  [[nodiscard]] Piece row(const Table::Row& row) const {
    const ChartStyle& style = paperStyle();
    const TextStyle text = row.heading ? style.text(type_, Role::text_muted).bold() : cellStyle(row.strong);
    const double step = std::max(text.size * 1.42, 13.0);
    Drawing drawing;
    std::size_t lines = 1;
    for (std::size_t i = 0; i < std::min(columns_.size(), row.cells.size()); ++i) {
      const double room = row.heading ? width_ : columns_[i].width;
      QStringList words = wrapped(toQString(row.cells[i]), text, room);
      if (table_.columns[i].numeric && words.size() > 1) words = {elided(toQString(row.cells[i]), text, room)};
      double y = padding + step / 2;
      for (const QString& line : words) {
        put(drawing, i, y, line, text);
        y += step;
      }
      lines = std::max(lines, std::size_t(words.size()));
      if (row.heading) break;
    }
    const double height = 2 * padding + double(lines) * step + 1;
    drawing.horizontal(height, 0, width_, style.colour(row.heading ? Role::rule_strong : Role::rule));
    return {std::move(drawing), height, row.heading};
  }

 private:
  [[nodiscard]] TextStyle cellStyle(bool strong) const {
    return paperStyle().tone(type_, strong ? Tone::strong : Tone::normal);
  }
  [[nodiscard]] TextStyle headStyle() const {
    return paperStyle().text(type_ == Type::small ? Type::small : Type::label, Role::text_muted);
  }

  /// Natural widths; words give way first, down to a least width. False when that is not enough at this size.
  bool placed() {
    std::vector<double> wish, least;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      double cells = 0;
      for (const Table::Row& row : table_.rows)
        if (!row.heading && i < row.cells.size())
          cells = std::max(cells, textWidth(toQString(row.cells[i]), cellStyle(row.strong)));
      const QString title = toQString(table_.columns[i].title);
      double word = 0;
      for (const QString& each : title.split(QLatin1Char(' '))) word = std::max(word, textWidth(each, headStyle()));
      const bool numeric = table_.columns[i].numeric;
      least.push_back(std::max(numeric ? cells : std::min(cells, leastWords), word) + 0.5);
      wish.push_back(std::max({cells, word, std::min(textWidth(title, headStyle()), 110.0)}) + 0.5);
    }
    return share(wish, least);
  }

  bool share(const std::vector<double>& wish, const std::vector<double>& least) {
    const auto n = wish.size();
    const double room = width_ - gap * double(n > 0 ? n - 1 : 0);
    const double wishes = std::accumulate(wish.begin(), wish.end(), 0.0),
                 leasts = std::accumulate(least.begin(), least.end(), 0.0);
    const double spare = wishes <= room ? (room - wishes) / double(std::max<std::size_t>(n, 1)) : 0;
    const double yield = wishes > room && wishes > leasts ? std::min(1.0, (wishes - room) / (wishes - leasts)) : 0;
    // What even the least widths exceed is taken from all alike.
    const double squeeze = leasts > room ? room / leasts : 1;
    columns_.clear();
    double x = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const double width =
          (wish[i] - yield * (wish[i] - least[i])) * (wishes > room ? squeeze : 1) + (i + 1 < n || n == 1 ? spare : 0);
      columns_.push_back({x, width});
      x += width + gap;
    }
    if (spare > 0 && n > 1) columns_.back().width = width_ - columns_.back().left;
    return leasts <= room;
  }

  void put(Drawing& drawing, std::size_t column, double y, const QString& words, const TextStyle& style) const {
    const bool right = table_.columns[column].numeric;
    drawing.text({right ? columns_[column].right() : columns_[column].left, y}, words, style,
                 right ? Align::right : Align::left);
  }

  const Table& table_;
  double width_;
  Type type_ = Type::body;
  std::vector<Stretch> columns_;
};

}  // namespace

BlockPieces tablePieces(const TableBlock& block, double width) {
  const PaperTable table(block.table, width);
  BlockPieces out{{titlePiece(block.title, block.subtitle, width), table.head()}, table.head()};
  for (const Table::Row& row : block.table.rows) out.pieces.push_back(table.row(row));
  return out;
}

}  // namespace cx
