// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cx {

class Chip;
class ChoiceMenu;
class Document;

/// What all pages look at: wave, wave to compare with, channels, segment, weighting and scale.
class FilterBar : public QWidget {
  Q_OBJECT
 public:
  explicit FilterBar(Document& document, QWidget* parent = nullptr);

  /// Shows the document's view in its language.
  void refresh();

  /// Names give way before the window does.
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  using Fill = void (FilterBar::*)(ChoiceMenu&);
  Chip* addChip(Fill fill, bool several = false);

  void fillWaves(ChoiceMenu& menu);
  void fillComparisons(ChoiceMenu& menu);
  void fillChannels(ChoiceMenu& menu);
  void fillSegments(ChoiceMenu& menu);
  void fillWeighted(ChoiceMenu& menu);
  void fillScales(ChoiceMenu& menu);
  /// Where not all words fit, the chips whose values say it all go without their names.
  void fit();
  [[nodiscard]] QString channelWord() const;
  [[nodiscard]] QString segmentWord() const;
  /// A choice that is ticked when the view already is as `change` makes it.
  template <class Change>
  void addChoice(ChoiceMenu& menu, const QString& title, Change change);
  /// A choice of a list in which an empty one means all.
  template <class List, class Item>
  void addItem(ChoiceMenu& menu, const QString& title, List list, Item item);

  Document& document_;
  Chip *wave_, *compare_, *channel_, *segment_, *weighted_, *scale_;
};

}  // namespace cx
