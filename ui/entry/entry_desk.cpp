// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_desk.h"

#include <QTimer>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/survey/questionnaire.h"
#include "core/survey/setting.h"
#include "ui/document.h"
#include "ui/local_time.h"

namespace cx {
namespace {

using namespace std::chrono_literals;

constexpr const char* draftKey = "entry.draft";
constexpr auto pauseInTyping = 400ms;

}  // namespace

EntryDesk::EntryDesk(Document& document, QObject* parent)
    : QObject(parent), document_(document), pause_(new QTimer(this)) {
  pause_->setSingleShot(true);
  pause_->setInterval(pauseInTyping);
  connect(pause_, &QTimer::timeout, this, &EntryDesk::keepDraft);
}

EntryDesk::~EntryDesk() = default;

bool EntryDesk::readOnly() const {
  return !document_.isOpen() || document_.workspace().readOnly();
}

void EntryDesk::load() {
  if (!document_.isOpen()) {
    pause_->stop();
    file_.clear();
    survey_ = {};
    return Q_EMIT changed();
  }
  survey_ = entrySurvey(document_.workspace());
  if (std::exchange(file_, document_.workspace().file()) != document_.workspace().file()) restoreDraft();
  fitHeader(draft_.header);
  readForms();
  Q_EMIT changed();
}

void EntryDesk::restoreDraft() {
  pause_->stop();
  sitting_ = {};
  visited_ = {};
  draft_ = {};
  form_ = {};
  const Date today = localToday(document_.workspace());
  const std::string kept = setting(document_.workspace(), draftKey);
  fitHeader(headerFromJson(kept).value_or(EntryHeader{{}, {}, {}, today, oneWeight}));
  if (auto draft = draftFromJson(kept, form_)) {
    draft_.row = std::move(draft->row);
    draft_.comment = std::move(draft->comment);
  }
  // Forms keyed on another day than the last ones are rarely dated like them.
  if (draft_.blank() && draft_.header.date) draft_.header.date = today;
}

/// Also carries a half-typed form over to the questions of the header's wave.
void EntryDesk::fitHeader(const EntryHeader& header) {
  draft_.header = survey_.fitted(header);
  if (!ready()) return;
  EntryForm form = entryForm(questionnaireVersion(document_.workspace(), wave()->questionnaire));
  if (!form.asksTheSame(form_)) draft_.row = carriedOver(draft_.row, form_, form);
  form_ = std::move(form);
}

void EntryDesk::readForms() {
  const bool visiting = !atDraft();
  const std::size_t cell = visit_.cell();
  stored_ = ready() ? storedForms(document_.workspace(), header().wave, form_) : StoredForms{};
  row_ = stored().size();
  const auto found = visiting ? stored_.find(visited_) : std::nullopt;
  if (!found) return;
  if (visit_.waiting().empty() || visit_.answers() != stored()[*found].answers) return visit(*found, cell);
  row_ = *found;
}

void EntryDesk::setHeader(const EntryHeader& header) {
  if (header == draft_.header) return;
  const bool otherWave = header.wave != draft_.header.wave;
  fitHeader(header);
  if (otherWave) readForms();
  draftChanged();
}

const std::string& EntryDesk::comment() const {
  return atDraft() ? draft_.comment : stored()[row_].submission.comment;
}

std::int64_t EntryDesk::number(std::size_t row) const {
  const std::size_t count = stored().size();
  return row < count ? stored()[row].number : stored_.total + 1 + std::int64_t(row - count);
}

void EntryDesk::goTo(std::size_t row, std::size_t cell) {
  notice_ = Notice::none;
  said_.reset();
  if (row < stored().size()) {
    visit(row, cell);
  } else {
    row_ = stored().size();
    draft_.row.goTo(cell);
  }
  Q_EMIT changed();
}

void EntryDesk::visit(std::size_t row, std::size_t cell) {
  row_ = row;
  visited_ = stored()[row].submission.id;
  visit_ = EntryRow(form_.ranges(), stored()[row].answers);
  visit_.goTo(cell);
}

bool EntryDesk::mayChange() {
  said_.reset();
  notice_ = readOnly() ? Notice::read_only : Notice::none;
  if (notice_ == Notice::none) return ready();
  Q_EMIT changed();
  return false;
}

/// One edit of the workspace, and what the page shows after it.
bool EntryDesk::edit(const Text& name, const std::function<void(Workspace&)>& change) {
  const bool done = document_.edit(name, change);
  if (done) load();
  return done;
}

void EntryDesk::draftChanged() {
  pause_->start();
  Q_EMIT changed();
}

void EntryDesk::press(EntryKey key) {
  type([key](EntryRow& row) { row.press(key); });
}

void EntryDesk::give(Answer answer) {
  type([answer](EntryRow& row) { row.give(answer); });
}

/// A keystroke of the draft, or an edit of a stored form.
void EntryDesk::type(const std::function<void(EntryRow&)>& keystroke) {
  if (!mayChange()) return;
  if (atDraft()) {
    sitting_.key(document_.workspace().now());
    keystroke(draft_.row);
    return draftChanged();
  }
  keystroke(visit_);
  storeVisit();
  Q_EMIT changed();
}

void EntryDesk::storeVisit() {
  const StoredForm& stored = this->stored()[row_];
  const Submission next = withAnswers(stored, visit_.answers(), form_);
  const std::vector<Answer> answers = form_.unpack(next.answers);
  const auto different = std::ranges::mismatch(answers, stored.answers).in1;
  if (different == answers.end()) return;
  const std::string question = form_.questions[std::size_t(different - answers.begin())].id;
  const Text name = text(CX_TEXT("core", "Change %1 on form %2"), {question, Number{double(stored.number)}});
  if (!edit(name, [&](Workspace& workspace) { updateSubmission(workspace, next); })) visit(row_, visit_.cell());
}

void EntryDesk::setComment(const std::string& comment) {
  if (comment == this->comment() || !mayChange()) return;
  if (atDraft()) {
    sitting_.key(document_.workspace().now());
    draft_.comment = comment;
    return draftChanged();
  }
  Submission next = stored()[row_].submission;
  next.comment = comment;
  edit(text(CX_TEXT("core", "Change the comment on form %1"), {Number{double(stored()[row_].number)}}),
       [&](Workspace& workspace) { updateSubmission(workspace, next); });
}

Submission EntryDesk::draftForm() const {
  const std::string answers = form_.pack(draft_.row.answers(), Answer::skipped());
  return {{}, header().wave, header().channel, header().weight, answers, header().levels,
          {}, header().date, draft_.comment};
}

bool EntryDesk::store() {
  if (!atDraft()) {
    goTo(stored().size(), draft_.row.cell());
    return false;
  }
  if (!mayChange()) return false;
  sitting_.key(document_.workspace().now());
  const bool settled = draft_.row.settle();
  if (!settled || draft_.row.blank()) {
    if (settled) notice_ = Notice::nothing_answered;
    Q_EMIT changed();
    return false;
  }
  const Text name = text(enterStep, {wave()->name(), survey_.channel(header().channel)->name()});
  const Submission form = draftForm();
  if (!document_.edit(name, [&](Workspace& workspace) { addSubmission(workspace, form); })) return false;
  sitting_.stored(document_.workspace().now());
  draft_.row = EntryRow(form_.ranges());
  draft_.comment.clear();
  keepDraft();
  load();
  return true;
}

bool EntryDesk::storeAll(const std::vector<Submission>& forms) {
  if (forms.empty() || !mayChange()) return false;
  return edit(counted(std::int64_t(forms.size()), pasteStep, {wave()->name()}), [&](Workspace& workspace) {
    for (const Submission& form : forms) addSubmission(workspace, form);
  });
}

void EntryDesk::undo() {
  step(true);
}

void EntryDesk::redo() {
  step(false);
}

void EntryDesk::step(bool backwards) {
  notice_ = Notice::none;
  said_.reset();
  EntryRow& row = draft_.row;
  if (atDraft() && (backwards ? row.canUndo() : row.canRedo())) {
    backwards ? row.undo() : row.redo();
    return draftChanged();
  }
  const std::optional<Text> done = backwards ? document_.undo() : document_.redo();
  const char* sentence = backwards ? CX_TEXT("app", "Undone: %1.") : CX_TEXT("app", "Done again: %1.");
  if (done) said_ = text(sentence, {nested(*done)});
  load();
}

void EntryDesk::remove() {
  if (atDraft() || !mayChange()) return;
  const StoredForm& stored = this->stored()[row_];
  edit(text(CX_TEXT("core", "Remove form %1 of %2"), {Number{double(stored.number)}, wave()->name()}),
       [id = stored.submission.id](Workspace& workspace) { removeSubmission(workspace, id); });
}

void EntryDesk::applyHeader() {
  if (atDraft() || !mayChange()) return;
  Submission next = draftForm();
  const Submission& before = stored()[row_].submission;
  next.id = before.id;
  next.answers = before.answers;
  next.person = before.person;
  next.comment = before.comment;
  edit(text(CX_TEXT("core", "Change the header of form %1"), {Number{double(stored()[row_].number)}}),
       [&](Workspace& workspace) { updateSubmission(workspace, next); });
}

void EntryDesk::markChecked(SubmissionId form) {
  if (!mayChange()) return;
  cx::markChecked(document_, form);
  load();
}

void EntryDesk::keepDraft() {
  pause_->stop();
  if (!ready() || readOnly() || document_.workspace().file() != file_) return;
  document_.keep(draftKey, toJson(draft_, form_));
}

}  // namespace cx
