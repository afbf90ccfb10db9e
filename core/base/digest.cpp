// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace cx {

std::string sha256(std::string_view bytes) {
  std::string out(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return out;
}

StreamDigest::StreamDigest() {
  static_assert(sizeof(crypto_generichash_state) <= sizeof state_.opaque &&
                alignof(crypto_generichash_state) <= alignof(State));
  crypto_generichash_init(reinterpret_cast<crypto_generichash_state*>(state_.opaque), nullptr, 0,
                          crypto_generichash_BYTES);
}

void StreamDigest::add(std::string_view bytes) {
  crypto_generichash_update(reinterpret_cast<crypto_generichash_state*>(state_.opaque),
                            reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string StreamDigest::finish() {
  std::string out(crypto_generichash_BYTES, '\0');
  crypto_generichash_final(reinterpret_cast<crypto_generichash_state*>(state_.opaque),
                           reinterpret_cast<unsigned char*>(out.data()), out.size());
  return hex(out);
}

std::string hex(std::string_view bytes) {
  std::string out(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  out.pop_back();
  return out;
}

std::uint64_t rowHash(std::string_view bytes) {
  static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{'T', 'o', 'u', 'c', 'h',
                                                                            's', 't', 'o', 'n', 'e'};
  std::array<unsigned char, crypto_shorthash_BYTES> out{};
  crypto_shorthash(out.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), key.data());
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < out.size(); ++i) value |= std::uint64_t{out[i]} << (8 * i);
  return value;
}

std::string randomHex(std::size_t bytes) {
  std::string raw(bytes, '\0');
  randombytes_buf(raw.data(), raw.size());
  return hex(raw);
}

}  // namespace cx
