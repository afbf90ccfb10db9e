// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <utility>

#include "core/base/text.h"

namespace cx {

/// What kind of failure: the command line's exit code and the message bar's tone follow from it.
enum class ErrorKind {
  usage,          ///< a request that makes no sense; exit 2
  bad_data,       ///< input that cannot be accepted; exit 3
  cannot_open,    ///< workspace missing, damaged, newer, foreign or locked; exit 4
  read_or_write,  ///< disk full, no permission, I/O error; exit 5
};

/// A failure in one sentence: what happened (naming file and line where there is one) and what to do next.
struct Error {
  ErrorKind kind = ErrorKind::bad_data;
  Text text;
};

/// An Error on its way through core; doors turn it into a Result.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Error error) : std::runtime_error(error.text.source), error_(std::move(error)) {}
  Failure(ErrorKind kind, Text text) : Failure(Error{kind, std::move(text)}) {}
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  Error error_;
};

[[noreturn]] inline void throw_exception_from_error(const Error& error, const boost::source_location&) {
  throw Failure(error);
}

/// A value or the Error that prevented it.
template <class T>
using Result = boost::system::result<T, Error>;

/// Runs `work` at a door: a Failure thrown inside becomes the Result's Error.
template <class Work>
auto guarded(Work&& work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const Failure& failure) {
    return failure.error();
  }
}

}  // namespace cx
