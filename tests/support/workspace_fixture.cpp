// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace cx::test {

namespace {

/// Backups of test workspaces go to a folder of this run, whoever opens them and however: never to a person's data.
[[maybe_unused]] const bool dataFolderSet = [] {
  static const TemporaryFolder data;
  return ::setenv("XDG_DATA_HOME", data.path().c_str(), 1) == 0;
}();

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "touchstone-test-XXXXXX").string();
  if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

Instant fixedNow() {
  return *parseIsoInstant("2026-11-20T09:00:00Z");
}

Questionnaire smallQuestionnaire() {
  Questionnaire out;
  out.id = "small";
  out.title = {"Small", "작은"};
  for (const char* dimension : {"A", "B"}) {
    Dimension added{dimension, {dimension, dimension}, {}};
    for (const char* number : {"1", "2"}) {
      Statement statement;
      statement.id = (dimension[0] == 'A' ? std::string("a") : std::string("b")) + number;
      statement.text = {"Statement " + statement.id, "문항 " + statement.id};
      added.statements.push_back(statement);
    }
    out.dimensions.push_back(added);
  }
  return out;
}

Workspace newWorkspace(const TemporaryFolder& folder, const Questionnaire& questionnaire) {
  Organisation organisation;
  organisation.name = {"Test firm", "시험 회사"};
  return value(createWorkspace(folder / "test.touchstone", questionnaire, organisation, fixedNow));
}

std::string answers(std::string_view written) {
  std::string out;
  for (std::size_t slot = 0; slot < written.size(); ++slot) {
    const char c = written[slot];
    const Answer answer = c == '-'   ? Answer::notApplicable()
                          : c == '.' ? Answer::skipped()
                          : c == ' ' ? Answer::notAsked()
                                     : Answer::score(c - '0');
    setAnswer(out, int(slot), answer, 1);
  }
  return out;
}

std::string fileBytes(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace cx::test
