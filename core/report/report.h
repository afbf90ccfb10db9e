// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/words.h"
#include "core/chart/chart.h"

namespace cx {

/// A rule-written sentence with the facts that bear it. It is bound to the figure it states.
struct FindingLine {
  Phrase sentence;                      ///< "▲ Manage rose 4.7 points since Mar 2026"
  std::string facts;                    ///< interval, p, n, where
  std::optional<Subject> subject = {};  ///< none where nothing is detectable
  double effect = 0;                    ///< the difference stated, signed, in points of its scale
  double certainty = 0;  ///< share of it that the interval leaves standing; findings rank by |effect| × certainty
  bool operator==(const FindingLine&) const = default;
};

/// A titled list of findings.
struct FindingsBlock {
  std::string title;
  std::vector<FindingLine> findings;
  bool operator==(const FindingsBlock&) const = default;
};

/// A titled table in the report's own type.
struct TableBlock {
  std::string title, subtitle;
  Table table;
  bool operator==(const TableBlock&) const = default;
};

/// Terms with their explanation, or plain paragraphs where the term is empty.
struct NotesBlock {
  std::string title;
  struct Item {
    std::string term, words;
    bool operator==(const Item&) const = default;
  };
  std::vector<Item> items;
  bool operator==(const NotesBlock&) const = default;
};

/// A part of a page. Full blocks follow one another; left and right ones run down their own halves until the next full
/// one.
struct Block {
  enum class Place { full, left, right };
  Place place = Place::full;
  std::variant<Chart, TableBlock, FindingsBlock, NotesBlock> body;
  bool operator==(const Block&) const = default;
};

/// One section: flows over several sheets when its tables need them; tables repeat their heads.
struct ReportSection {
  std::string id;        ///< "summary", "changes", "trend", "channels", "statements", "benchmark", "method", "numbers"
  std::string title;     ///< outline entry
  std::string headline;  ///< one sentence: the finding
  std::string answer;    ///< one line under it
  std::vector<Block> blocks;
  double left_share = 0.5;  ///< of the width, for left blocks; the right ones have the rest
  bool operator==(const ReportSection&) const = default;
};

/// The board report as values; ui/render lays it out on A4 landscape.
struct Report {
  Language language = Language::en;
  std::string running_title;   ///< "Haneul Retail · Digital CX benchmark report"
  std::string sample_mark;     ///< "SAMPLE", or empty
  std::string wave;            ///< "Sep 2026"
  std::string title, subject;  ///< document metadata
  std::string source, legend;  ///< the two lines at the foot of every page
  std::string page_of;         ///< "page %1 of %2"
  Instant made;
  std::vector<ReportSection> sections;
  bool operator==(const Report&) const = default;
};

}  // namespace cx
