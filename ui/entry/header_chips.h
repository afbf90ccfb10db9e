// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/words.h"
#include "ui/entry/entry_header.h"

class QHBoxLayout;

namespace cx {

class Chip;
class ChoiceMenu;
class EntryDesk;

/// What the forms being keyed have in common, carried over from form to form: wave, channel, one chip per attribute,
/// date and weight.
class HeaderChips : public QWidget {
  Q_OBJECT
 public:
  explicit HeaderChips(EntryDesk& desk, QWidget* parent = nullptr);

  /// Shows the desk's header; `today` is what the date menu calls so.
  void follow(const Words& words, Date today);
  /// Opens the channel's menu, for the next form.
  void chooseChannel();
  [[nodiscard]] Chip& channel() const { return *channel_; }
  [[nodiscard]] Chip& date() const { return *date_; }
  [[nodiscard]] Chip& weight() const { return *weight_; }
  [[nodiscard]] const std::vector<Chip*>& levels() const { return levels_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  using Fill = void (HeaderChips::*)(ChoiceMenu&);
  Chip* addChip(Fill fill);
  void followLevels();
  void fit();
  void fillWaves(ChoiceMenu& menu);
  void fillChannels(ChoiceMenu& menu);
  void fillLevels(ChoiceMenu& menu, std::size_t attribute);
  void fillDates(ChoiceMenu& menu);
  void fillWeights(ChoiceMenu& menu);
  /// A choice that is ticked when the header already is as `change` makes it.
  template <class Change>
  void addChoice(ChoiceMenu& menu, const QString& title, Change change);
  /// A line to type in; `read` gives the changed header, or nothing when the text is no value.
  template <class Read>
  void addInput(ChoiceMenu& menu, const QString& name, const QString& example, Read read);

  EntryDesk& desk_;
  Words words_;
  Date today_{};
  QHBoxLayout* row_;
  Chip *wave_, *channel_, *date_, *weight_;
  std::vector<Chip*> levels_;
};

}  // namespace cx
