// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <boost/json.hpp>
#include <stdexcept>
#include <utility>

namespace cx {
namespace {

namespace json = boost::json;

json::value write(const Text& text);

struct WriteArg {
  json::value operator()(const std::string& s) const { return json::string(s); }
  json::value operator()(const Number& n) const {
    return json::object{{"number", n.value}, {"decimals", n.decimals}, {"sign", n.sign}};
  }
  json::value operator()(const Date& d) const { return json::object{{"date", isoDate(d)}}; }
  json::value operator()(const LocalText& t) const { return json::object{{"en", t.en}, {"ko", t.ko}}; }
  json::value operator()(const std::vector<Text>& t) const { return json::object{{"text", write(t.at(0))}}; }
};

json::value write(const Text& text) {
  json::array args;
  for (const TextArg& arg : text.args) args.push_back(std::visit(WriteArg{}, arg));
  json::object out{{"source", text.source}, {"args", std::move(args)}};
  if (text.count) out["count"] = *text.count;
  return out;
}

Text read(const json::value& value);

TextArg readArg(const json::value& value) {
  if (value.is_string()) return std::string(value.as_string());
  const json::object& object = value.as_object();
  if (object.contains("number"))
    return Number{object.at("number").to_number<double>(), object.at("decimals").to_number<int>(),
                  object.at("sign").as_bool()};
  if (object.contains("date")) {
    const auto date = parseIsoDate(std::string(object.at("date").as_string()));
    if (!date) throw std::invalid_argument("not a date");
    return *date;
  }
  if (object.contains("text")) return nested(read(object.at("text")));
  return LocalText{std::string(object.at("en").as_string()), std::string(object.at("ko").as_string())};
}

Text read(const json::value& value) {
  const json::object& object = value.as_object();
  Text out{std::string(object.at("source").as_string()), {}, {}};
  for (const json::value& arg : object.at("args").as_array()) out.args.push_back(readArg(arg));
  if (const json::value* count = object.if_contains("count")) out.count = count->to_number<std::int64_t>();
  return out;
}

}  // namespace

Text text(std::string source, std::vector<TextArg> args) {
  return {std::move(source), std::move(args), {}};
}
Text counted(std::int64_t count, std::string source, std::vector<TextArg> args) {
  return {std::move(source), std::move(args), count};
}
TextArg nested(Text text) {
  return std::vector<Text>{std::move(text)};
}
std::string toJson(const Text& text) {
  return json::serialize(write(text));
}
Text textFromJson(const std::string& source) {
  return read(json::parse(source));
}

}  // namespace cx
