// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/known_export.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <set>

#include "core/base/resource.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

struct Table {
  std::vector<KnownExport> exports;
  std::map<std::string, ColumnRole> usual;
  std::vector<std::string> personal_words;
};

std::vector<std::string> foldedList(const boost::json::value& list) {
  std::vector<std::string> out;
  for (const auto& text : list.as_array()) out.push_back(folded(boost::json::value_to<std::string>(text)));
  return out;
}

std::map<std::string, ColumnRole> rolesFrom(const boost::json::object& columns) {
  std::map<std::string, ColumnRole> out;
  for (const auto& [key, headers] : columns) {
    const auto role = columnRole(std::string_view(key.data(), key.size())).value_or(ColumnRole::ignore);
    for (const std::string& header : foldedList(headers)) out.emplace(header, role);
  }
  return out;
}

KnownExport exportFrom(const boost::json::object& object) {
  KnownExport out;
  out.id = boost::json::value_to<std::string>(object.at("id"));
  out.title = boost::json::value_to<std::string>(object.at("title"));
  if (const auto* first = object.if_contains("first")) out.first = foldedList(*first);
  for (const auto& headers : object.at("all_of").as_array()) out.marks.push_back(foldedList(headers));
  const auto& columns = object.at("columns").as_object();
  out.roles = rolesFrom(columns);
  if (const auto* numbers = columns.if_contains("number")) out.numbers = foldedList(*numbers);
  if (const auto* days = object.if_contains("days"))
    out.days = days->as_string() == "day_first" ? DayOrder::day_first : DayOrder::month_first;
  return out;
}

Table readTable() {
  Table out;
  const auto text = resource("known-exports.json");
  const auto root = boost::json::parse(boost::json::string_view(text.data(), text.size())).as_object();
  for (const auto& one : root.at("exports").as_array()) out.exports.push_back(exportFrom(one.as_object()));
  out.usual = rolesFrom(root.at("columns").as_object());
  out.personal_words = foldedList(root.at("personal_words"));
  return out;
}

const Table& table() {
  static const Table read = readTable();
  return read;
}

}  // namespace

const KnownExport* knownExport(const std::vector<Heading>& headings) {
  std::set<std::string> there;
  for (const Heading& heading : headings) there.insert(folded(heading.name));
  const std::string front = headings.empty() ? std::string() : folded(headings.front().name);
  const auto all = [&](const std::vector<std::string>& marks) {
    return std::ranges::all_of(marks, [&](const std::string& mark) { return there.contains(mark); });
  };
  for (const KnownExport& known : table().exports) {
    const bool begins = known.first.empty() || std::ranges::find(known.first, front) != known.first.end();
    if (begins && std::ranges::any_of(known.marks, all)) return &known;
  }
  return nullptr;
}

std::optional<ColumnRole> usualRole(const std::string& header) {
  const auto at = table().usual.find(header);
  return at == table().usual.end() ? std::nullopt : std::optional(at->second);
}

bool speaksOfAPerson(const std::string& header) {
  std::string words = header;
  std::ranges::replace_if(
      words, [](char c) { return c == '_' || c == '.' || c == '/' || c == ':' || c == '(' || c == ')'; }, ' ');
  return std::ranges::any_of(table().personal_words, [&](const std::string& word) {
    return (' ' + words + ' ').find(' ' + word + ' ') != std::string::npos;
  });
}

}  // namespace cx
