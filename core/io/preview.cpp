// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/preview.h"

#include <algorithm>
#include <system_error>

#include "core/base/digest.h"
#include "core/io/dialect.h"
#include "core/io/draft_questionnaire.h"
#include "core/io/known_export.h"
#include "core/io/long_sheet.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// An empty workspace that is gone with this object.
class Scratch {
 public:
  explicit Scratch(const Questionnaire& questionnaire)
      : file_(std::filesystem::temp_directory_path() / ("touchstone-preview-" + randomHex(8) + ".touchstone")),
        workspace_(createWorkspace(file_, questionnaire, Organisation{})) {}
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    if (workspace_) {
      const Workspace closed = std::move(workspace_).value();
    }
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
  }
  [[nodiscard]] Result<Workspace>& workspace() { return workspace_; }

 private:
  std::filesystem::path file_;
  Result<Workspace> workspace_;
};

Result<ImportReport> rehearse(const Questionnaire& questionnaire, const std::filesystem::path& file,
                              ImportOptions options, const Progress& progress) {
  Scratch scratch(questionnaire);
  if (!scratch.workspace()) return scratch.workspace().error();
  options.dry_run = true;
  return importFile(*scratch.workspace(), file, options, progress);
}

struct Answering {
  Dialect dialect;
  std::vector<Column> columns;
  [[nodiscard]] std::size_t statements() const { return count(columns); }
  static std::size_t count(const std::vector<Column>& columns) {
    return static_cast<std::size_t>(std::ranges::count(columns, ColumnRole::statement, &Column::role));
  }
};

Answering answering(const Questionnaire& questionnaire, const std::filesystem::path& file, const Mapping& given) {
  const CountKnown known = [&](const Row& headers) {
    return Answering::count(recogniseColumns(headers, questionnaire, {}));
  };
  Answering out{findDialect(file, given, known), {}};
  out.columns = recogniseColumns(out.dialect.headings, questionnaire, {}, knownExport(out.dialect.headings));
  return out;
}

/// Whether most of the statements are headers of the file, or cells of a sheet with one row per answer.
bool asks(const Questionnaire& questionnaire, const std::filesystem::path& file, const Mapping& given) {
  const Answering seen = answering(questionnaire, file, given);
  return 2 * seen.statements() > questionnaire.statements().size() ||
         findLongColumns(seen.dialect, seen.columns, questionnaire).has_value();
}

}  // namespace

Result<Questionnaire> questionnaireFor(const std::filesystem::path& file, const Mapping& given) {
  for (const std::string& id : builtInQuestionnaires()) {
    const Questionnaire shipped = builtInQuestionnaire(id);
    const auto asked = guarded([&] { return asks(shipped, file, given); });
    if (!asked) return asked.error();
    if (*asked) return shipped;
  }
  return draftQuestionnaire(file, given);
}

Result<Mapping> answeringColumns(const std::filesystem::path& file, const Questionnaire& questionnaire) {
  return guarded([&] {
    Mapping out;
    for (const Column& column : answering(questionnaire, file, {}).columns)
      if (!column.name.empty() && isQuestion(column.role)) out.columns[column.name] = {column.role, column.id};
    return out;
  });
}

Result<ImportReport> previewFile(const std::filesystem::path& file, const ImportOptions& options,
                                 const Progress& progress) {
  for (const std::string& id : builtInQuestionnaires()) {
    auto report = rehearse(builtInQuestionnaire(id), file, options, progress);
    if (report || report.error().kind != ErrorKind::bad_data) return report;
  }
  const auto drafted = draftQuestionnaire(file, options.mapping);
  if (!drafted) return drafted.error();
  return rehearse(*drafted, file, options, progress);
}

}  // namespace cx
