// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_desk.h"

#include <QStringList>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/survey/questionnaire.h"
#include "core/survey/setting.h"
#include "ui/document.h"
#include "ui/entry/local_time.h"
#include "ui/text.h"

namespace cx {
namespace {

using namespace std::chrono_literals;

constexpr const char* draftKey = "entry.draft";
constexpr const char* checkedKey = "entry.checked";
constexpr auto pauseInTyping = 400ms;

/// A cleared answer of a stored form is skipped; a question that was never asked stays so.
std::string changedAnswers(const EntryForm& form, const StoredForm& stored, std::vector<Answer> answers) {
  for (std::size_t i = 0; i < answers.size(); ++i)
    if (answers[i] == Answer::notAsked() && stored.answers[i] != Answer::notAsked()) answers[i] = Answer::skipped();
  return form.pack(answers, Answer::notAsked(), stored.submission.answers);
}

std::size_t firstDifference(const std::vector<Answer>& a, const std::vector<Answer>& b) {
  return std::size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

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
    ready_ = false;
    Q_EMIT changed();
    return;
  }
  const bool other = document_.workspace().file() != file_;
  file_ = document_.workspace().file();
  readSurvey();
  if (other) {
    sitting_ = {};
    visited_ = {};
    restoreDraft();
  }
  fitHeader();
  readForms();
  Q_EMIT changed();
}

void EntryDesk::readSurvey() {
  const Workspace& workspace = document_.workspace();
  waves_ = cx::waves(workspace);
  channels_ = cx::channels(workspace);
  attributes_ = cx::attributes(workspace);
  ready_ = !waves_.empty();
}

void EntryDesk::restoreDraft() {
  pause_->stop();
  form_ = {};
  draft_ = {};
  row_ = 0;
  const std::string kept = setting(document_.workspace(), draftKey);
  const auto header = headerFromJson(kept);
  draft_.header = header.value_or(EntryHeader{});
  fitHeader();
  if (!header) draft_.header.date = localToday(document_.workspace());
  if (!header) return;
  if (auto draft = draftFromJson(kept, form_)) {
    draft->header = draft_.header;
    draft_ = std::move(*draft);
  }
  // Forms keyed on another day than the last ones are rarely dated like them.
  if (draft_.blank() && draft_.header.date) draft_.header.date = localToday(document_.workspace());
}

/// What the header names must exist; what is missing is what most people want: the newest wave, the first channel,
/// today.
void EntryDesk::fitHeader() {
  EntryHeader& header = draft_.header;
  if (waves_.empty()) return;
  if (!wave()) header.wave = waves_.back().id;
  if (!channel(header.channel) && !channels_.empty()) header.channel = channels_[channels_.size() > 1 ? 1 : 0].id;
  std::erase_if(header.levels, [&](const LevelId& given) {
    const auto attribute = std::ranges::find(attributes_, given.attribute, &Attribute::id);
    return attribute == attributes_.end() ||
           std::ranges::find(attribute->levels, given.number, &Level::number) == attribute->levels.end();
  });
  refit(entryForm(questionnaireVersion(document_.workspace(), wave()->questionnaire)));
}

/// Carries a half-typed form over to the questions of another wave.
void EntryDesk::refit(const EntryForm& form) {
  const std::vector<AnswerRange> ranges = form.ranges();
  const auto slots = [](const EntryForm& any) {
    std::vector<int> all;
    for (const EntryQuestion& question : any.questions) all.push_back(question.slot);
    return all;
  };
  if (slots(form) != slots(form_) || ranges != form_.ranges() || draft_.row.size() != ranges.size()) {
    std::vector<Answer> answers(ranges.size());
    for (std::size_t i = 0; i < form_.questions.size() && i < draft_.row.size(); ++i)
      for (std::size_t k = 0; k < form.questions.size(); ++k)
        if (form.questions[k].slot == form_.questions[i].slot && form.questions[k].range == form_.questions[i].range)
          answers[k] = draft_.row.answers()[i];
    const std::size_t cell = draft_.row.cell();
    draft_.row = EntryRow(ranges, std::move(answers));
    draft_.row.goTo(cell);
  }
  form_ = form;
}

void EntryDesk::readForms() {
  const bool drafting = atDraft() || stored_.empty() || !visited_;
  const std::size_t cell = visit_.cell();
  stored_.clear();
  total_ = 0;
  if (ready_) {
    std::vector<Submission> forms = latestSubmissions(document_.workspace(), header().wave, mostStored);
    total_ = submissionCount(document_.workspace(), {{header().wave}, {}, {}});
    auto flags = rowFlags(form_, forms);
    const std::set<std::int64_t> checked = checkedForms();
    for (std::size_t i = 0; i < forms.size(); ++i) {
      if (checked.contains(forms[i].id.value)) flags[i].clear();
      StoredForm stored{std::move(forms[i]), total_ - std::int64_t(forms.size() - i) + 1, {}, flags[i]};
      stored.answers = form_.unpack(stored.submission.answers);
      stored_.push_back(std::move(stored));
    }
  }
  row_ = stored_.size();
  if (drafting) return;
  const auto found = std::ranges::find(stored_, visited_, [](const StoredForm& s) { return s.submission.id; });
  if (found == stored_.end()) return;
  if (visit_.waiting().empty() || visit_.answers() != found->answers)
    visit(std::size_t(found - stored_.begin()), cell);
  else
    row_ = std::size_t(found - stored_.begin());
}

const Wave* EntryDesk::wave() const {
  const auto found = std::ranges::find(waves_, header().wave, &Wave::id);
  return found == waves_.end() ? nullptr : &*found;
}

const Channel* EntryDesk::channel(ChannelId id) const {
  const auto found = std::ranges::find(channels_, id, &Channel::id);
  return found == channels_.end() ? nullptr : &*found;
}

void EntryDesk::setHeader(const EntryHeader& header) {
  if (header == draft_.header) return;
  const bool otherWave = header.wave != draft_.header.wave;
  draft_.header = header;
  fitHeader();
  if (otherWave) {
    visited_ = {};
    readForms();
  }
  typed();
}

const std::string& EntryDesk::comment() const {
  return atDraft() ? draft_.comment : stored_[row_].submission.comment;
}

std::int64_t EntryDesk::number(std::size_t row) const {
  return row < stored_.size() ? stored_[row].number : total_ + 1 + std::int64_t(row - stored_.size());
}

void EntryDesk::goTo(std::size_t row, std::size_t cell) {
  notice_ = Notice::none;
  if (row >= stored_.size()) {
    row_ = stored_.size();
    draft_.row.goTo(cell);
  } else {
    visit(row, cell);
  }
  Q_EMIT changed();
}

void EntryDesk::visit(std::size_t row, std::size_t cell) {
  row_ = row;
  visited_ = stored_[row].submission.id;
  visit_ = EntryRow(form_.ranges(), stored_[row].answers);
  visit_.goTo(cell);
}

bool EntryDesk::mayChange() {
  notice_ = readOnly() ? Notice::read_only : Notice::none;
  return notice_ == Notice::none;
}

void EntryDesk::typed() {
  pause_->start();
  Q_EMIT changed();
}

/// Runs `type` on the row that keys go to: a keystroke of the draft, or an edit of a stored form.
template <class Type>
void EntryDesk::type(Type type) {
  if (!ready_) return;
  if (!mayChange()) {
    Q_EMIT changed();
  } else if (atDraft()) {
    sitting_.key(document_.workspace().now());
    type(draft_.row);
    typed();
  } else {
    type(visit_);
    storeVisit();
    Q_EMIT changed();
  }
}

void EntryDesk::press(EntryKey key) {
  type([key](EntryRow& row) { row.press(key); });
}

void EntryDesk::give(Answer answer) {
  type([answer](EntryRow& row) { row.give(answer); });
}

void EntryDesk::storeVisit() {
  const StoredForm& stored = stored_[row_];
  Submission next = stored.submission;
  next.answers = changedAnswers(form_, stored, visit_.answers());
  if (form_.unpack(next.answers) == stored.answers) return;
  const std::string question = form_.questions[firstDifference(stored.answers, visit_.answers())].id;
  const bool done =
      document_.edit(text(CX_TEXT("core", "Change %1 on form %2"), {question, Number{double(stored.number)}}),
                     [&](Workspace& workspace) { updateSubmission(workspace, next); });
  if (done)
    readForms();
  else
    visit(row_, visit_.cell());
}

void EntryDesk::setComment(const std::string& comment) {
  if (!ready_ || comment == this->comment() || !mayChange()) return;
  if (atDraft()) {
    sitting_.key(document_.workspace().now());
    draft_.comment = comment;
    return typed();
  }
  Submission next = stored_[row_].submission;
  next.comment = comment;
  document_.edit(text(CX_TEXT("core", "Change the comment on form %1"), {Number{double(stored_[row_].number)}}),
                 [&](Workspace& workspace) { updateSubmission(workspace, next); });
  readForms();
  Q_EMIT changed();
}

bool EntryDesk::store() {
  if (!ready_) return false;
  if (!atDraft()) {
    goTo(stored_.size(), draft_.row.cell());
    return false;
  }
  const bool may = mayChange();
  if (may) sitting_.key(document_.workspace().now());
  if (!may || !draft_.row.settle()) {
    Q_EMIT changed();
    return false;
  }
  if (draft_.row.blank()) {
    notice_ = Notice::nothing_answered;
    Q_EMIT changed();
    return false;
  }
  const EntryHeader& header = draft_.header;
  const Submission form{{},
                        header.wave,
                        header.channel,
                        header.weight,
                        form_.pack(draft_.row.answers(), Answer::skipped()),
                        header.levels,
                        {},
                        header.date,
                        draft_.comment};
  const bool done = document_.edit(text(enterStep, {wave()->name(), channel(header.channel)->name()}),
                                   [&](Workspace& workspace) { addSubmission(workspace, form); });
  if (!done) return false;
  sitting_.stored(document_.workspace().now());
  startDraft();
  readForms();
  Q_EMIT changed();
  Q_EMIT formStored();
  return true;
}

void EntryDesk::startDraft() {
  draft_.row = EntryRow(form_.ranges());
  draft_.comment.clear();
  visited_ = {};
  keepDraft();
}

bool EntryDesk::storeAll(const std::vector<Submission>& forms) {
  if (forms.empty() || !ready_ || !mayChange()) return false;
  const bool done =
      document_.edit(counted(std::int64_t(forms.size()), pasteStep, {wave()->name()}), [&](Workspace& workspace) {
        for (const Submission& form : forms) addSubmission(workspace, form);
      });
  if (!done) return false;
  visited_ = {};
  readForms();
  Q_EMIT changed();
  Q_EMIT formStored();
  return true;
}

std::set<std::int64_t> EntryDesk::checkedForms() const {
  std::set<std::int64_t> checked;
  for (const QString& id :
       qText(setting(document_.workspace(), checkedKey)).split(QLatin1Char(','), Qt::SkipEmptyParts))
    checked.insert(id.toLongLong());
  return checked;
}

void EntryDesk::markChecked(SubmissionId form) {
  if (!mayChange()) return;
  std::set<std::int64_t> checked = checkedForms();
  checked.insert(form.value);
  QStringList ids;
  for (const std::int64_t id : checked) ids.append(QString::number(id));
  document_.keep(checkedKey, utf8(ids.join(QLatin1Char(','))));
  load();
}

void EntryDesk::undo() {
  notice_ = Notice::none;
  if (atDraft() && draft_.row.canUndo()) {
    draft_.row.undo();
    return typed();
  }
  document_.undo();
  load();
}

void EntryDesk::redo() {
  notice_ = Notice::none;
  if (atDraft() && draft_.row.canRedo()) {
    draft_.row.redo();
    return typed();
  }
  document_.redo();
  load();
}

void EntryDesk::remove() {
  if (!ready_ || atDraft() || !mayChange()) return;
  const StoredForm& stored = stored_[row_];
  document_.edit(text(CX_TEXT("core", "Remove form %1 of %2"), {Number{double(stored.number)}, wave()->name()}),
                 [id = stored.submission.id](Workspace& workspace) { removeSubmission(workspace, id); });
  load();
}

void EntryDesk::applyHeader() {
  if (!ready_ || atDraft() || !mayChange()) return;
  Submission next = stored_[row_].submission;
  next.wave = header().wave;
  next.channel = header().channel;
  next.levels = header().levels;
  next.date = header().date;
  next.weight = header().weight;
  document_.edit(text(CX_TEXT("core", "Change the header of form %1"), {Number{double(stored_[row_].number)}}),
                 [&](Workspace& workspace) { updateSubmission(workspace, next); });
  load();
}

void EntryDesk::keepDraft() {
  pause_->stop();
  if (!ready_ || readOnly() || document_.workspace().file() != file_) return;
  document_.keep(draftKey, toJson(draft_, form_));
}

}  // namespace cx
