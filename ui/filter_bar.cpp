// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <vector>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/document.h"
#include "ui/scale_name.h"
#include "ui/text.h"

namespace cx {
namespace {

QString waveName(const Document& document, WaveId id) {
  for (const Wave& wave : waves(document.workspace())) {
    if (wave.id == id) return qText(document.words()(wave.name()));
  }
  return {};
}

}  // namespace

FilterBar::FilterBar(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
  setFixedHeight(44);
  auto* row = new QHBoxLayout(this);
  row->setSizeConstraint(QLayout::SetNoConstraint);
  row->setContentsMargins(24, 0, 24, 0);
  row->setSpacing(6);
  wave_ = addChip(&FilterBar::fillWaves);
  compare_ = addChip(&FilterBar::fillComparisons);
  channel_ = addChip(&FilterBar::fillChannels, true);
  segment_ = addChip(&FilterBar::fillSegments, true);
  weighted_ = addChip(&FilterBar::fillWeighted);
  scale_ = addChip(&FilterBar::fillScales);
  row->addStretch();
}

Chip* FilterBar::addChip(Fill fill, bool several) {
  auto* chip = new Chip(new ChoiceMenu(several ? ChoiceMenu::Choose::several : ChoiceMenu::Choose::one), this);
  layout()->addWidget(chip);
  chip->fillBy([this, fill](ChoiceMenu& menu) { (this->*fill)(menu); });
  return chip;
}

template <class Change>
void FilterBar::addChoice(ChoiceMenu& menu, const QString& title, Change change) {
  const auto changed = [this, change] {
    View view = document_.view();
    change(view);
    return view;
  };
  menu.addChoice(
      title, [this, changed] { return changed() == document_.view(); },
      [this, changed] { document_.setView(changed()); });
}

template <class List, class Item>
void FilterBar::addItem(ChoiceMenu& menu, const QString& title, List list, Item item) {
  const auto chosen = [this, list, item] {
    const auto& items = document_.view().*list;
    return std::ranges::find(items, item) != items.end();
  };
  menu.addChoice(title, chosen, [this, list, item] {
    View view = document_.view();
    auto& items = view.*list;
    if (std::erase(items, item) == 0) items.push_back(item);
    document_.setView(view);
  });
}

void FilterBar::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
}

void FilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void FilterBar::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  fit();
}

void FilterBar::fit() {
  if (!isVisible()) return;  // the width is not the last one
  fitChips(*this, {wave_, scale_, channel_, segment_, compare_, weighted_});
}

void FilterBar::refresh() {
  if (!document_.isOpen()) return;
  const View& view = document_.view();
  const QString wave = waveName(document_, view.wave), compare = waveName(document_, view.compare);
  wave_->setWords(tr("Wave"), wave.isEmpty() ? tr("none") : wave);
  wave_->setEnabled(!wave.isEmpty());
  compare_->setWords(tr("Compare with"), compare.isEmpty() ? tr("none") : compare);
  const std::vector<Wave> all = waves(document_.workspace());
  compare_->setEnabled(!all.empty() && all.front().id != view.wave);
  channel_->setWords(tr("Channel"), channelWord());
  segment_->setWords(tr("Segment"), segmentWord());
  segment_->setEnabled(!attributes(document_.workspace()).empty());
  weighted_->setWords(tr("Weighted"), view.weighted ? tr("On") : tr("Off"));
  scale_->setWords(tr("Scale"), scaleName(document_.workspace(), view.scale, document_.words()));
  fit();
}

QString FilterBar::channelWord() const {
  const std::vector<ChannelId>& chosen = document_.view().channels;
  if (chosen.empty()) return tr("All");
  if (chosen.size() > 1) return tr("%n chosen", nullptr, int(chosen.size()));
  const std::vector<Channel> all = channels(document_.workspace());
  return qText(document_.words()(std::ranges::find(all, chosen.front(), &Channel::id)->name()));
}

QString FilterBar::segmentWord() const {
  const std::vector<LevelId>& chosen = document_.view().levels;
  if (chosen.empty()) return tr("All");
  QStringList names;
  bool oneEach = chosen.size() <= 2;
  for (const Attribute& attribute : attributes(document_.workspace())) {
    oneEach = oneEach && std::ranges::count(chosen, attribute.id, &LevelId::attribute) <= 1;
    for (const Level& level : attribute.levels)
      if (std::ranges::find(chosen, LevelId{attribute.id, level.number}) != chosen.end())
        names.append(qText(document_.words()(level.name())));
  }
  return oneEach ? names.join(QStringLiteral(" × ")) : tr("%n chosen", nullptr, int(chosen.size()));
}

void FilterBar::fillWaves(ChoiceMenu& menu) {
  for (const Wave& wave : waves(document_.workspace())) {
    addChoice(menu, qText(document_.words()(wave.name())), [id = wave.id](View& view) { view.wave = id; });
  }
}

void FilterBar::fillComparisons(ChoiceMenu& menu) {
  for (const Wave& wave : waves(document_.workspace())) {
    if (wave.id == document_.view().wave) return;  // only earlier ones can be compared with
    addChoice(menu, qText(document_.words()(wave.name())), [id = wave.id](View& view) { view.compare = id; });
  }
}

void FilterBar::fillChannels(ChoiceMenu& menu) {
  addChoice(menu, tr("All"), [](View& view) { view.channels.clear(); });
  menu.addSeparator();
  for (const Channel& channel : channels(document_.workspace())) {
    addItem(menu, qText(document_.words()(channel.name())), &View::channels, channel.id);
  }
}

void FilterBar::fillSegments(ChoiceMenu& menu) {
  addChoice(menu, tr("All"), [](View& view) { view.levels.clear(); });
  for (const Attribute& attribute : attributes(document_.workspace())) {
    menu.addHeading(qText(document_.words()(attribute.name())));
    for (const Level& level : attribute.levels) {
      addItem(menu, qText(document_.words()(level.name())), &View::levels, LevelId{attribute.id, level.number});
    }
  }
}

void FilterBar::fillWeighted(ChoiceMenu& menu) {
  addChoice(menu, tr("Off"), [](View& view) { view.weighted = false; });
  addChoice(menu, tr("On"), [](View& view) { view.weighted = true; });
}

void FilterBar::fillScales(ChoiceMenu& menu) {
  for (const Scale scale : {Scale::benchmark, Scale::rescaled, Scale::mean, Scale::top2}) {
    addChoice(menu, scaleName(document_.workspace(), scale, document_.words()),
              [scale](View& view) { view.scale = scale; });
  }
}

}  // namespace cx
