// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/tally/layout.h"

namespace cx {

class Workspace;

/// The answers a statement takes: whole numbers from min to max.
struct AnswerScale {
  int min = 1, max = 5;
  std::map<int, LocalText> labels;
  bool operator==(const AnswerScale&) const = default;
  [[nodiscard]] int points() const { return max - min + 1; }
};

struct Statement {
  std::string id;          ///< lineage key, unique over the questionnaire: "M1"
  LocalText text;          ///< organisation-wide wording
  LocalText channel_text;  ///< wording for one channel; empty: the same
  LocalText label;         ///< a few words for charts ("short" in the definition); empty: the id
  LocalText tag;           ///< one or two words under the id in dense tables
  AnswerScale scale;
  bool reverse = false;
  std::string mirrors;  ///< key of the published figure that this statement mirrors, or empty
  int slot = -1;        ///< its byte in the answers for life; given by the workspace
  int wording = 1;      ///< grows when a rewording makes the answers another measure; given by the workspace
  int nuance = 0;       ///< grows when a rewording is worth a note; given by the workspace
  bool operator==(const Statement&) const = default;
};

struct Dimension {
  std::string id;
  LocalText title;
  std::vector<Statement> statements;
  bool operator==(const Dimension&) const = default;
};

/// A question outside the index, such as recommendation (NPS), satisfaction (CSAT) or effort (CES).
struct OutcomeQuestion {
  std::string id;  ///< "nps", "csat", "ces", "success" or another
  LocalText title;
  AnswerScale scale;
  std::optional<int> satisfied_from;
  int slot = -1;
  bool operator==(const OutcomeQuestion&) const = default;
};

/// How a question is read as a known measure: "nps", "csat" or "ces". A statement may be read so beside its dimension.
struct OutcomeMeasure {
  std::string kind;
  std::string question;     ///< id of an outcome question or of a statement; answers are read as given
  std::optional<int> from;  ///< satisfied, or an easy task, from this answer on; none: the usual cut of the scale
  int shift = 0;            ///< added to every answer first, for a recommendation asked on 1–11
  bool operator==(const OutcomeMeasure&) const = default;
};

/// Which outcome is to be set against which statements when drivers are ranked.
struct DriverPlan {
  std::string outcome;
  std::vector<std::string> predictors;
  bool operator==(const DriverPlan&) const = default;
};

/// One version of the instrument.
struct Questionnaire {
  std::string id;
  LocalText title;
  int version = 1;
  std::vector<Dimension> dimensions;
  std::vector<OutcomeQuestion> outcomes;
  std::vector<OutcomeMeasure> measures;     ///< where ids do not say it; see outcomeMeasures()
  std::optional<DriverPlan> drivers;        ///< where given; see driverPlan()
  std::map<std::string, double> benchmark;  ///< test instruments only: dimension id or "overall" → figure
  bool operator==(const Questionnaire&) const = default;

  [[nodiscard]] std::vector<const Statement*> statements() const;
  [[nodiscard]] const Statement* statement(std::string_view key) const;
  [[nodiscard]] const Dimension* dimension(std::string_view key) const;
  [[nodiscard]] const OutcomeQuestion* outcome(std::string_view key) const;
  [[nodiscard]] Layout layout() const;
};

/// Reads a definition (the shape of resources/reference/digital-cx.json) or a test instrument (*.meta.json shape).
/// Failure(bad_data) names what is wrong: no statement, a scale outside 2–11 points, an id twice.
[[nodiscard]] Questionnaire parseQuestionnaire(std::string_view json);
/// The definition as JSON, readable by parseQuestionnaire; slots included only for storage.
[[nodiscard]] std::string questionnaireJson(const Questionnaire& questionnaire, bool withSlots = false);
/// A questionnaire that ships with the program: "digital-cx" or "cx-strategy".
[[nodiscard]] Questionnaire builtInQuestionnaire(std::string_view id);
[[nodiscard]] std::vector<std::string> builtInQuestionnaires();

/// The newest version stored in the workspace.
[[nodiscard]] Questionnaire currentQuestionnaire(const Workspace& workspace);
[[nodiscard]] Questionnaire questionnaireVersion(const Workspace& workspace, int version);
/// Stores a version; each statement keeps the slot of its lineage key, new keys get new slots.
void addQuestionnaire(Workspace& workspace, Questionnaire questionnaire);
/// Stores it in the place of the version it names; slots are given as for a new one. Only for a version that no answer
/// was given to, or where no question and no scale differs.
void replaceQuestionnaire(Workspace& workspace, Questionnaire questionnaire);

}  // namespace cx
