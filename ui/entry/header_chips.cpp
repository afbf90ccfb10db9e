// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/header_chips.h"

#include <QHBoxLayout>
#include <chrono>

#include "core/survey/submission.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/menu_input.h"
#include "ui/entry/row_words.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int barHeight = 44, edge = 24;

}  // namespace

HeaderChips::HeaderChips(EntryDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk), row_(new QHBoxLayout(this)) {
  setFixedHeight(barHeight);
  row_->setSizeConstraint(QLayout::SetNoConstraint);
  row_->setContentsMargins(edge, 0, edge, 0);
  row_->setSpacing(6);
  wave_ = addChip(&HeaderChips::fillWaves);
  channel_ = addChip(&HeaderChips::fillChannels);
  date_ = addChip(&HeaderChips::fillDates);
  weight_ = addChip(&HeaderChips::fillWeights);
  row_->addStretch();
}

Chip* HeaderChips::addChip(Fill fill) {
  auto* menu = new ChoiceMenu(ChoiceMenu::Choose::one);
  auto* chip = new Chip(menu, this);
  row_->addWidget(chip);
  connect(chip, &Chip::opening, this, [this, menu, fill] {
    menu->forget();
    (this->*fill)(*menu);
  });
  return chip;
}

void HeaderChips::follow(const Words& words, Date today) {
  words_ = words;
  today_ = today;
  const EntryHeader& header = desk_.header();
  const Wave* wave = desk_.wave();
  const Channel* channel = desk_.survey().channel(header.channel);
  wave_->setWords(tr("Wave"), wave ? qText(words_(wave->name())) : tr("none"));
  channel_->setWords(tr("Channel"), channel ? qText(words_(channel->name())) : tr("none"));
  followLevels();
  date_->setWords(tr("Date"), header.date ? qText(words_.date(*header.date)) : tr("none"));
  weight_->setWords(tr("Weight"), qText(weightText(header.weight)));
  fit();
}

void HeaderChips::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void HeaderChips::fit() {
  std::vector<Chip*> chips{wave_, channel_};
  chips.insert(chips.end(), levels_.begin(), levels_.end());
  chips.insert(chips.end(), {date_, weight_});
  fitChips(*this, chips);
}

void HeaderChips::followLevels() {
  const std::size_t wanted = desk_.survey().attributes.size();
  while (levels_.size() > wanted) {
    delete levels_.back();
    levels_.pop_back();
  }
  while (levels_.size() < wanted) {
    auto* menu = new ChoiceMenu(ChoiceMenu::Choose::one);
    auto* chip = new Chip(menu, this);
    const std::size_t attribute = levels_.size();
    row_->insertWidget(2 + int(attribute), chip);
    chip->show();  // now: the row is fitted before the event loop would
    connect(chip, &Chip::opening, this, [this, menu, attribute] {
      menu->forget();
      fillLevels(*menu, attribute);
    });
    QWidget::setTabOrder(levels_.empty() ? channel_ : levels_.back(), chip);
    levels_.push_back(chip);
  }
  const RowWords rows(desk_, words_);
  for (std::size_t i = 0; i < wanted; ++i) {
    const QString level = rows.level(desk_.stored().size(), i);
    levels_[i]->setWords(qText(words_(desk_.survey().attributes[i].name())), level.isEmpty() ? tr("not given") : level);
  }
}

void HeaderChips::chooseChannel() {
  channel_->click();
}

template <class Change>
void HeaderChips::addChoice(ChoiceMenu& menu, const QString& title, Change change) {
  const auto changed = [this, change] {
    EntryHeader header = desk_.header();
    change(header);
    return header;
  };
  menu.addChoice(
      title, [this, changed] { return changed() == desk_.header(); }, [this, changed] { desk_.setHeader(changed()); });
}

template <class Read>
void HeaderChips::addInput(ChoiceMenu& menu, const QString& name, const QString& example, Read read) {
  auto* input = new MenuInput(name, example, &menu);
  menu.addSeparator();
  menu.addAction(input);
  connect(input, &MenuInput::entered, this, [this, input, read, &menu](const QString& text) {
    EntryHeader header = desk_.header();
    if (!read(text, header)) return input->refuse();
    menu.close();
    desk_.setHeader(header);
  });
}

void HeaderChips::fillWaves(ChoiceMenu& menu) {
  for (const Wave& wave : desk_.survey().waves)
    addChoice(menu, qText(words_(wave.name())), [id = wave.id](EntryHeader& header) { header.wave = id; });
}

void HeaderChips::fillChannels(ChoiceMenu& menu) {
  for (const Channel& channel : desk_.survey().channels)
    addChoice(menu, qText(words_(channel.name())), [id = channel.id](EntryHeader& header) { header.channel = id; });
}

void HeaderChips::fillLevels(ChoiceMenu& menu, std::size_t attribute) {
  const Attribute& asked = desk_.survey().attributes[attribute];
  for (const Level& level : asked.levels)
    addChoice(menu, qText(words_(level.name())),
              [given = LevelId{asked.id, level.number}](EntryHeader& header) { header.setLevel(given); });
  addChoice(menu, tr("not given"), [given = LevelId{asked.id, 0}](EntryHeader& header) { header.setLevel(given); });
}

void HeaderChips::fillDates(ChoiceMenu& menu) {
  const Date yesterday = std::chrono::sys_days(today_) - std::chrono::days(1);
  addChoice(menu, tr("Today, %1").arg(qText(words_.date(today_))),
            [this](EntryHeader& header) { header.date = today_; });
  addChoice(menu, tr("Yesterday, %1").arg(qText(words_.date(yesterday))),
            [yesterday](EntryHeader& header) { header.date = yesterday; });
  addChoice(menu, tr("none"), [](EntryHeader& header) { header.date.reset(); });
  addInput(menu, tr("Other day"), QStringLiteral("2026-09-14"), [](const QString& text, EntryHeader& header) {
    header.date = parseIsoDate(utf8(text));
    return header.date.has_value();
  });
}

void HeaderChips::fillWeights(ChoiceMenu& menu) {
  addChoice(menu, QStringLiteral("1"), [](EntryHeader& header) { header.weight = oneWeight; });
  addInput(menu, tr("Other weight"), QStringLiteral("1.0846"), [](const QString& text, EntryHeader& header) {
    const auto weight = parseWeight(utf8(text));
    header.weight = weight.value_or(header.weight);
    return weight.has_value();
  });
}

}  // namespace cx
