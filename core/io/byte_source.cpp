// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_source.h"

#include <fstream>
#include <memory>
#include <string>
#include <system_error>

#include "core/base/result.h"

namespace cx {

std::string displayName(const std::filesystem::path& file) {
  const auto name = file.filename().u8string();
  return {name.begin(), name.end()};
}

ByteSource fileSource(const std::filesystem::path& file) {
  const std::string name = displayName(file);
  std::error_code unreadable;
  const auto status = std::filesystem::status(file, unreadable);
  if (!std::filesystem::exists(status))
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("io", "%1 does not exist; check the name and the folder."), {name}));
  if (!std::filesystem::is_regular_file(status))
    throw Failure(ErrorKind::read_or_write, text(CX_TEXT("io", "%1 is not a file; choose a CSV file."), {name}));
  auto stream = std::make_shared<std::ifstream>();
  stream->rdbuf()->pubsetbuf(nullptr, 0);
  stream->open(file, std::ios::binary);
  if (!*stream)
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("io", "%1 cannot be read; check that you may open it."), {name}));
  return [stream, name](char* to, std::size_t room) -> std::size_t {
    stream->read(to, static_cast<std::streamsize>(room));
    if (stream->bad())
      throw Failure(ErrorKind::read_or_write,
                    text(CX_TEXT("io", "Reading %1 failed half-way; try again or copy it to another disk."), {name}));
    return static_cast<std::size_t>(stream->gcount());
  };
}

std::string readSmallFile(const std::filesystem::path& file) {
  constexpr std::size_t most = 16 << 20, step = 64 << 10;
  const ByteSource bytes = fileSource(file);
  std::string out;
  for (std::size_t got = 1; got > 0;) {
    const std::size_t before = out.size();
    out.resize(before + step);
    got = bytes(out.data() + before, step);
    out.resize(before + got);
    if (out.size() > most)
      throw Failure(ErrorKind::read_or_write,
                    text(CX_TEXT("io", "%1 is too large for what it should be."), {displayName(file)}));
  }
  return out;
}

}  // namespace cx
