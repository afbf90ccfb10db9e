// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/heading.h"
#include "core/survey/attribute.h"
#include "core/survey/questionnaire.h"

namespace cx {

/// What a column of a data file holds.
enum class ColumnRole { statement, outcome, wave, channel, attribute, person, weight, date, comment, personal, ignore };

/// "statement", "outcome" … as in reports and mappings.
[[nodiscard]] std::string_view name(ColumnRole role);
/// The role of that name; nothing for another word.
[[nodiscard]] std::optional<ColumnRole> columnRole(std::string_view name);

/// Whether such a column answers something that was asked.
[[nodiscard]] constexpr bool isQuestion(ColumnRole role) {
  return role == ColumnRole::statement || role == ColumnRole::outcome;
}

/// The column that marks our own exports: their neutralised texts are read back as they were.
constexpr std::string_view exportMark = "touchstone_export";
/// Before an attribute's key where the bare key would name something else.
constexpr std::string_view attributePrefix = "attribute:";

struct Column {
  std::string name;  ///< the header as it stands
  ColumnRole role = ColumnRole::ignore;
  std::string id;        ///< of the statement or outcome; the attribute's key
  bool guessed = false;  ///< an attribute only because nothing else is known of it
  bool operator==(const Column&) const = default;
};

/// The scale that the column is answered on; nothing for one that answers no question.
[[nodiscard]] std::optional<AnswerScale> scaleOf(const Column& column, const Questionnaire& questionnaire);

struct KnownExport;

/// Assigns each header its role: a statement's or outcome's id or text in either language (organisation-wide or for one
/// channel), a column of the tool that wrote the file, a common name of wave, channel, weight …, an attribute of the
/// workspace; a header that speaks of a person's contact data is `personal`; any other is a guessed attribute. Case,
/// spacing, Unicode form and a number in front do not matter. `tool` may be null.
[[nodiscard]] std::vector<Column> recogniseColumns(const std::vector<Heading>& headings,
                                                   const Questionnaire& questionnaire,
                                                   const std::vector<Attribute>& attributes,
                                                   const KnownExport* tool = nullptr);
[[nodiscard]] std::vector<Column> recogniseColumns(const std::vector<std::string>& headers,
                                                   const Questionnaire& questionnaire,
                                                   const std::vector<Attribute>& attributes);

/// The question that a cell names by id or text; empty where it names none.
[[nodiscard]] std::vector<std::string> namedQuestions(const std::vector<std::string>& cells,
                                                      const Questionnaire& questionnaire);

/// Failure(bad_data) when two columns claim one role, or when no column is a statement.
void requireUsable(const std::vector<Column>& columns, const std::string& file);

/// Whether the text looks like an e-mail address, a network address or a telephone number.
[[nodiscard]] bool looksPersonal(std::string_view value);

}  // namespace cx
