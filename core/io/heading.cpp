// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/heading.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/io/plain_text.h"

namespace cx {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What some tools write under a question that has no statements of its own.
bool saysOnlyResponse(const std::string& cell) {
  constexpr std::array<std::string_view, 6> words{"", "response", "open-ended response", "응답", "주관식 답변", "답변"};
  return std::ranges::find(words, folded(cell)) != words.end();
}

constexpr std::string_view dash = " - ";

/// "Question [Statement]".
bool takeBracketsApart(Heading& heading) {
  const std::string whole(trimmed(heading.text));
  const std::size_t open = whole.rfind('[');
  if (!whole.ends_with(']') || open == std::string::npos || open + 2 >= whole.size()) return false;
  heading.text = trimmed(std::string_view(whole).substr(open + 1, whole.size() - open - 2));
  heading.stem = trimmed(std::string_view(whole).substr(0, open));
  return true;
}

/// "Question - Statement", where other columns belong to the same question.
void takeApart(std::vector<Heading>& all) {
  std::map<std::string, int> columns;
  const auto stem = [](const Heading& heading) { return heading.text.substr(0, heading.text.rfind(dash)); };
  for (const Heading& heading : all) ++columns[stem(heading)];
  for (Heading& heading : all) {
    if (takeBracketsApart(heading)) continue;
    const std::size_t at = heading.text.rfind(dash);
    if (at == std::string::npos || columns[stem(heading)] < 2) continue;
    heading.stem = trimmed(std::string_view(heading.text).substr(0, at));
    heading.text = trimmed(std::string_view(heading.text).substr(at + dash.size()));
  }
}

std::string cellAt(const Row& row, std::size_t column) {
  return column < row.size() ? std::string(trimmed(row[column])) : std::string();
}

/// A question over its statements: the question stands once and is meant for the empty cells behind it.
std::vector<Heading> grouped(const Row& questions, const Row& statements, std::size_t columns) {
  std::vector<Heading> out;
  std::string question;
  for (std::size_t column = 0; column < columns; ++column) {
    const std::string above = cellAt(questions, column), below = cellAt(statements, column);
    if (!above.empty()) question = above;
    if (saysOnlyResponse(below) || below == above) {
      out.push_back({above.empty() ? below : above, below.empty() || below == above ? above : below, {}});
    } else {
      out.push_back({below, below, question});
    }
  }
  return out;
}

std::vector<Heading> labelled(const Row& ids, const Row& wordings, std::size_t columns) {
  std::vector<Heading> out;
  for (std::size_t column = 0; column < columns; ++column) {
    const std::string id = cellAt(ids, column), wording = cellAt(wordings, column);
    out.push_back({id.empty() ? wording : id, wording.empty() ? id : wording, {}});
  }
  return out;
}

/// Statements that stand under two questions are told apart by the question.
void tellApart(std::vector<Heading>& all) {
  std::map<std::string, int> count;
  for (const Heading& heading : all) ++count[heading.name];
  for (Heading& heading : all)
    if (!heading.name.empty() && count[heading.name] > 1 && !heading.stem.empty() && heading.name == heading.text)
      heading.name = heading.stem + " - " + heading.name;
}

/// Behind "3.", "3)", "Q3.", "Q3:", "문항 3.", "3번 ".
std::string_view withoutNumber(std::string_view text) {
  std::string_view rest = text;
  for (const std::string_view word : {std::string_view("문항"), std::string_view("문"), std::string_view("q")})
    if (rest.starts_with(word)) {
      rest.remove_prefix(word.size());
      break;
    }
  rest = trimmed(rest);
  std::size_t digits = 0;
  while (digits < rest.size() &&
         (isDigit(rest[digits]) || (digits > 0 && (rest[digits] == '-' || rest[digits] == '_'))))
    ++digits;
  if (digits == 0) return text;
  rest.remove_prefix(digits);
  for (const std::string_view end : {std::string_view("."), std::string_view(")"), std::string_view(":"),
                                     std::string_view("번."), std::string_view("번")})
    if (rest.starts_with(end)) {
      rest = trimmed(rest.substr(end.size()));
      return rest.empty() ? text : rest;
    }
  return text;
}

/// The id in front of "M1. wording", "[M1] wording", "M1: wording", "M1 - wording"; empty where there is none.
std::string idInFront(std::string_view text) {
  if (text.starts_with('[') || text.starts_with('(')) text.remove_prefix(1);
  std::size_t length = 0;
  while (length < text.size() && (isAsciiLetter(text[length]) || isDigit(text[length]) || text[length] == '_'))
    ++length;
  if (length == 0 || length == text.size()) return {};
  constexpr std::string_view ends = ".:)] -";
  const std::string_view id = text.substr(0, length);
  const bool numbered = std::ranges::any_of(id, isDigit) && isAsciiLetter(id.front());
  return numbered && ends.find(text[length]) != std::string_view::npos ? std::string(id) : std::string();
}

}  // namespace

bool standsOverSeveral(const Row& questions, const Row& statements) {
  for (std::size_t column = 1; column < std::min(questions.size(), statements.size()); ++column) {
    const std::string above = cellAt(questions, column), below = cellAt(statements, column);
    const bool goes_on = above.empty() || above == cellAt(questions, column - 1);
    if (goes_on && !below.empty() && below != cellAt(statements, column - 1)) return true;
  }
  return false;
}

std::vector<Heading> headings(const std::vector<Row>& rows, std::size_t columns) {
  std::vector<Heading> out;
  if (rows.empty()) {
    for (std::size_t column = 1; column <= columns; ++column) out.push_back({std::to_string(column), {}, {}});
  } else if (rows.size() == 1) {
    for (std::size_t column = 0; column < columns; ++column) {
      const std::string name = column < rows[0].size() ? rows[0][column] : std::string();
      out.push_back({name, std::string(trimmed(name)), {}});
    }
    takeApart(out);
  } else {
    const bool gaps = standsOverSeveral(rows[0], rows[1]);
    out = gaps ? grouped(rows[0], rows[1], columns) : labelled(rows[0], rows[1], columns);
    if (!gaps) takeApart(out);
    tellApart(out);
  }
  return out;
}

std::vector<std::string> spellings(const Heading& heading) {
  std::vector<std::string> out;
  const auto add = [&](std::string_view spelling) {
    if (!spelling.empty() && std::ranges::find(out, spelling) == out.end()) out.emplace_back(spelling);
  };
  const std::string name = folded(heading.name), wording = folded(heading.text);
  for (const std::string* text : {&name, &wording}) add(*text);
  for (const std::string* text : {&name, &wording}) add(withoutNumber(*text));
  for (const std::string* text : {&name, &wording}) add(idInFront(*text));
  return out;
}

}  // namespace cx
