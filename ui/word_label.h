// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace cx {

/// A label whose Korean lines end between words; Qt would break them inside one. Everything else is as in QLabel.
class WordLabel : public QLabel {
 public:
  using QLabel::QLabel;

  [[nodiscard]] int heightForWidth(int width) const override;
  /// The plain words in the lines of this width; a word that is wider than a line is broken where it ends.
  [[nodiscard]] QString lines(int width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] bool keepsWords() const;
  [[nodiscard]] qsizetype mostThatFits(const QString& word, int width) const;
  [[nodiscard]] int heightOf(int width) const;

  struct Look {
    QString words;
    QFont font;
    QSize around;
    bool wraps = false;
    Qt::TextFormat format = Qt::AutoText;
    bool operator==(const Look&) const = default;
  };
  mutable Look look_;                ///< what the heights are of
  mutable QHash<int, int> heights_;  ///< by width
};

/// The same words, no line of which can end inside a Korean word or before a "%": for labels whose words can be
/// selected or are rich.
[[nodiscard]] QString unbreakable(const QString& words);

}  // namespace cx
