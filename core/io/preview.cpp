// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/preview.h"

#include <system_error>

#include "core/base/digest.h"
#include "core/io/draft_questionnaire.h"
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

}  // namespace

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
