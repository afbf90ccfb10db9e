// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/survey/submission.h"

namespace cx {

class Workspace;

/// The questions of all questionnaire versions as columns, those of the newest version first, and where each stands in
/// the answers of a wave.
class QuestionTable {
 public:
  explicit QuestionTable(const Workspace& workspace);

  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  /// The submission's answer to a question, by its place in `ids`; not asked where the wave's version lacks it.
  [[nodiscard]] Answer answer(const Submission& submission, std::size_t question) const;

 private:
  struct Place {
    int slot = -1, min = 0;
  };
  std::vector<std::string> ids_;
  std::map<WaveId, std::vector<Place>> places_;  ///< in the order of ids_
};

}  // namespace cx
