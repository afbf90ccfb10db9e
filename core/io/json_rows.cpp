// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_rows.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <optional>

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/column.h"
#include "core/io/formula_guard.h"
#include "core/io/json_text.h"
#include "core/io/plain_text.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

namespace json = boost::json;

[[noreturn]] void refuse(const char* sentence, const std::string& name, std::int64_t row = 0) {
  std::vector<TextArg> arguments{name};
  if (row > 0) arguments.emplace_back(std::to_string(row));
  throw Failure(ErrorKind::bad_data, text(sentence, std::move(arguments)));
}

std::string contentOf(const std::filesystem::path& file) {
  constexpr std::size_t piece = 1 << 20;
  const ByteSource source = fileSource(file);
  std::string content;
  for (std::size_t got = piece; got > 0; content.resize(content.size() - piece + got)) {
    if (content.size() > JsonRows::maxBytes)
      refuse(CX_TEXT("io", "%1 is larger than 64 MB; export it as CSV and import that."), displayName(file));
    content.resize(content.size() + piece);
    got = source(content.data() + content.size() - piece, piece);
  }
  return content;
}

void addNew(std::vector<std::string>& names, const json::value* object) {
  const json::object* const members = object == nullptr ? nullptr : object->if_object();
  if (members == nullptr) return;
  for (const auto& member : *members) {
    const std::string_view key = member.key();
    if (std::ranges::find(names, key) == names.end()) names.emplace_back(key);
  }
}

/// The cell of a value: nothing and null are blank. Empty where the value is no cell.
std::optional<std::string> cellOf(const json::value* value) {
  if (value == nullptr || value->is_null()) return std::string();
  if (const json::string* words = value->if_string()) return std::string(*words);
  if (value->is_int64()) return std::to_string(value->get_int64());
  if (value->is_uint64()) return std::to_string(value->get_uint64());
  if (const double* number = value->if_double()) return decimalText(*number);
  return {};
}

}  // namespace

struct JsonRows::Export {
  std::string name;
  std::int64_t bytes = 0;
  json::monotonic_resource memory;
  json::value document;
  const json::array* rows = nullptr;
  std::vector<std::string> attributes, questions;
  bool persons = false;

  explicit Export(const std::filesystem::path& file) : name(displayName(file)) {
    std::string content = contentOf(file);
    if (content.starts_with(utf8Mark)) content.erase(0, utf8Mark.size());
    bytes = static_cast<std::int64_t>(content.size());
    boost::system::error_code wrong;
    document = json::parse(content, wrong, &memory);
    const json::object* const top = wrong || !document.is_object() ? nullptr : &document.get_object();
    const json::value* const list = top != nullptr ? top->if_contains("submissions") : nullptr;
    rows = list != nullptr ? list->if_array() : nullptr;
    if (rows == nullptr)
      refuse(CX_TEXT("io", "%1 is no export of submissions; choose a .csv, .xlsx or .json file of answers."), name);
    if (const json::value* known = top->if_contains("attributes"); known != nullptr && known->is_array())
      for (const json::value& one : known->get_array())
        if (const auto key = cellOf(&one)) attributes.push_back(*key);
    for (const json::value& row : *rows) look(row);
  }
  void look(const json::value& row) {
    const json::object* const members = row.if_object();
    if (members == nullptr) return;
    persons = persons || members->contains("respondent_id");
    addNew(attributes, members->if_contains("attributes"));
    addNew(questions, members->if_contains("answers"));
  }
  [[nodiscard]] std::vector<std::string> header() const {
    std::vector<std::string> out;
    if (persons) out.emplace_back("respondent_id");
    out.emplace_back("wave");
    out.emplace_back("channel");
    for (const std::string& attribute : attributes) out.push_back(std::string(attributePrefix) + attribute);
    out.emplace_back("weight");
    for (const std::string& question : questions) out.push_back(formulaGuarded(question));
    for (const std::string_view last : {std::string_view("date"), std::string_view("comment"), exportMark})
      out.emplace_back(last);
    return out;
  }
  [[nodiscard]] std::vector<std::string> cells(std::size_t at) const {
    std::vector<std::string> out;
    const json::object* const members = (*rows)[at].if_object();
    const auto add = [&](const json::object* object, std::string_view key) {
      const auto cell = cellOf(object == nullptr ? nullptr : object->if_contains(key));
      if (!cell)
        refuse(CX_TEXT("io", "%1, submission %2: not as Touchstone exports it; export it again."), name,
               static_cast<std::int64_t>(at) + 1);
      out.push_back(formulaGuarded(*cell));
    };
    const auto inside = [&](const char* key) -> const json::object* {
      const json::value* const value = members == nullptr ? nullptr : members->if_contains(key);
      return value == nullptr ? nullptr : value->if_object();
    };
    if (persons) add(members, "respondent_id");
    add(members, "wave");
    add(members, "channel");
    for (const std::string& attribute : attributes) add(inside("attributes"), attribute);
    add(members, "weight");
    for (const std::string& question : questions) add(inside("answers"), question);
    add(members, "date");
    add(members, "comment");
    out.emplace_back("1");
    return out;
  }
};

JsonRows::JsonRows(const std::filesystem::path& file) : export_(std::make_unique<Export>(file)) {}
JsonRows::~JsonRows() = default;

bool JsonRows::next() {
  const auto at = static_cast<std::size_t>(row_);
  if (at > export_->rows->size()) return false;
  cells_ = at == 0 ? export_->header() : export_->cells(at - 1);
  fields_.assign(cells_.begin(), cells_.end());
  ++row_;
  return true;
}

std::int64_t JsonRows::bytesRead() const {
  const auto rows = static_cast<std::int64_t>(export_->rows->size()) + 1;
  return export_->bytes / rows * row_;
}

bool looksLikeJsonExport(std::string_view firstBytes) {
  if (firstBytes.starts_with(utf8Mark)) firstBytes.remove_prefix(utf8Mark.size());
  return trimmed(firstBytes).starts_with('{');
}

}  // namespace cx
