// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/stored_forms.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/survey/setting.h"
#include "ui/document.h"
#include "ui/entry/entry_form.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr const char* checkedKey = "entry.checked";

std::set<std::int64_t> checkedForms(const Workspace& workspace) {
  std::set<std::int64_t> checked;
  for (const QString& id : qText(setting(workspace, checkedKey)).split(QLatin1Char(','), Qt::SkipEmptyParts))
    checked.insert(id.toLongLong());
  return checked;
}

}  // namespace

std::optional<std::size_t> StoredForms::find(SubmissionId id) const {
  const auto found = std::ranges::find(forms, id, [](const StoredForm& stored) { return stored.submission.id; });
  return found == forms.end() ? std::nullopt : std::optional(std::size_t(found - forms.begin()));
}

StoredForms storedForms(const Workspace& workspace, WaveId wave, const EntryForm& form) {
  std::vector<Submission> newest = latestSubmissions(workspace, wave, mostStoredForms);
  auto flags = rowFlags(form, newest);
  const std::set<std::int64_t> checked = checkedForms(workspace);
  StoredForms out{{}, submissionCount(workspace, {{wave}, {}, {}})};
  const std::int64_t before = out.total - std::int64_t(newest.size());
  for (std::size_t i = 0; i < newest.size(); ++i) {
    if (checked.contains(newest[i].id.value)) flags[i].clear();
    std::vector<Answer> answers = form.unpack(newest[i].answers);
    out.forms.push_back({std::move(newest[i]), before + std::int64_t(i) + 1, std::move(answers), std::move(flags[i])});
  }
  return out;
}

void markChecked(Document& document, SubmissionId form) {
  std::set<std::int64_t> checked = checkedForms(document.workspace());
  checked.insert(form.value);
  QStringList ids;
  for (const std::int64_t id : checked) ids.append(QString::number(id));
  document.keep(checkedKey, utf8(ids.join(QLatin1Char(','))));
}

Submission withAnswers(const StoredForm& stored, std::vector<Answer> answers, const EntryForm& form) {
  for (std::size_t i = 0; i < answers.size(); ++i)
    if (answers[i] == Answer::notAsked() && stored.answers[i] != Answer::notAsked()) answers[i] = Answer::skipped();
  Submission out = stored.submission;
  out.answers = form.pack(answers, Answer::notAsked(), out.answers);
  return out;
}

}  // namespace cx
