// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/word_label.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace cx {
namespace {

constexpr QChar wordJoiner(0x2060);

bool isHangul(QChar letter) {
  return letter.unicode() >= 0xAC00 && letter.unicode() <= 0xD7A3;
}

}  // namespace

QString unbreakable(const QString& words) {
  QString out;
  for (qsizetype i = 0; i < words.size(); ++i) {
    const bool unit = words[i] == u' ' && i + 1 < words.size() && words[i + 1] == u'%';
    out += unit ? QChar(QChar::Nbsp) : words[i];
    const bool inside = i + 1 < words.size() && isHangul(words[i]) && isHangul(words[i + 1]);
    if (inside) out += wordJoiner;
  }
  return out;
}

bool WordLabel::keepsWords() const {
  const bool plain = textFormat() == Qt::PlainText && !(textInteractionFlags() & Qt::TextSelectableByMouse);
  const QString words = text();
  return wordWrap() && plain && std::any_of(words.begin(), words.end(), isHangul);
}

qsizetype WordLabel::mostThatFits(const QString& word, int width) const {
  qsizetype most = 1;
  while (most < word.size() && fontMetrics().horizontalAdvance(word.left(most + 1)) <= width) ++most;
  return most;
}

QString WordLabel::lines(int width) const {
  QStringList out;
  for (const QString& paragraph : text().split(QLatin1Char('\n'))) {
    QString line;
    for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
      if (fontMetrics().horizontalAdvance(word) > width) {  // it is broken where the line ends
        if (!line.isEmpty()) out.append(line);
        line.clear();
        while (fontMetrics().horizontalAdvance(word) > width) {
          const qsizetype most = mostThatFits(word, width);
          out.append(word.left(most));
          word.remove(0, most);
        }
      }
      const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
      const bool fits = fontMetrics().horizontalAdvance(longer) <= width;
      if (!fits) out.append(line);
      line = fits ? longer : word;
    }
    out.append(line);
  }
  return out.join(QLatin1Char('\n'));
}

/// Layouts ask for the same widths over and over, and each answer lays the words out.
int WordLabel::heightForWidth(int width) const {
  constexpr int most = 64;
  Look look{text(), font(), size() - contentsRect().size(), wordWrap(), textFormat()};
  if (look.words.isEmpty()) return heightOf(width);
  if (!(look == look_) || heights_.size() >= most) {
    look_ = std::move(look);
    heights_.clear();
  }
  const auto known = heights_.constFind(width);
  return known != heights_.cend() ? *known : *heights_.insert(width, heightOf(width));
}

int WordLabel::heightOf(int width) const {
  const QSize around = size() - contentsRect().size();
  const QString words = keepsWords() ? lines(width - around.width()) : QString();
  if (words.isEmpty()) return QLabel::heightForWidth(width);
  return fontMetrics().size(0, words).height() + around.height();
}

void WordLabel::paintEvent(QPaintEvent* event) {
  const QString words = keepsWords() ? lines(contentsRect().width()) : QString();
  if (words.isEmpty()) return QLabel::paintEvent(event);
  QPainter painter(this);
  const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
  style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), words, foregroundRole());
}

}  // namespace cx
