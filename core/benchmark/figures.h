// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"

namespace cx {

struct Dimension;
struct Questionnaire;
struct Statement;

/// What a published number is. Only the same type from the same instrument may be drawn with a score or subtracted from
/// it.
enum class MetricType { index_sum_max, respondent_share, level_share, score_0_100, nps, mean_scale };

/// How sure we are that the publisher said it.
enum class Certainty {
  publisher,  ///< A: the publisher's own page
  mirror,     ///< B: a mirror, a translation or the press
  article,    ///< S: read in full in a source article
  computed,   ///< C: computed from what was published
};
/// "A", "B", "S" or "C".
[[nodiscard]] std::string_view code(Certainty certainty);

struct Source {
  LocalText title;
  std::string publisher;
  int year = 0;
  std::optional<Date> published;
  std::vector<std::string> urls;
  bool operator==(const Source&) const = default;
};

/// A published number. It is not a score: it comes without an interval and mostly without n.
struct Reference {
  std::string key;                      ///< "mopinion-2023-t2"
  std::string edition;                  ///< "2023"
  std::string instrument;               ///< "digital-cx", or empty for another instrument
  std::string scope;                    ///< "all" or an industry
  std::string dimension, statement;     ///< ids of the instrument, or empty
  std::vector<std::string> statements;  ///< ids that the figure is about; empty when it is not comparable
  LocalText title;
  double value = 0;  ///< in the unit of its metric type; an index in % of the maximum
  MetricType metric_type = MetricType::respondent_share;
  LocalText population;
  std::optional<std::int64_t> n;
  Source source;
  Certainty certainty = Certainty::mirror;
  std::optional<Date> retrieved;
  LocalText note;
  bool operator==(const Reference&) const = default;

  /// An index score of the digital CX instrument: the only kind that may stand on a score axis.
  [[nodiscard]] bool comparable() const;
};

/// A statement of the instrument whose score nobody published, and what is known instead.
struct UnpublishedTopic {
  std::string dimension, statement;
  std::string evidence;  ///< "hinted", "weakly_hinted" or "published_without_number"
  LocalText note;
};

/// The reference library, comparable figures first.
[[nodiscard]] const std::vector<Reference>& publishedFigures();
[[nodiscard]] const std::vector<UnpublishedTopic>& unpublishedTopics();

/// The figure with this key, or null.
[[nodiscard]] const Reference* publishedFigure(std::string_view key);

/// The set that an organisation of this industry is compared with: "e-commerce", else "all".
[[nodiscard]] std::string_view comparisonScope(std::string_view industry);

/// The published score of the dimension, or null: another instrument, other statements, or a scale other than 1–5.
/// There is none for the overall score; nobody published one.
[[nodiscard]] const Reference* publishedFor(const Questionnaire& questionnaire, const Dimension& dimension,
                                            std::string_view industry);
/// The published score of the statement that this one mirrors, always over all industries, or null.
[[nodiscard]] const Reference* publishedFor(const Statement& statement);
/// Whether any dimension or statement has a published score.
[[nodiscard]] bool anyPublished(const Questionnaire& questionnaire, std::string_view industry);

}  // namespace cx
