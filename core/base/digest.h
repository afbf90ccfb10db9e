// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cx {

/// SHA-256 as 32 bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);
/// BLAKE2b-256 of bytes that arrive piece by piece: the identity of a file, at three times the speed of SHA-256.
class StreamDigest {
 public:
  StreamDigest();
  void add(std::string_view bytes);
  /// Lower-case hexadecimal; nothing can be added afterwards.
  [[nodiscard]] std::string finish();

 private:
  struct alignas(64) State {
    unsigned char opaque[384];
  } state_;
};
/// Lower-case hexadecimal.
[[nodiscard]] std::string hex(std::string_view bytes);
/// SipHash-2-4 under a fixed key: notices damage in a row, does not defend against an attacker.
[[nodiscard]] std::uint64_t rowHash(std::string_view bytes);
/// `bytes` random bytes from the operating system, as hexadecimal.
[[nodiscard]] std::string randomHex(std::size_t bytes);

}  // namespace cx
