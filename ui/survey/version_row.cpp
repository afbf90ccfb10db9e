// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/version_row.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/render/icon.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr int boxWidth = 200, boxHeight = 50, gap = 40, padding = 12, ownBar = 3, arrow = 14;

}  // namespace

VersionRow::VersionRow(QWidget* parent) : QWidget(parent), theme_(&theme(ThemeKind::light)) {
  setFixedHeight(boxHeight);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VersionRow::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

void VersionRow::setVersions(std::vector<CountedVersion> versions, int inUse) {
  versions_ = std::move(versions);
  inUse_ = inUse;
  QStringList spoken;
  for (const CountedVersion& version : versions_)
    spoken.append(QStringLiteral("v%1: %2").arg(version.version).arg(facts(version)));
  setAccessibleName(spoken.join(QStringLiteral("; ")));
  update();
}

QString VersionRow::facts(const CountedVersion& version) const {
  const QString used = version.waves == 0 ? tr("not used by a wave")
                                          : tr("%n waves", nullptr, version.waves) + QStringLiteral(", ") +
                                                tr("%n submissions", nullptr, int(version.forms));
  return version.version == inUse_ && version.waves > 0 ? tr("%1, in use").arg(used) : used;
}

QSize VersionRow::sizeHint() const {
  return {int(versions_.size()) * (boxWidth + gap) - gap, boxHeight};
}

void VersionRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int count = std::max(1, int(versions_.size()));
  const int wide = std::min(boxWidth + 40, (width() - gap * (count - 1)) / count);
  int x = 0;
  for (const CountedVersion& version : versions_) {
    const QRect box(x, 0, wide, boxHeight);
    const bool current = version.version == inUse_;
    painter.setPen(theme_->colour(current ? Role::own : Role::rule_strong));
    painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    if (current) painter.fillRect(box.left(), box.top(), ownBar, box.height(), theme_->colour(Role::own));
    const QRect words = box.adjusted(padding, 6, -padding, -6);
    painter.setFont(theme_->font(Type::strong));
    painter.setPen(theme_->colour(Role::text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("v%1").arg(version.version));
    painter.setFont(theme_->font(Type::label));
    painter.setPen(theme_->colour(current ? Role::text : Role::text_muted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(facts(version), Qt::ElideRight, words.width()));
    x += wide + gap;
    if (&version == &versions_.back()) continue;
    const QRectF place(x - gap / 2.0 - arrow / 2.0, boxHeight / 2.0 - arrow / 2.0, arrow, arrow);
    paintIcon(painter, QStringLiteral("arrow-right"), place, theme_->colour(Role::text_muted));
  }
}

}  // namespace cx
