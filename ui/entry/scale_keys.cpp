// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/scale_keys.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <utility>

#include "ui/entry/entry_form.h"
#include "ui/entry/key_cap.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int rowHeight = 44, edge = 24, padding = 12, gap = 8;

}  // namespace

std::vector<ScaleKey> scaleKeys(const EntryQuestion& question, const Words& words) {
  std::vector<ScaleKey> keys;
  for (int value = question.range.min; value <= question.range.max; ++value) {
    const auto label = question.labels.find(value);
    const bool named = label != question.labels.end();
    QString word = named ? qText(words(label->second)) : QString();
    if (word.isEmpty() && question.range.min < 0) word = qText(words.number(value, 0));
    keys.push_back({qText(keysFor(question.range, value)), word, Answer::score(value)});
  }
  keys.push_back({QStringLiteral("-"), ScaleKeyRow::tr("not applicable"), Answer::notApplicable()});
  keys.push_back({QStringLiteral("."), ScaleKeyRow::tr("skipped"), Answer::skipped()});
  return keys;
}

QString keyRange(const EntryQuestion& question, const Words& words) {
  const QString first = qText(keysFor(question.range, question.range.min));
  const QString last = qText(keysFor(question.range, question.range.max));
  return first + (words.language() == Language::ko ? u'~' : u'–') + last;
}

ScaleKeyRow::ScaleKeyRow(QWidget* parent) : QWidget(parent), theme_(&theme(ThemeKind::light)) {
  setFixedHeight(rowHeight);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleKeyRow::setKeys(std::vector<ScaleKey> keys) {
  keys_ = std::move(keys);
  QStringList spoken;
  for (const ScaleKey& key : keys_) spoken.append(key.key + u' ' + key.label);
  setAccessibleName(spoken.join(QStringLiteral(", ")));
  update();
}

void ScaleKeyRow::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

QSize ScaleKeyRow::sizeHint() const {
  return {600, rowHeight};
}

/// Each key gets what its words need; what is left over goes to the scale's keys, what is missing is taken from the
/// words.
std::vector<QRectF> ScaleKeyRow::places() const {
  const QFontMetricsF metrics(theme_->font(Type::body));
  std::vector<qreal> widths;
  qreal sum = 0;
  for (const ScaleKey& key : keys_) {
    const qreal words = key.label.isEmpty() ? 0 : gap + std::ceil(metrics.horizontalAdvance(key.label)) + 1;
    widths.push_back(2 * padding + keyCapWidth(key.key, *theme_) + words);
    sum += widths.back();
  }
  const qreal room = width() - 2 * (edge - padding);
  const std::size_t scale = keys_.size() < 2 ? keys_.size() : keys_.size() - 2;
  std::vector<QRectF> places;
  qreal x = edge - padding;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    qreal wide = widths[i];
    if (sum > room)
      wide *= room / sum;
    else if (i < scale)
      wide += (room - sum) / qreal(scale);
    places.emplace_back(x, 0, wide, height());
    x += wide;
  }
  return places;
}

std::optional<std::size_t> ScaleKeyRow::at(const QPointF& point) const {
  const std::vector<QRectF> all = places();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].contains(point)) return i;
  return std::nullopt;
}

void ScaleKeyRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QFontMetricsF metrics(theme_->font(Type::body));
  const std::vector<QRectF> all = places();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const QRectF& place = all[i];
    if (i > 0) {
      painter.setPen(theme_->colour(Role::rule));
      const qreal x = std::floor(place.left()) + 0.5;
      painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    const bool answer = keys_[i].answer.state == Answer::State::score;
    const QRectF cap(place.left() + padding, 0, keyCapWidth(keys_[i].key, *theme_), height());
    paintKeyCap(painter, cap, keys_[i].key, *theme_);
    const QRectF words(cap.right() + gap, 0, place.right() - cap.right() - gap - 2, height());
    painter.setFont(theme_->font(Type::body));
    painter.setPen(theme_->colour(answer ? Role::text : Role::text_muted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(keys_[i].label, Qt::ElideRight, words.width()));
  }
}

void ScaleKeyRow::mouseReleaseEvent(QMouseEvent* event) {
  if (const auto key = at(event->position())) Q_EMIT answered(keys_[*key].answer);
}

bool ScaleKeyRow::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const auto key = at(help->pos());
  QToolTip::showText(help->globalPos(), key ? keys_[*key].label : QString(), this);
  return true;
}

}  // namespace cx
