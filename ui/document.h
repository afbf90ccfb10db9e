// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <exception>
#include <functional>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/base/words.h"
#include "core/scoring/view.h"
#include "core/survey/workspace.h"
#include "ui/background.h"
#include "ui/readers.h"

namespace cx {

/// The one object between core and the pages: the open workspace, what the reader looks at, and the reader's language.
class Document : public QObject {
  Q_OBJECT
 public:
  explicit Document(Words words, QObject* parent = nullptr);
  ~Document() override;

  [[nodiscard]] bool isOpen() const { return workspace_.has_value(); }
  /// Only while open.
  [[nodiscard]] const Workspace& workspace() const { return *workspace_; }
  /// Takes over a workspace; the one that was open is closed. False and `failed` when it cannot be read: then that one
  /// stays.
  bool open(Workspace workspace);
  void close();

  /// Waves are named, never 0, where there are any; `compare` is 0 where there is none to compare with. Kept in the
  /// workspace from one session to the next.
  [[nodiscard]] const View& view() const { return view_; }
  void setView(const View& view);

  [[nodiscard]] const Words& words() const { return words_; }
  void setWords(Words words);

  /// Runs one named, undoable edit; false and `failed` when it could not be done.
  bool edit(const Text& name, const std::function<void(Workspace&)>& change);
  /// For edits with a door of their own (import): runs `change`, then tells the pages.
  bool apply(const std::function<Result<void>(Workspace&)>& change);
  /// Keeps a draft or a choice in the workspace, outside its history; the pages are not told.
  void keep(std::string_view key, std::string_view value);
  /// The name of the step taken back, or nothing.
  std::optional<Text> undo();
  std::optional<Text> redo();

  /// Computes a page's content on a background connection; `receive` runs on this thread, only for the latest request
  /// of `receiver`, and not at all once it is gone. A change of the document stops the computation for as long as it
  /// takes. Nothing happens while no workspace is open. What goes wrong is told to `failure`, or else by `failed`.
  template <class Compute, class Receive>
  void compute(QObject* receiver, Compute content, Receive receive, std::function<void(const Error&)> failure = {}) {
    using Value = std::invoke_result_t<Compute, const Workspace&, const View&, const Words&>;
    if (!workspace_) return;
    background_.run<Value>(
        receiver,
        [this, file = workspace_->file(), view = view_, words = words_,
         content = std::move(content)](const Background::Wanted& wanted) {
          return readers_.undisturbed(wanted, [&] {
            return reading<Value>(file, [&](Workspace& reader) {
              reader.stopWhen([&] { return readers_.paused() || !wanted(); });
              return content(reader, view, words);
            });
          });
        },
        std::move(receive), failure ? std::move(failure) : [this](const Error& error) { Q_EMIT failed(error); });
  }
  /// Tells of a failure that came from elsewhere than an edit or a computation.
  void report(const std::exception& failure);
  /// True when no background work is under way.
  [[nodiscard]] bool idle() const { return background_.idle(); }

 Q_SIGNALS:
  /// Something a page shows may be different: rows, view, language or the workspace itself. Coalesced.
  void changed();
  void failed(const cx::Error& error);
  /// Something to know that prevents nothing, told once: today's backup could not be written.
  void warned(const cx::Text& warning);

 private:
  class Change;

  template <class Value, class Read>
  static Result<Value> reading(const std::filesystem::path& file, const Read& read) {
    try {
      Result<Workspace> reader = openWorkspace(file, Access::read);
      if (reader.has_error()) return reader.error();
      return guarded([&] { return read(*reader); });
    } catch (const std::exception& failure) {
      return readingFailed(file, failure);
    }
  }
  static Error readingFailed(const std::filesystem::path& file, const std::exception& failure);

  std::optional<Text> step(Result<std::optional<Text>> (Workspace::*way)());
  void announce();
  void tellChanged();

  std::optional<Workspace> workspace_;
  View view_;
  Words words_;
  std::optional<Text> warning_;  ///< the one that was told
  bool announced_ = false;
  int changes_ = 0;  ///< under way, one inside the other
  Readers readers_;
  Background background_;  // its threads use the readers
};

}  // namespace cx
