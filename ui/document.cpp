// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <utility>

#include "core/data/database.h"
#include "core/scoring/selection.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/setting.h"
#include "ui/stored_view.h"

namespace cx {
namespace {

bool hasLevel(const std::vector<Attribute>& all, LevelId level) {
  return std::ranges::any_of(all, [&](const Attribute& attribute) {
    return attribute.id == level.attribute &&
           std::ranges::any_of(attribute.levels, [&](const Level& one) { return one.number == level.number; });
  });
}

/// The view without channels and levels that are gone, its waves named.
View upToDate(const Workspace& workspace, View view) {
  const std::vector<Channel> known = channels(workspace);
  std::erase_if(view.channels, [&](ChannelId id) { return std::ranges::find(known, id, &Channel::id) == known.end(); });
  const std::vector<Attribute> segments = attributes(workspace);
  std::erase_if(view.levels, [&](LevelId level) { return !hasLevel(segments, level); });
  return resolved(workspace, std::move(view));
}

}  // namespace

/// While the document is changed, and until the pages know, nothing reads in the background.
class Document::Change {
 public:
  explicit Change(Document& document) : document_(document) {
    ++document_.changes_;
    document_.readers_.pause();
  }
  ~Change() {
    if (--document_.changes_ == 0 && !document_.announced_) document_.readers_.resume();
  }
  Change(const Change&) = delete;
  Change& operator=(const Change&) = delete;

 private:
  Document& document_;
};

Document::Document(Words words, QObject* parent) : QObject(parent), words_(std::move(words)) {}

Document::~Document() {
  readers_.resume();  // none may wait for pages that are told nothing any more
}

bool Document::open(Workspace workspace) {
  const Change change(*this);
  try {
    view_ = upToDate(workspace, storedView(workspace));
  } catch (const std::exception& failure) {
    Q_EMIT failed(readingFailed(workspace.file(), failure));
    return false;
  }
  workspace_.emplace(std::move(workspace));
  warning_.reset();
  tellChanged();  // at once, so that whoever shows it next can begin to read
  return true;
}

void Document::close() {
  const Change change(*this);
  workspace_.reset();
  view_ = {};
  announce();
}

void Document::setView(const View& view) {
  if (!workspace_) return;
  const View next = upToDate(*workspace_, view);
  if (next == view_) return;
  const Change change(*this);
  view_ = next;
  try {
    storeView(*workspace_, view_);
  } catch (const std::exception& failure) {  // the view holds all the same, for this session
    Q_EMIT failed(readingFailed(workspace_->file(), failure));
  }
  announce();
}

void Document::setWords(Words words) {
  words_ = std::move(words);
  announce();
}

bool Document::edit(const Text& name, const std::function<void(Workspace&)>& change) {
  return apply([&](Workspace& workspace) { return workspace.edit(name, change); });
}

bool Document::apply(const std::function<Result<void>(Workspace&)>& change) {
  if (!workspace_) return false;
  const Change stopped(*this);
  const Result<void> done = change(*workspace_);
  if (done.has_error()) {
    Q_EMIT failed(done.error());
    return false;
  }
  announce();
  return true;
}

void Document::keep(std::string_view key, std::string_view value) {
  if (!workspace_) return;
  const Change change(*this);
  try {
    setSetting(*workspace_, key, value);
  } catch (const std::exception& failure) {
    report(failure);
  }
}

std::optional<Text> Document::undo() {
  return step(&Workspace::undo);
}
std::optional<Text> Document::redo() {
  return step(&Workspace::redo);
}

std::optional<Text> Document::step(Result<std::optional<Text>> (Workspace::*way)()) {
  if (!workspace_) return {};
  const Change change(*this);
  const Result<std::optional<Text>> done = ((*workspace_).*way)();
  if (done.has_error()) {
    Q_EMIT failed(done.error());
    return {};
  }
  announce();
  return *done;
}

void Document::report(const std::exception& failure) {
  Q_EMIT failed(readingFailed(workspace_ ? workspace_->file() : std::filesystem::path(), failure));
}

Error Document::readingFailed(const std::filesystem::path& file, const std::exception& failure) {
  if (const auto* told = dynamic_cast<const Failure*>(&failure)) return told->error();
  if (const auto* database = dynamic_cast<const SQLite::Exception*>(&failure)) return databaseError(*database, file);
  return {ErrorKind::read_or_write,
          text(CX_TEXT("app", "The figures could not be computed: %1. Try again, or restart Touchstone."),
               {std::string(failure.what())})};
}

void Document::announce() {
  if (workspace_) view_ = upToDate(*workspace_, view_);
  if (std::exchange(announced_, true)) return;
  QMetaObject::invokeMethod(this, &Document::tellChanged, Qt::QueuedConnection);
}

void Document::tellChanged() {
  announced_ = false;
  const Change told(*this);
  Q_EMIT changed();
  const std::optional<Text> problem = workspace_ ? workspace_->backupProblem() : std::nullopt;
  if (std::exchange(warning_, problem) != problem && problem) Q_EMIT warned(*problem);
}

}  // namespace cx
