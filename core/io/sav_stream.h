// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cx {

/// A variable of an SPSS file.
struct SavVariable {
  std::string name, label;
  std::map<int, std::string> labels;  ///< of whole numbers that stand for an answer
  bool operator==(const SavVariable&) const = default;
};

/// What a record in the stream between the two processes is.
enum class SavRecord : char { variables = 'V', row = 'R', end = 'E', damaged = 'D', too_much = 'M' };

/// The writing end: each record is its kind, then numbers of four bytes and texts behind their lengths.
class SavStream {
 public:
  explicit SavStream(int descriptor) : descriptor_(descriptor) {}

  void begin(SavRecord record) { bytes_ += static_cast<char>(record); }
  void put(std::uint32_t number);
  void put(std::string_view text);
  /// Sends what is gathered where that is much. Nobody reading ends the process.
  void endRecord();
  [[noreturn]] void finish(SavRecord record);

 private:
  void send();

  int descriptor_;
  std::string bytes_;
};

}  // namespace cx
