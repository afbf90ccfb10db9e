// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/version_row.h"

#include <QPainter>
#include <QPen>
#include <algorithm>
#include <utility>

#include "core/scoring/versions.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/survey/wording_panel.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int boxWidth = 200, boxHeight = 50, gap = 76, padding = 12, ownBar = 3, arrow = 14;

constexpr std::ptrdiff_t most = 3;

}  // namespace

StatementEdit editBetween(const Questionnaire& older, const Questionnaire& newer) {
  if (!comparable(older, newer, Scope::overall())) return StatementEdit::breaking;
  if (!minorRewordings(older, newer).empty()) return StatementEdit::minor;
  return StatementEdit::cosmetic;
}

VersionRow::VersionRow(QWidget* parent) : QWidget(parent), theme_(&theme(ThemeKind::light)) {
  setFixedHeight(boxHeight);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VersionRow::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

void VersionRow::follow(const SurveyContent& content, const Words& words) {
  words_ = words;
  versions_ = content.versions;
  draft_ = content.draft.value_or(0);
  inUse_ = std::max(1, content.questionnaire.version - (content.draft ? 1 : 0));
  steps_.clear();
  for (std::size_t i = 1; i < versions_.size(); ++i)
    steps_.push_back(
        editBetween(content.definitions.at(versions_[i - 1].version), content.definitions.at(versions_[i].version)));
  if (versions_.size() > most) {  // the newest ones; the others stand in the list of versions below
    versions_.erase(versions_.begin(), versions_.end() - most);
    steps_.erase(steps_.begin(), steps_.end() - (most - 1));
  }
  QStringList spoken;
  for (std::size_t i = 0; i < versions_.size(); ++i)
    spoken.append(QStringLiteral("v%1: %2").arg(versions_[i].version).arg(facts(versions_[i])) +
                  (i < steps_.size() ? QStringLiteral(", → ") + editName(steps_[i]) : QString()));
  setAccessibleName(spoken.join(QStringLiteral("; ")));
  update();
}

StatementEdit VersionRow::stepAfter(int version) const {
  for (std::size_t i = 0; i + 1 < versions_.size(); ++i)
    if (versions_[i].version == version) return steps_[i];
  return StatementEdit::same;
}

QString VersionRow::facts(const CountedVersion& version) const {
  const QString used = version.waves == 0
                           ? tr("not used by a wave")
                           : tr("%n waves", nullptr, version.waves) + QStringLiteral(", ") +
                                 qText(words_(counted(version.forms, CX_TEXT_N("app", "%n submissions"))));
  return version.version == inUse_ && version.waves > 0 ? tr("%1, in use").arg(used) : used;
}

QSize VersionRow::sizeHint() const {
  return {int(std::ssize(versions_)) * (boxWidth + gap) - gap, boxHeight};
}

void VersionRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int count = std::max(1, int(versions_.size()));
  const int wide = std::min(boxWidth + 40, (width() - gap * (count - 1)) / count);
  int x = 0;
  for (const CountedVersion& version : versions_) {
    const QRect box(x, 0, wide, boxHeight);
    const bool current = version.version == inUse_;
    const bool draft = version.version == draft_;
    painter.setPen(
        QPen(theme_->colour(current ? Role::own : Role::rule_strong), 1, draft ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    if (current) painter.fillRect(box.left(), box.top(), ownBar, box.height(), theme_->colour(Role::own));
    const QRect words = box.adjusted(padding, 6, -padding, -6);
    painter.setFont(theme_->font(Type::strong));
    painter.setPen(theme_->colour(Role::text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     draft ? tr("v%1 draft").arg(version.version) : QStringLiteral("v%1").arg(version.version));
    painter.setFont(theme_->font(Type::label));
    painter.setPen(theme_->colour(current ? Role::text : Role::text_muted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(facts(version), Qt::ElideRight, words.width()));
    x += wide + gap;
    if (&version == &versions_.back()) continue;
    const StatementEdit step = stepAfter(version.version);
    const QColor ink = theme_->colour(step == StatementEdit::breaking ? Role::attention : Role::text_muted);
    painter.setFont(theme_->font(Type::small));
    painter.setPen(ink);
    painter.drawText(QRect(x - gap, 6, gap, 16), Qt::AlignCenter, editName(step));
    paintIcon(painter, QStringLiteral("arrow-right"), {x - gap / 2.0 - arrow / 2.0, 25, arrow, arrow}, ink);
  }
}

}  // namespace cx
