// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mapping.h"

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>
#include <functional>

#include "core/base/result.h"
#include "core/io/encoding.h"

namespace cx {
namespace {

namespace json = boost::json;

constexpr std::string_view notApplicable = "not_applicable", skipped = "skipped";

[[noreturn]] void refuse(const char* sentence, std::vector<TextArg> args = {}) {
  throw Failure(ErrorKind::bad_data, text(sentence, std::move(args)));
}

std::string textOf(const json::value& value, const std::string& key) {
  if (!value.is_string()) refuse(CX_TEXT("io", "The mapping's “%1” must be a text."), {key});
  return json::value_to<std::string>(value);
}

int numberOf(const json::value& value, const std::string& key, int least, int most) {
  if (!value.is_int64() || value.as_int64() < least || value.as_int64() > most)
    refuse(CX_TEXT("io", "The mapping's “%1” must be a whole number from %2 to %3."),
           {key, std::to_string(least), std::to_string(most)});
  return static_cast<int>(value.as_int64());
}

char markOf(const json::value& value, const std::string& key, std::string_view allowed) {
  std::string mark = textOf(value, key);
  if (mark == "tab" || mark == "\\t") mark = "\t";
  if (mark.size() != 1 || allowed.find(mark[0]) == std::string_view::npos)
    refuse(CX_TEXT("io", "The mapping's “%1” cannot be “%2”."), {key, mark});
  return mark[0];
}

void forEach(const json::value& value, const std::string& key,
             const std::function<void(const std::string&, const json::value&)>& take) {
  if (!value.is_object()) refuse(CX_TEXT("io", "The mapping's “%1” must be an object in braces."), {key});
  for (const auto& [name, one] : value.as_object()) take(std::string(name), one);
}

Mapping::Choice choiceFrom(const std::string& header, const json::value& value) {
  if (!value.is_object() || !value.as_object().contains("role"))
    refuse(CX_TEXT("io", "The mapping's column “%1” needs a role."), {header});
  const std::string word = textOf(value.as_object().at("role"), "role");
  const auto role = columnRole(word);
  if (!role) refuse(CX_TEXT("io", "The mapping's column “%1” cannot have the role “%2”."), {header, word});
  Mapping::Choice out{*role, {}};
  for (const char* key : {"id", "statement"})
    if (const json::value* id = value.as_object().if_contains(key); id && id->is_string() && out.id.empty())
      out.id = json::value_to<std::string>(*id);
  return out;
}

Answer::State stateFrom(const std::string& word) {
  if (word == notApplicable) return Answer::State::not_applicable;
  if (word == skipped) return Answer::State::skipped;
  refuse(CX_TEXT("io", "The mapping's “missing” says not_applicable or skipped, not “%1”."), {word});
}

void take(Mapping& out, const std::string& key, const json::value& value) {
  constexpr int highest = 1'000'000, mostHeaders = 3;
  const auto number = [&](const std::string& name, const json::value& one) {
    return numberOf(one, name, -highest, highest);
  };
  if (key == "encoding") {
    out.encoding = encodingNamed(textOf(value, key));
    if (!out.encoding) refuse(CX_TEXT("io", "There is no encoding called “%1”."), {textOf(value, key)});
  } else if (key == "delimiter") {
    out.delimiter = markOf(value, key, ",;\t|");
  } else if (key == "decimal") {
    out.decimal = markOf(value, key, ".,");
  } else if (key == "header_rows") {
    out.header_rows = numberOf(value, key, 0, mostHeaders);
  } else if (key == "sheet") {
    out.sheet = textOf(value, key);
  } else if (key == "columns") {
    forEach(value, key, [&](const auto& name, const auto& one) { out.columns[name] = choiceFrom(name, one); });
  } else if (key == "labels") {
    forEach(value, key, [&](const auto& name, const auto& one) { out.labels[name] = number(name, one); });
  } else if (key == "codes") {
    forEach(value, key, [&](const auto& name, const auto& one) { out.codes[name] = number(name, one); });
  } else if (key == "missing") {
    forEach(value, key, [&](const auto& name, const auto& one) { out.missing[name] = stateFrom(textOf(one, name)); });
  } else if (key == "answers") {
    forEach(value, key, [&](const auto& name, const auto& one) {
      out.answers[name] = one.is_int64() ? std::to_string(one.as_int64()) : textOf(one, name);
    });
  } else {
    refuse(CX_TEXT("io", "The mapping has a key “%1” that means nothing here."), {key});
  }
}

}  // namespace

Mapping parseMapping(std::string_view source) {
  boost::system::error_code wrong;
  const json::value root = json::parse(json::string_view(source.data(), source.size()), wrong);
  if (wrong || !root.is_object()) refuse(CX_TEXT("io", "The mapping is not a JSON object."));
  Mapping out;
  for (const auto& [key, value] : root.as_object())
    if (!value.is_null()) take(out, std::string(key), value);
  return out;
}

json::object mappingJson(const Mapping& mapping) {
  json::object out;
  if (mapping.encoding) out["encoding"] = *mapping.encoding;
  if (mapping.delimiter) out["delimiter"] = std::string(1, *mapping.delimiter);
  if (mapping.decimal) out["decimal"] = std::string(1, *mapping.decimal);
  if (mapping.header_rows) out["header_rows"] = *mapping.header_rows;
  if (mapping.sheet) out["sheet"] = *mapping.sheet;
  json::object columns, labels, codes, missing, answers;
  for (const auto& [header, choice] : mapping.columns) {
    json::object& column = (columns[header] = json::object{{"role", name(choice.role)}}).as_object();
    if (!choice.id.empty()) column["id"] = choice.id;
  }
  for (const auto& [label, value] : mapping.labels) labels[label] = value;
  for (const auto& [code, value] : mapping.codes) codes[code] = value;
  for (const auto& [code, state] : mapping.missing)
    missing[code] = state == Answer::State::skipped ? skipped : notApplicable;
  for (const auto& [question, option] : mapping.answers) answers[question] = option;
  if (!columns.empty()) out["columns"] = std::move(columns);
  if (!labels.empty()) out["labels"] = std::move(labels);
  if (!codes.empty()) out["codes"] = std::move(codes);
  if (!missing.empty()) out["missing"] = std::move(missing);
  if (!answers.empty()) out["answers"] = std::move(answers);
  return out;
}

}  // namespace cx
