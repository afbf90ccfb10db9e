// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/cli_arguments.h"
#include "app/cli_console.h"

namespace cx {

/// The exit codes that scripts rely on; failures have codes of their own (exitCode).
constexpr int exitDone = 0, exitAttention = 1;

/// One thing the command line can do.
struct Verb {
  std::string_view name;
  std::string_view operands;  ///< "FILE DATA", for usage lines
  Text help;                  ///< one sentence
  std::vector<CliOption> options;
  /// Throws Failure; returns exitDone or exitAttention.
  std::function<int(const Console&, const Arguments&)> run;
};

[[nodiscard]] Verb newVerb();
[[nodiscard]] Verb sampleVerb();
[[nodiscard]] Verb questionnaireVerb();
[[nodiscard]] Verb previewVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb enterVerb();
[[nodiscard]] Verb scoresVerb();
[[nodiscard]] Verb analyseVerb();
[[nodiscard]] Verb compareVerb();
[[nodiscard]] Verb benchmarkVerb();
[[nodiscard]] Verb rakeVerb();
[[nodiscard]] Verb planVerb();
[[nodiscard]] Verb chartVerb();
[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb viewerCopyVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb backupVerb();
[[nodiscard]] Verb eraseVerb();
[[nodiscard]] Verb salvageVerb();

}  // namespace cx
