// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/chart/chart.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// What lies behind one figure, in the reader's words. Sections come in a fixed order: answers, formula, interval,
/// change or the rest, published figure, target, reliability,
/// conditions; those that have nothing to say are left out.
struct Why {
  struct Line {
    Phrase label, lead;  ///< `lead` stands out before the rest; may be empty
    std::string rest;
    bool operator==(const Line&) const = default;
  };
  struct Section {
    std::string title;
    std::vector<Line> lines;
    bool operator==(const Section&) const = default;
  };
  std::string title;  ///< "Why 69.9?"
  std::string about;  ///< "Manage · Sep 2026 · all channels · unweighted"
  std::vector<Section> sections;
  bool operator==(const Why&) const = default;
};

/// Reads the facts of the view anew and explains one of its figures; says so where the view no longer has it.
[[nodiscard]] Why whyOf(const Workspace& workspace, const View& view, const Subject& subject, const Words& words);

/// For the clipboard: a title line, then label and words separated by a tab.
[[nodiscard]] std::string plainText(const Why& why);

}  // namespace cx
