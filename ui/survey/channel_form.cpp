// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/channel_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

#include "ui/text.h"

namespace cx {

QString kindName(ChannelKind kind) {
  switch (kind) {
    case ChannelKind::digital:
      return ChannelForm::tr("digital");
    case ChannelKind::traditional:
      return ChannelForm::tr("traditional");
    case ChannelKind::organisation:
      return ChannelForm::tr("organisation-wide");
    case ChannelKind::unset:
      return ChannelForm::tr("not set");
  }
  return {};
}

ChannelForm::ChannelForm(const std::vector<Channel>& all, const std::optional<Channel>& channel, const Words& words,
                         QWidget* parent)
    : FormDialog(channel ? tr("Edit channel") : tr("New channel"), channel ? tr("Save") : tr("Add channel"), parent),
      others_(all),
      before_(channel.value_or(Channel{})),
      title_(new LocalTextEdit(before_.title)),
      key_(lineEdit(before_.key)),
      kind_(new QComboBox) {
  std::erase_if(others_, [this](const Channel& other) { return other.id == before_.id; });
  for (const ChannelKind kind : {ChannelKind::digital, ChannelKind::traditional, ChannelKind::unset})
    kind_->addItem(kindName(kind), int(kind));
  if (before_.kind == ChannelKind::organisation) {
    kind_->addItem(kindName(before_.kind), int(before_.kind));
    kind_->setEnabled(false);
    key_->setEnabled(false);
  }
  kind_->setCurrentIndex(kind_->findData(int(before_.kind)));
  if (!channel) addKnown(words);
  add(tr("Title"), title_, tr("As pages and the report call it"));
  keyField_ = &add(tr("Key"), key_, tr("What files name the channel by; it stays when the title changes"));
  add(tr("Kind"), kind_, tr("Published figures are about digital channels"));
}

void ChannelForm::addKnown(const Words& words) {
  known_ = new QComboBox;
  add(tr("Channel"), known_);
  for (const Channel& one : wellKnownChannels()) {
    const bool there = std::ranges::any_of(others_, [&](const Channel& other) { return other.key == one.key; });
    if (!there) known_->addItem(qText(words(one.name())), qText(one.key));
  }
  known_->addItem(tr("another one"), QString());
  connect(known_, &QComboBox::currentIndexChanged, this, &ChannelForm::choose);
  choose(0);
}

void ChannelForm::choose(int index) {
  const std::string key = utf8(known_->itemData(index).toString());
  Channel chosen;
  for (const Channel& one : wellKnownChannels())
    if (one.key == key) chosen = one;
  title_->setText(chosen.title);
  key_->setText(qText(chosen.key));
  kind_->setCurrentIndex(kind_->findData(int(chosen.kind)));
}

void ChannelForm::check() {
  const std::string key = typedText(*key_);
  QString problem;
  if (key.empty()) problem = tr("Give the channel a key, such as website");
  if (std::ranges::any_of(others_, [&](const Channel& other) { return other.key == key; }))
    problem = tr("There is a channel “%1” already; choose another key").arg(qText(key));
  keyField_->setProblem(problem);
}

Channel ChannelForm::channel() const {
  Channel out = before_;
  out.title = title_->text();
  out.key = typedText(*key_);
  out.kind = ChannelKind(kind_->currentData().toInt());
  return out;
}

}  // namespace cx
