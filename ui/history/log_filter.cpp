// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/log_filter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <array>
#include <chrono>

#include "ui/chip.h"
#include "ui/choice_menu.h"

namespace cx {
namespace {

constexpr int barHeight = 44, margin = 24;
constexpr std::array periods{0, 7, 30, 365};

QString periodName(int days) {
  return days == 0 ? LogFilter::tr("All") : LogFilter::tr("Last %n days", nullptr, days);
}

}  // namespace

QString kindName(const std::string& action) {
  if (action == "undo") return LogFilter::tr("undo");
  if (action == "redo") return LogFilter::tr("redo");
  if (action == "upgrade") return LogFilter::tr("upgrade");
  if (action == "erase") return LogFilter::tr("erasure");
  if (action == "restore") return LogFilter::tr("restore");
  if (action == "salvage") return LogFilter::tr("salvage");
  if (action == "report") return LogFilter::tr("report");
  return LogFilter::tr("edit");
}

LogFilter::LogFilter(QWidget* parent) : QWidget(parent) {
  setFixedHeight(barHeight);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margin, 0, margin, 0);
  row->setSpacing(6);
  period_ = addChip(&LogFilter::fillPeriods);
  kind_ = addChip(&LogFilter::fillKinds);
  row->addStretch();
  retranslate();
}

Chip* LogFilter::addChip(void (LogFilter::*fill)(ChoiceMenu&)) {
  auto* chip = new Chip(new ChoiceMenu(ChoiceMenu::Choose::one), this);
  layout()->addWidget(chip);
  chip->fillBy([this, fill](ChoiceMenu& menu) { (this->*fill)(menu); });
  return chip;
}

void LogFilter::fillPeriods(ChoiceMenu& menu) {
  for (const int days : periods)
    menu.addChoice(
        periodName(days), [this, days] { return days == days_; },
        [this, days] {
          days_ = days;
          Q_EMIT changed();
        });
}

void LogFilter::fillKinds(ChoiceMenu& menu) {
  const auto add = [&](const QString& name, const std::string& action) {
    menu.addChoice(
        name, [this, action] { return action == chosen_; },
        [this, action] {
          chosen_ = action;
          Q_EMIT changed();
        });
  };
  add(tr("All"), {});
  for (const std::string& action : kinds_) add(kindName(action), action);
}

void LogFilter::follow(const std::vector<AuditEntry>& log) {
  kinds_.clear();
  for (const AuditEntry& entry : log) kinds_.insert(entry.action);
  if (!kinds_.contains(chosen_)) chosen_.clear();
  retranslate();
}

void LogFilter::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LogFilter::retranslate() {
  period_->setWords(tr("Period"), periodName(days_));
  kind_->setWords(tr("Kind"), chosen_.empty() ? tr("All") : kindName(chosen_));
}

bool LogFilter::takes(Instant at, Instant now) const {
  return days_ == 0 || now - at < std::chrono::days(days_);
}

bool LogFilter::takes(const AuditEntry& entry, Instant now) const {
  return takes(entry.at, now) && (chosen_.empty() || chosen_ == entry.action);
}

void LogFilter::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
}

}  // namespace cx
