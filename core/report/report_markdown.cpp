// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_markdown.h"

#include <string_view>

namespace cx {
namespace {

/// Markup characters of Markdown and HTML stand for themselves; line ends become spaces.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

void paragraph(std::string& out, const std::string& text) {
  if (!text.empty()) out += plain(text) + "\n\n";
}

void heading(std::string& out, int level, const std::string& text) {
  if (!text.empty()) out += std::string(std::size_t(level), '#') + " " + plain(text) + "\n\n";
}

std::string signOf(Glyph glyph) {
  switch (glyph) {
    case Glyph::up:
      return "▲ ";
    case Glyph::down:
      return "▼ ";
    case Glyph::same:
      return "≈ ";
    case Glyph::diamond:
      return "◆ ";
    case Glyph::square:
      return "■ ";
    case Glyph::lock:
    case Glyph::none:
      break;
  }
  return {};
}

void cell(std::string& out, const std::string& text, bool strong) {
  out += text.empty() ? " |" : strong ? " **" + plain(text) + "** |" : " " + plain(text) + " |";
}

void table(std::string& out, const Table& table) {
  out += "|";
  for (const Table::Column& column : table.columns) cell(out, column.title, false);
  out += "\n|";
  for (const Table::Column& column : table.columns) out += column.numeric ? " ---: |" : " --- |";
  out += "\n";
  for (const Table::Row& row : table.rows) {
    out += "|";
    for (const std::string& text : row.cells) cell(out, text, row.strong || row.heading);
    for (std::size_t at = row.cells.size(); at < table.columns.size(); ++at) out += " |";
    out += "\n";
  }
  out += "\n";
}

struct WriteBlock {
  std::string& out;

  void operator()(const Chart& chart) const {
    heading(out, 3, chart.title);
    paragraph(out, chart.subtitle);
    table(out, chart.table);
    paragraph(out, chart.note);
  }
  void operator()(const TableBlock& block) const {
    heading(out, 3, block.title);
    paragraph(out, block.subtitle);
    table(out, block.table);
  }
  void operator()(const FindingsBlock& block) const {
    heading(out, 3, block.title);
    for (const FindingLine& finding : block.findings)
      out += "- " + signOf(finding.sentence.glyph) + "**" + plain(finding.sentence.text) + "**  \n  " +
             plain(finding.facts) + "\n";
    out += "\n";
  }
  void operator()(const NotesBlock& block) const {
    heading(out, 3, block.title);
    for (const NotesBlock::Item& item : block.items)
      paragraph(out, item.term.empty() ? item.words : item.term + ": " + item.words);
  }
};

}  // namespace

std::string reportMarkdown(const Report& report) {
  std::string out;
  heading(out, 1, report.title);
  paragraph(out, report.sample_mark);
  for (const ReportSection& section : report.sections) {
    heading(out, 2, section.headline);
    paragraph(out, section.answer);
    for (const Block& block : section.blocks) std::visit(WriteBlock{out}, block.body);
  }
  out += "---\n\n";
  paragraph(out, report.source);
  paragraph(out, report.legend);
  return out;
}

}  // namespace cx
