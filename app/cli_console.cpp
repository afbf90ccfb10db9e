// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_console.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "core/base/result.h"

namespace cx {
namespace {

bool errorsAreSeen() {
#ifdef _WIN32
  return _isatty(_fileno(stderr)) != 0;
#else
  return ::isatty(STDERR_FILENO) == 1;
#endif
}

}  // namespace

void Console::write(std::string_view result) const {
  std::cout << result;
}
void Console::say(const Text& sentence) const {
  std::cout << words_(sentence) << '\n';
}
void Console::error(const Text& sentence) const {
  std::cerr << words_(sentence) << '\n';
}

void Console::remark(const Text& sentence) const {
  if (!quiet_) error(sentence);
}

Progress Console::progress() const {
  if (quiet_ || !errorsAreSeen()) return {};
  return [last = -1](double share) mutable {
    const int percent = static_cast<int>(share * 100);
    if (percent != last) std::cerr << '\r' << percent << " %" << (percent == 100 ? "\n" : "") << std::flush;
    last = percent;
    return true;
  };
}

void Console::flush() const {
  if (!std::cout.flush())
    throw Failure(ErrorKind::read_or_write,
                  cx::text(CX_TEXT("app", "The result could not be written; is the disk full?")));
}

}  // namespace cx
