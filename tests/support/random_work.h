// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>

#include "core/survey/submission.h"

namespace cx {
class Workspace;
}

namespace cx::test {

/// Random submissions, edits and imports over three waves, three channels and two attributes, from one seed.
class RandomWork {
 public:
  RandomWork(Workspace& workspace, unsigned seed);
  /// One edit, import, undo or redo.
  void step();

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  Submission any();
  std::optional<Submission> existing();
  void change();
  void remove();
  void import();
  void weigh();

  Workspace& workspace_;
  std::mt19937_64 random_;
};

}  // namespace cx::test
