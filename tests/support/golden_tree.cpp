// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_tree.h"

#include <boost/json/serialize.hpp>
#include <cmath>
#include <set>

#include "tests/support/golden_node.h"
#include "tests/support/oracle.h"

namespace cx::test {
namespace {

namespace json = boost::json;

const std::set<std::string, std::less<>> explanations{"reason",     "note",    "schema",  "title",
                                                      "source",     "license", "dataset", "suppressed",
                                                      "instrument", "small_n", "config"};

bool empty(const json::value* value) {
  if (value == nullptr || value->is_null()) return true;
  if (const auto* object = value->if_object()) return object->empty();
  return value->is_array() && value->as_array().empty();
}

class Walk {
 public:
  void compare(const json::value& golden, const json::value* actual, const std::string& path) {
    if (const auto* object = golden.if_object()) return members(*object, actual, path);
    if (const auto* array = golden.if_array()) return elements(*array, actual, path);
    if (golden.is_null()) {
      if (!empty(actual)) differ(path, "none", actual);
      return;
    }
    // One-element lists stand unboxed in the golden tree.
    if (actual != nullptr && actual->is_array() && actual->as_array().size() == 1) actual = &actual->as_array()[0];
    ++result.compared;
    if (golden.is_number())
      number(golden, actual, path);
    else if (actual == nullptr || *actual != golden)
      differ(path, json::serialize(golden), actual);
  }

  TreeDifferences result;

 private:
  void members(const json::object& golden, const json::value* actual, const std::string& path) {
    for (const auto& [key, value] : golden) {
      if (explanations.contains(std::string(key))) continue;
      const auto* object = actual != nullptr ? actual->if_object() : nullptr;
      const json::value* other = object != nullptr ? object->if_contains(key) : nullptr;
      const std::string where = path.empty() ? std::string(key) : path + "." + std::string(key);
      if (!empty(&value))
        compare(value, other, where);
      else if (!empty(other))
        differ(where, "none", other);
    }
  }

  void elements(const json::array& golden, const json::value* actual, const std::string& path) {
    const auto* list = actual != nullptr ? actual->if_array() : nullptr;
    if (golden.size() == 1 && list == nullptr) return compare(golden[0], actual, path + "[0]");
    if (list == nullptr || list->size() != golden.size())
      return differ(path, std::to_string(golden.size()) + " elements", actual);
    for (std::size_t at = 0; at < golden.size(); ++at)
      compare(golden[at], &(*list)[at], path + "[" + std::to_string(at) + "]");
  }

  void number(const json::value& golden, const json::value* actual, const std::string& path) {
    const Tolerance& rule = toleranceOf(path);
    if (actual == nullptr || !actual->is_number()) {
      if (!rule.optional || !empty(actual)) differ(path, json::serialize(golden), actual);
      return;
    }
    const double expected = test::number(golden), given = test::number(*actual);
    if (std::abs(expected) < rule.tiny && std::abs(given) < rule.tiny) return;
    if (!within(given, expected, rule.relative, rule.absolute)) differ(path, json::serialize(golden), actual);
  }

  void differ(const std::string& path, const std::string& expected, const json::value* actual) {
    result.found.push_back(path + " should be " + expected + " and is " +
                           (actual != nullptr ? json::serialize(*actual) : "missing"));
  }
};

}  // namespace

TreeDifferences differences(const json::value& golden, const json::value& actual) {
  Walk walk;
  walk.compare(golden, &actual, "");
  return walk.result;
}

}  // namespace cx::test
