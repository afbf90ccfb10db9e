// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/find/find_list.h"
#include "ui/label.h"
#include "ui/render/icon.h"

namespace cx {
namespace {

constexpr int panelWidth = 640, top = 88, headHeight = 48, footHeight = 34, side = 18;

QString key(const QString& name, const QString& does) {
  return QStringLiteral("<b>%1</b>&nbsp; %2").arg(name, does.toHtmlEscaped());
}

}  // namespace

FindPanel::FindPanel(QWidget& window)
    : QFrame(&window),
      window_(window),
      sign_(makeSign(this)),
      count_(makeLabel("label", "muted", this)),
      keys_(makeLabel("small", "muted", this)),
      never_(makeLabel("small", "muted", this)),
      line_(new QLineEdit(this)),
      list_(new FindList(this)) {
  setVariant(line_, "bare", "true");
  line_->installEventFilter(this);
  window_.installEventFilter(this);
  keys_->setTextFormat(Qt::RichText);
  layOut();
  connect(line_, &QLineEdit::textChanged, this, &FindPanel::search);
  connect(list_, &QListWidget::currentRowChanged, this, &FindPanel::tell);
  connect(list_, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { choose(list_->entryAt(list_->row(item))); });
  retranslate();
  setTheme(*theme_);
  hide();
}

void FindPanel::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addLayout(head());
  column->addWidget(makeRule());
  column->addWidget(list_, 1);
  column->addWidget(makeRule());
  column->addLayout(foot());
}

QLayout* FindPanel::head() {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(side, 0, side, 0);
  row->setSpacing(10);
  line_->setFixedHeight(headHeight);
  row->addWidget(sign_);
  row->addWidget(line_, 1);
  row->addWidget(count_);
  return row;
}

QLayout* FindPanel::foot() {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(side, 0, side, 0);
  keys_->setFixedHeight(footHeight);
  row->addWidget(keys_, 1);
  row->addWidget(never_);
  return row;
}

void FindPanel::retranslate() {
  setAccessibleName(tr("Find"));
  line_->setAccessibleName(tr("Find a page, a filter, an action or a figure"));
  line_->setPlaceholderText(tr("Page, filter, action or figure"));
  list_->setAccessibleName(tr("Found"));
  keys_->setText(QStringList{key(QStringLiteral("↑ ↓"), tr("choose")), key(QStringLiteral("Tab"), tr("next group")),
                             key(QStringLiteral("Enter"), tr("go")), key(QStringLiteral("Esc"), tr("close"))}
                     .join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; ")));
  never_->setText(tr("answers and comments are never searched"));
}

void FindPanel::open(const QList<FindEntry>& entries) {
  if (isVisible()) return shut();
  before_ = QApplication::focusWidget();
  entries_ = entries;
  line_->clear();
  search();
  show();
  raise();
  line_->setFocus(Qt::OtherFocusReason);
}

void FindPanel::add(const QList<FindEntry>& entries) {
  if (!isVisible()) return;
  const int chosen = list_->currentEntry();
  entries_ += entries;
  search();
  for (int row = 0; row < list_->count(); ++row)
    if (chosen >= 0 && list_->entryAt(row) == chosen) list_->setCurrentRow(row);
}

void FindPanel::search() {
  const int found = list_->show(entries_, line_->text());
  count_->setText(found == 0 ? tr("nothing found") : tr("%n matches", nullptr, found));
  count_->setVisible(!line_->text().trimmed().isEmpty());
  place();
  tell();
}

void FindPanel::place() {
  const int room = window_.height() - top - headHeight - footHeight - 24;
  list_->setFixedHeight(std::max(0, std::min(list_->wantedHeight(), room)));
  const int width = std::min(panelWidth, window_.width() - 48);
  setGeometry((window_.width() - width) / 2, top, width, headHeight + footHeight + 4 + list_->height());
}

void FindPanel::shut() {
  hide();
  entries_.clear();
  if (before_) before_->setFocus(Qt::OtherFocusReason);
}

void FindPanel::choose(int entry) {
  if (entry < 0) return;
  const std::function<void()> run = entries_[entry].run;
  shut();
  run();
}

bool FindPanel::takeKey(int key) {
  switch (key) {
    case Qt::Key_Down:
      list_->step(1);
      return true;
    case Qt::Key_Up:
      list_->step(-1);
      return true;
    case Qt::Key_Tab:
      list_->stepGroup();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose(list_->currentEntry());
      return true;
    case Qt::Key_Escape:
      shut();
      return true;
    default:
      return false;
  }
}

bool FindPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &window_) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
  }
  if (event->type() == QEvent::KeyPress) return takeKey(static_cast<QKeyEvent*>(event)->key());
  if (event->type() == QEvent::FocusOut && isVisible()) {
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool elsewhere = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
    if (elsewhere) hide();
  }
  return false;
}

void FindPanel::tell() {
  const QListWidgetItem* item = list_->currentItem();
  const QString chosen = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
  if (line_->accessibleDescription() == chosen) return;
  line_->setAccessibleDescription(chosen);
}

void FindPanel::setTheme(const Theme& theme) {
  theme_ = &theme;
  sign_->setPixmap(iconPixmap(QStringLiteral("search"), 18, theme.colour(Role::text_muted), devicePixelRatioF()));
  list_->setTheme(theme);
  update();
}

void FindPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(theme_->colour(Role::rule_strong));
  painter.setBrush(theme_->colour(Role::surface_page));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FindPanel::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace cx
