// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_work.h"

#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {

RandomWork::RandomWork(Workspace& workspace, unsigned seed) : workspace_(workspace), random_(seed) {
  value(workspace.edit(text("Set up"), [](Workspace& w) {
    for (const char* key : {"w1", "w2", "w3"}) addWave(w, {{}, key, {}, 0, {}, {}, 1});
    for (const char* key : {"website", "store"}) addChannel(w, {{}, key, {}, ChannelKind::unset, 0});
    addAttribute(w, {{}, "department", {}, {{0, "it", {}}, {0, "ops", {}}, {0, "hr", {}}}});
    addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}}});
  }));
}

void RandomWork::step() {
  switch (random_() % 9) {
    case 0:
      if (workspace_.history().undoName() != text("Set up")) value(workspace_.undo());  // every edit needs its waves
      break;
    case 1:
      value(workspace_.redo());
      break;
    case 2:
      import();
      break;
    case 3:
      change();
      break;
    case 4:
      remove();
      break;
    case 5:
      weigh();
      break;
    default:
      value(workspace_.edit(text("Enter"), [&](Workspace& w) { addSubmission(w, any()); }));
  }
}

Submission RandomWork::any() {
  Submission out;
  const auto allWaves = waves(workspace_);
  const auto allChannels = channels(workspace_);
  out.wave = allWaves[below(allWaves.size())].id;
  out.channel = allChannels[below(allChannels.size())].id;
  out.weight = below(4) == 0 ? Weight(below(3'000'000)) : oneWeight;
  for (int slot = 0; slot < 4; ++slot) out.answers += static_cast<char>(below(8));
  if (below(2)) out.levels.push_back({AttributeId{1}, int(1 + below(3))});
  if (below(2)) out.levels.push_back({AttributeId{2}, int(1 + below(2))});
  if (below(3) == 0) out.person = "p" + std::to_string(below(50));
  return out;
}

std::optional<Submission> RandomWork::existing() {
  std::vector<Submission> all = latestSubmissions(workspace_, {}, 40);
  return all.empty() ? std::nullopt : std::optional(all[below(all.size())]);
}

void RandomWork::change() {
  if (const auto before = existing()) {
    Submission after = any();
    after.id = before->id;
    if (below(2)) after.wave = before->wave;
    value(workspace_.edit(text("Change"), [&](Workspace& w) { updateSubmission(w, after); }));
  }
}

void RandomWork::remove() {
  if (const auto before = existing())
    value(workspace_.edit(text("Remove"), [&](Workspace& w) { removeSubmission(w, before->id); }));
}

void RandomWork::import() {
  value(workspace_.editBatch(text("Import"), [&](Workspace& w, BatchId batch) {
    SubmissionWriter writer(w, batch);
    const auto rows = std::int64_t(1 + below(20));
    for (std::int64_t i = 0; i < rows; ++i) writer.add(any());
    writer.finish();
    return History::BatchFacts{rows, "digest"};
  }));
}

void RandomWork::weigh() {
  value(workspace_.editBatch(text("Weigh"), [&](Workspace& w, BatchId batch) {
    std::vector<SubmissionId> rows;
    std::vector<Weight> weights;
    for (const Submission& one : latestSubmissions(w, {}, 30)) {
      if (below(2)) continue;
      rows.push_back(one.id);
      weights.push_back(below(5) == 0 ? 0 : Weight(below(2'000'000)));
    }
    return History::BatchFacts{setWeights(w, batch, rows, weights), "weights"};
  }));
}

}  // namespace cx::test
