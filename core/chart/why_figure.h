// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/chart/facts.h"
#include "core/chart/why.h"
#include "core/chart/wording.h"
#include "core/scoring/dimension_reliability.h"
#include "core/scoring/distribution.h"

/// The parts of a Why. Each section is written from the same figure.
namespace cx {

/// A figure with the group of forms behind it.
struct Figure {
  const Workspace& workspace;
  const Facts& facts;
  const Subject& subject;
  Wording say;  ///< on the scale of the scope
  Tally tally;
  Score score;

  [[nodiscard]] const Questionnaire& questionnaire() const { return facts.questionnaire(); }
  [[nodiscard]] const Scope& scope() const { return subject.scope; }
  [[nodiscard]] bool statement() const { return scope().kind == Scope::Kind::statement; }
  [[nodiscard]] std::string name() const;  ///< "Manage", "T2 Follow-up within 48 hours"
};

/// None where the facts do not have it.
[[nodiscard]] std::optional<Figure> figureOf(const Workspace& workspace, const Facts& facts, const Subject& subject,
                                             const Words& words);

/// A change with the older wave's forms.
struct Step {
  Change change;
  const Wave& older;
  Tally before;
};
/// Since the wave compared with, or since the first comparable wave where the subject asks for that; none where the
/// figure has no earlier wave, or is of one channel.
[[nodiscard]] std::optional<Step> stepOf(const Figure& figure);

[[nodiscard]] Why::Line whyLine(std::string label, std::string lead, std::string rest = {});

[[nodiscard]] Why::Section whyAnswers(const Figure& figure);
[[nodiscard]] Why::Section whyMissing(const Figure& figure);
[[nodiscard]] Why::Section whyFormula(const Figure& figure);
[[nodiscard]] Why::Section whyDifference(const Figure& figure, const Step& step);
[[nodiscard]] Why::Section whyInterval(const Figure& figure);
[[nodiscard]] Why::Section whyChange(const Figure& figure, const Step& step);
/// Whether the change was judged on people met in both waves, or why not.
[[nodiscard]] std::string whyPaired(const Figure& figure, const Step& step);
/// newer − older of these people. Reads the submissions.
[[nodiscard]] std::vector<double> differencesOf(const Figure& figure, const Step& step);
[[nodiscard]] Why::Section whyRest(const Figure& figure);
[[nodiscard]] Why::Section whyKinds(const Figure& figure);
[[nodiscard]] Why::Section whyPublished(const Figure& figure);
/// What is aimed at, and where the score stands beside it; none where no target is set.
[[nodiscard]] std::optional<Why::Section> whyTarget(const Figure& figure);
[[nodiscard]] Why::Section whyReliability(const Figure& figure, const DimensionReliability& dimension);
/// Of the net of those who agree, or of one level of the answers: what is counted, and how sure it is.
[[nodiscard]] Why::Section whyNet(const Figure& figure);
[[nodiscard]] Why::Section whyNetInterval(const Figure& figure);
[[nodiscard]] Why::Section whyConditions(const Figure& figure);

/// Of the wave and the whole view; none where the figure is of no dimension. Reads the submissions.
[[nodiscard]] std::optional<DimensionReliability> reliabilityOf(const Figure& figure);

/// How the answers to the statement spread in the group of forms.
[[nodiscard]] Distribution answersOf(const Figure& figure);
/// The level that the figure is the share of; null for anything else.
[[nodiscard]] const Distribution::Level* levelOf(const Figure& figure, const Distribution& answers);
/// Whether it is of the digital and organisation-wide forms alone.
[[nodiscard]] bool besidePublished(const Subject& subject);
/// How the figure stands beside the published one; null where there is none.
[[nodiscard]] const Published* publishedBeside(const Figure& figure);
/// The channel among those compared with the rest, or null.
[[nodiscard]] const ChannelParity* parityOf(const Figure& figure);

}  // namespace cx
