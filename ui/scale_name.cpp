// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_name.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "core/base/from_to.h"
#include "core/survey/questionnaire.h"
#include "ui/text.h"

namespace cx {
namespace {

/// The answer scale that all statements share.
std::optional<AnswerScale> sharedScale(const Questionnaire& questionnaire) {
  const std::vector<const Statement*> all = questionnaire.statements();
  if (all.empty()) return {};
  const AnswerScale& first = all.front()->scale;
  const auto same = [&](const Statement* one) { return one->scale.min == first.min && one->scale.max == first.max; };
  return std::ranges::all_of(all, same) ? std::optional(first) : std::nullopt;
}

QString word(Scale scale) {
  switch (scale) {
    case Scale::benchmark:
      return QCoreApplication::translate("Scale", "Benchmark %");
    case Scale::rescaled:
      return QCoreApplication::translate("Scale", "Rescaled");
    case Scale::mean:
      return QCoreApplication::translate("Scale", "Mean");
    case Scale::top2:
      return QCoreApplication::translate("Scale", "Top-2-box");
  }
  return {};
}

}  // namespace

QString scaleName(const Workspace& workspace, Scale scale, const Words& words) {
  const auto name = [&](const QString& from, int to) {
    return QStringLiteral("%1 (%2)").arg(word(scale), qText(fromTo(words, utf8(from), std::to_string(to))));
  };
  if (scale == Scale::rescaled || scale == Scale::top2) return name(QString::number(0), 100);
  const std::optional<AnswerScale> answers = sharedScale(currentQuestionnaire(workspace));
  if (!answers) return word(scale);
  if (scale == Scale::mean) return name(QString::number(answers->min), answers->max);
  return name(QString::number(100.0 * answers->min / answers->max, 'g', 3), 100);
}

}  // namespace cx
