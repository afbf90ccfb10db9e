// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_text.h"

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <cmath>

namespace cx {
namespace {

class Printer {
 public:
  void print(const boost::json::value& value) {
    if (const auto* object = value.if_object()) {
      printAll(*object, '{', '}', [this](const boost::json::key_value_pair& entry) {
        out_ += boost::json::serialize(boost::json::string_view(entry.key())) + ": ";
        print(entry.value());
      });
    } else if (const auto* array = value.if_array()) {
      printAll(*array, '[', ']', [this](const boost::json::value& entry) { print(entry); });
    } else if (const double* number = value.if_double()) {
      out_ += std::isfinite(*number) ? decimalText(*number) : "null";
    } else {
      out_ += boost::json::serialize(value);
    }
  }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  template <class Entries, class PrintEntry>
  void printAll(const Entries& entries, char open, char close, PrintEntry printEntry) {
    out_ += open;
    ++depth_;
    bool first = true;
    for (const auto& entry : entries) {
      out_ += first ? "\n" : ",\n";
      out_.append(2 * depth_, ' ');
      printEntry(entry);
      first = false;
    }
    --depth_;
    if (!first) (out_ += '\n').append(2 * depth_, ' ');
    out_ += close;
  }

  std::string out_;
  std::size_t depth_ = 0;
};

}  // namespace

std::string decimalText(double value) {
  std::array<char, 400> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0.0 : value, std::chars_format::fixed)
          .ptr;
  return {buffer.data(), end};
}

std::string jsonText(const boost::json::value& value) {
  Printer printer;
  printer.print(value);
  return printer.take() + "\n";
}

}  // namespace cx
