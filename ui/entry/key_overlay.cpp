// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/key_overlay.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>
#include <vector>

#include "ui/entry/key_cap.h"
#include "ui/label.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

using namespace Qt::StringLiterals;

struct Keys {
  QStringList parts;
  QString does;
};

struct KeyGroup {
  QString title;
  std::vector<Keys> keys;
};

QString orWord() {
  return KeyOverlay::tr("or");
}

QLabel* heading(const QString& words, const char* type) {
  auto* label = makeLabel(type);
  label->setText(words);
  return label;
}

std::vector<KeyGroup> allKeys() {
  const QString o = orWord();
  return {{KeyOverlay::tr("Answer"),
           {{{u"[0]"_s, u"…"_s, u"[9]"_s},
             KeyOverlay::tr("answer and move on; on scales past 9, 1 waits for the next key")},
            {{u"[-]"_s}, KeyOverlay::tr("not applicable")},
            {{u"[.]"_s, o, u"[Space]"_s}, KeyOverlay::tr("skipped")},
            {{u"[Backspace]"_s}, KeyOverlay::tr("back and clear")},
            {{u"[Delete]"_s}, KeyOverlay::tr("clear this cell")}}},
          {KeyOverlay::tr("Move"),
           {{{u"[←]"_s, u"[→]"_s, o, u"[Tab]"_s}, KeyOverlay::tr("from cell to cell")},
            {{u"[↑]"_s, u"[↓]"_s}, KeyOverlay::tr("from form to form; a digit changes a stored one")},
            {{u"[Home]"_s, u"[End]"_s}, KeyOverlay::tr("first cell, comment")},
            {{u"[F2]"_s}, KeyOverlay::tr("comment")},
            {{u"[Esc]"_s}, KeyOverlay::tr("back to the new form")}}},
          {KeyOverlay::tr("Store"),
           {{{u"[Enter]"_s}, KeyOverlay::tr("store the form and start the next; open answers count as skipped")},
            {{u"[Ctrl]"_s, u"[Enter]"_s}, KeyOverlay::tr("the same, then choose the channel of the next")},
            {{u"[Ctrl]"_s, u"[V]"_s}, KeyOverlay::tr("paste a block from a spreadsheet")},
            {{u"[Ctrl]"_s, u"[Delete]"_s}, KeyOverlay::tr("remove the stored form under the cursor")}}},
          {KeyOverlay::tr("Take back"),
           {{{u"[Ctrl]"_s, u"[Z]"_s}, KeyOverlay::tr("key by key in a new form, then form by form")},
            {{u"[Ctrl]"_s, u"[Shift]"_s, u"[Z]"_s}, KeyOverlay::tr("bring it back")},
            {{u"[F1]"_s}, KeyOverlay::tr("these keys")}}}};
}

QWidget* sheetOf(const Theme& theme, QWidget* parent) {
  auto* sheet = new QWidget(parent);
  auto* grid = new QGridLayout(sheet);
  grid->setContentsMargins(24, 20, 24, 20);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(4);
  grid->addWidget(heading(KeyOverlay::tr("Keys of this page"), "page"), 0, 0, 1, 2);
  int row = 1;
  for (const KeyGroup& group : allKeys()) {
    grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(heading(group.title, "panel"), row++, 0, 1, 2);
    for (const Keys& keys : group.keys) {
      auto* hint = new KeyHint(keys.parts, {});
      hint->setTheme(theme);
      hint->setAccessibleName(hint->accessibleName() + keys.does);
      grid->addWidget(hint, row, 0);
      grid->addWidget(new QLabel(keys.does), row++, 1);
    }
  }
  return sheet;
}

}  // namespace

KeyPanel::KeyPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

void KeyPanel::build(const QString& first, const QString& last, const Theme& theme) {
  const QString shown = first + QLatin1Char(' ') + last + tr("Keys") + QString::number(int(theme.kind()));
  if (std::exchange(built_, shown) == shown) return;
  delete content_;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* head = new QHBoxLayout;
  auto* more = makeLabel("", "muted");
  more->setText(tr("F1 shows all"));
  head->setSpacing(10);
  head->addWidget(heading(tr("Keys"), "panel"));
  head->addWidget(more);
  head->addStretch();
  column->addLayout(head);
  const QString o = orWord();
  const std::vector<std::vector<Keys>> lines{{{{u'[' + first + u']', u"–"_s, u'[' + last + u']'}, tr("answer")},
                                              {{u"[-]"_s}, tr("not applicable")},
                                              {{u"[.]"_s, o, u"[Space]"_s}, tr("skipped")},
                                              {{u"[Backspace]"_s}, tr("back and clear")}},
                                             {{{u"[Enter]"_s}, tr("next form")},
                                              {{u"[Ctrl Enter]"_s}, tr("next, choose channel")},
                                              {{u"[Ctrl Z]"_s}, tr("undo")},
                                              {{u"[Ctrl V]"_s}, tr("paste a block")}}};
  for (const auto& line : lines) {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    for (const Keys& keys : line) {
      auto* hint = new KeyHint(keys.parts, keys.does);
      hint->setTheme(theme);
      row->addWidget(hint);
    }
    row->addStretch();
    column->addLayout(row);
  }
  column->addStretch();
  layout()->addWidget(content_);
}

KeyOverlay::KeyOverlay(QWidget* page) : QWidget(page), theme_(&theme(ThemeKind::light)) {
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Keys of this page"));
  page->installEventFilter(this);
  hide();
}

void KeyOverlay::open(const Theme& theme) {
  theme_ = &theme;
  delete sheet_;
  sheet_ = sheetOf(theme, this);
  sheet_->adjustSize();
  setGeometry(parentWidget()->rect());
  sheet_->move(std::max(0, (width() - sheet_->width()) / 2), std::max(0, (height() - sheet_->height()) / 3));
  show();
  raise();
  setFocus(Qt::OtherFocusReason);
}

void KeyOverlay::leave() {
  hide();
  Q_EMIT closed();
}

bool KeyOverlay::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_F1 || key == Qt::Key_Escape) event->accept();
  }
  return QWidget::event(event);
}

void KeyOverlay::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_F1 || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) leave();
}

void KeyOverlay::mousePressEvent(QMouseEvent*) {
  leave();
}

void KeyOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_->colour(Role::surface_window));
  painter.setPen(theme_->colour(Role::rule_strong));
  painter.setBrush(theme_->colour(Role::surface_page));
  painter.drawRect(QRectF(sheet_->geometry()).adjusted(-0.5, -0.5, -0.5, -0.5));
}

bool KeyOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

}  // namespace cx
