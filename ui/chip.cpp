// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <utility>

#include "ui/choice_menu.h"
#include "ui/label.h"
#include "ui/render/icon.h"

namespace cx {
namespace {

constexpr int chipHeight = 28, arrowSize = 14, leastValue = 40;

QLabel* silent(const char* type, const char* tone, QWidget* parent) {
  QLabel* label = makeLabel(type, tone, parent);
  label->setAttribute(Qt::WA_TransparentForMouseEvents);
  return label;
}

}  // namespace

Chip::Chip(ChoiceMenu* menu, QWidget* parent)
    : QToolButton(parent),
      menu_(menu),
      name_(silent("body", "muted", this)),
      value_(silent("strong", "", this)),
      arrow_(silent("body", "", this)) {
  menu_->setParent(this, Qt::Popup);
  setVariant(this, "chip", "true");
  setFocusPolicy(Qt::StrongFocus);
  setFixedHeight(chipHeight);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 0, 8, 0);
  row->setSpacing(6);
  row->addWidget(name_);
  row->addWidget(value_);
  row->addWidget(arrow_);
  connect(this, &QToolButton::clicked, this, &Chip::openMenu);
  paintArrow();
}

void Chip::fillBy(std::function<void(ChoiceMenu&)> fill) {
  connect(this, &Chip::opening, this, [this, fill = std::move(fill)] {
    menu_->forget();
    fill(*menu_);
  });
}

void Chip::setWords(const QString& name, const QString& value) {
  chosen_ = value;
  name_->setText(name);
  setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
  setMost(most_);
}

void Chip::setMost(int width) {
  most_ = width;
  value_->ensurePolished();
  value_->setText(value_->fontMetrics().elidedText(chosen_, Qt::ElideRight, most_));
  explain();
  updateGeometry();
}

void Chip::setShort(bool isShort) {
  name_->ensurePolished();  // its width counts before it is shown
  name_->setVisible(!isShort);
  explain();
  updateGeometry();
}

/// The tooltip says what the chip has no room for.
void Chip::explain() {
  const bool cut = value_->text() != chosen_, nameless = name_->isHidden();
  setToolTip(cut ? accessibleName() : nameless ? name_->text() : QString());
}

QString Chip::value() const {
  return chosen_;
}

QSize Chip::sizeHint() const {
  return {layout()->sizeHint().width(), chipHeight};
}

void Chip::openMenu() {
  Q_EMIT opening();
  menu_->popup(mapToGlobal(QPoint(0, rect().height() + 2)));
}

void Chip::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return QToolButton::keyPressEvent(event);
  openMenu();
}

void Chip::changeEvent(QEvent* event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) paintArrow();
}

void Chip::paintArrow() {
  const QColor colour = palette().color(QPalette::WindowText);
  arrow_->setPixmap(iconPixmap(QStringLiteral("chevron-down"), arrowSize, colour, devicePixelRatioF()));
}

void fitChips(const QWidget& row, const std::vector<Chip*>& chips) {
  const auto fits = [&row] { return row.layout()->sizeHint().width() <= row.width(); };
  for (Chip* chip : chips) {
    chip->setShort(false);
    chip->setMost(Chip::usualMost);
  }
  for (Chip* chip : chips)
    if (!fits()) chip->setShort(true);
  for (int most = Chip::usualMost; !fits() && most > leastValue; most -= leastValue)
    for (Chip* chip : chips) chip->setMost(most);
}

}  // namespace cx
