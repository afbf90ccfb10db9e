// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <optional>

#include "app/cli_verb.h"
#include "core/base/result.h"
#include "core/data/database.h"
#include "ui/text.h"

namespace cx {
namespace {

std::vector<Verb> verbs() {
  return {newVerb(),     sampleVerb(),     questionnaireVerb(), previewVerb(),   importVerb(), enterVerb(),
          scoresVerb(),  analyseVerb(),    compareVerb(),       benchmarkVerb(), chartVerb(),  reportVerb(),
          exportVerb(),  viewerCopyVerb(), rakeVerb(),          planVerb(),      checkVerb(),  undoVerb(),
          historyVerb(), backupVerb(),     eraseVerb(),         salvageVerb()};
}

std::vector<CliOption> everywhere() {
  return {{"--lang", "en|ko", text(CX_TEXT("app", "language of every sentence"))},
          {"--quiet", "", text(CX_TEXT("app", "no remarks and no progress"))},
          {"--help", "", text(CX_TEXT("app", "say what a command does"))}};
}

void listOptions(const Console& console, const std::vector<CliOption>& options) {
  ConsoleTable table({{}, {}, {}});
  for (const CliOption& option : options)
    table.add({"   ", std::string(option.name) + (option.value.empty() ? "" : " ") + std::string(option.value),
               console.words()(option.help)});
  console.write(table.text().substr(1));
}

int help(const Console& console) {
  console.say(
      text(CX_TEXT("app", "Touchstone %1: customer-experience scores with their uncertainty."), {TOUCHSTONE_VERSION}));
  console.write("\n");
  ConsoleTable table({{}, {}, {}});
  for (const Verb& verb : verbs())
    table.add({"   ", std::string(verb.name) + " " + std::string(verb.operands), console.words()(verb.help)});
  console.write(table.text().substr(1) + "\n");
  listOptions(console, everywhere());
  return exitDone;
}

int help(const Console& console, const Verb& verb) {
  console.write("touchstone-cli " + std::string(verb.name) + " " + std::string(verb.operands) + "\n");
  console.say(verb.help);
  console.write("\n");
  auto options = verb.options;
  for (const CliOption& option : everywhere()) options.push_back(option);
  listOptions(console, options);
  return exitDone;
}

/// The value of a global option wherever it stands before a lone "--".
std::optional<std::string> lookAhead(const std::vector<std::string>& words, std::string_view name) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (words[i] == name) return i + 1 < words.size() ? words[i + 1] : std::string();
    if (words[i].starts_with(std::string(name) + "=")) return words[i].substr(name.size() + 1);
  }
  return {};
}

Console consoleFor(const std::vector<std::string>& words) {
  const auto language = lookAhead(words, "--lang");
  return Console(wordsIn(language == "ko" ? Language::ko : Language::en), lookAhead(words, "--quiet").has_value());
}

int run(const Console& console, const std::vector<std::string>& words) {
  if (words.empty() || words.front() == "--help" || words.front() == "-h" || words.front() == "help")
    return help(console);
  if (words.front() == "--version") {
    console.write("touchstone-cli " TOUCHSTONE_VERSION "\n");
    return exitDone;
  }
  const auto all = verbs();
  const auto verb = std::ranges::find(all, words.front(), &Verb::name);
  if (verb == all.end())
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "There is no command “%1”; --help lists those that are."), {words.front()}));
  auto options = verb->options;
  for (const CliOption& option : everywhere()) options.push_back(option);
  if (lookAhead(words, "--help")) return help(console, *verb);
  const Arguments arguments({words.begin() + 1, words.end()}, options);
  const auto language = arguments.value("--lang");
  if (language && language != "en" && language != "ko")
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--lang takes en or ko, not “%1”."), {*language}));
  return verb->run(console, arguments);
}

int exitCode(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return 2;
    case ErrorKind::bad_data:
      return 3;
    case ErrorKind::cannot_open:
      return 4;
    case ErrorKind::read_or_write:
      return 5;
  }
  return 5;
}

/// Whatever happens inside becomes one sentence and an exit code.
int guardedRun(const Console& console, const std::vector<std::string>& words) {
  const auto failed = [&](const Error& error) {
    console.error(error.text);
    return exitCode(error.kind);
  };
  try {
    const int code = run(console, words);
    console.flush();
    return code;
  } catch (const Failure& failure) {
    return failed(failure.error());
  } catch (const SQLite::Exception& failure) {
    return failed(databaseError(failure, words.size() > 1 ? words[1] : std::string()));
  } catch (const std::bad_alloc&) {
    return failed(
        {ErrorKind::read_or_write, text(CX_TEXT("app", "The memory does not suffice for this; nothing was changed."))});
  } catch (const std::exception& failure) {
    return failed(
        {ErrorKind::read_or_write, text(CX_TEXT("app", "Stopped by an unexpected error: %1."), {failure.what()})});
  }
}

}  // namespace
}  // namespace cx

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  return cx::guardedRun(cx::consoleFor(words), words);
}
